/** What is behind a figure, in French: definitions, formulas, and the words of the panel that tells it. */
import type { Texts } from '../en/index';
import { plural } from './plural';
import { nouns } from './terms';
import { counted, to } from './words';

const mean =
  'moyenne pondérée des scores, chacun d’abord plafonné ; un score vaut 100 × valeur ÷ milieu des deux valeurs de la bulle Internet';
const hhi = 'somme, pour chacun, de (100 × son montant ÷ tous les montants)²';

const loopCount = {
  definition:
    'Nombre de chemins fermés de société en société, avec un financement sur une étape et du commerce sur une autre.',
  formula:
    'nombre de cycles élémentaires ; les liens parallèles forment une seule étape, les montants non publiés comptent aussi',
};

export const explain: Texts['explain'] = {
  dials: {
    circularity: {
      name: 'Circularité',
      definition:
        'La part de l’argent qui tourne en rond, rapportée à la bulle Internet : 100 est son niveau.',
      formula: mean,
    },
    concentration: {
      name: 'Concentration',
      definition:
        'À quel point tout dépend de quelques-uns, par rapport à la bulle Internet : 100 est son niveau.',
      formula: mean,
    },
  },
  signals: {
    loopShare: {
      name: 'Part en boucle',
      definition: 'La plus grande part de l’argent qui pourrait revenir en cercle à son payeur.',
      formula:
        'plus grande circulation ÷ tous les flux ; sur chaque étape ne circule que ce qui s’y verse, et chaque société transmet ce qu’elle reçoit',
    },
    reciprocity: {
      name: 'Réciprocité',
      definition: 'La part des flux entre deux sociétés à laquelle répond un flux inverse.',
      formula: 'somme, par paire ordonnée, de min(aller ; retour) ÷ tous les flux',
    },
    finnCycling: {
      name: 'Indice de recyclage de Finn',
      definition: 'La part de ce qui traverse les sociétés et les avait déjà traversées.',
      formula:
        'flux recyclé ÷ flux traversant total ; celui d’une société est le plus grand de ce qu’elle reçoit et de ce qu’elle paie',
    },
    coreShare: {
      name: 'Noyau circulaire',
      definition:
        'La part de l’argent entre des sociétés d’où il pourrait atteindre toutes les autres.',
      formula: 'flux internes aux composantes fortement connexes ÷ tous les flux',
    },
    buyBackShare: {
      name: 'Retour en achats',
      definition: 'La part des financements dont le bénéficiaire achète aussi au financeur.',
      formula:
        'financements avec un achat en sens inverse ÷ tous les financements ; l’achat peut ne pas être publié',
    },
    dualRoleShare: {
      name: 'Double rôle',
      definition:
        'La part des financements entre sociétés qui commercent aussi, dans un sens ou dans l’autre.',
      formula: 'financements doublés de commerce ÷ tous les financements',
    },
    relatedPartyShare: {
      name: 'Parties liées',
      definition:
        'La part du commerce entre deux sociétés rattachées à une même personne ou maison mère.',
      formula: 'commerce entre sociétés d’un même détenteur ÷ tout le commerce',
    },
    'supplier.hhi': {
      name: 'Concentration des fournisseurs',
      definition: 'La part des ventes qui vient de quelques vendeurs : 10\u202f000 pour un seul.',
      formula: hhi,
    },
    'buyer.hhi': {
      name: 'Concentration des acheteurs',
      definition: 'La part des achats faits par quelques acheteurs : 10\u202f000 pour un seul.',
      formula: hhi,
    },
    'financier.hhi': {
      name: 'Concentration des financeurs',
      definition: 'La part des financements venus de quelques-uns : 10\u202f000 pour un seul.',
      formula: hhi,
    },
    'recipient.hhi': {
      name: 'Concentration des bénéficiaires',
      definition: 'La part des financements allant à quelques-uns : 10\u202f000 pour un seul.',
      formula: hhi,
    },
  },
  loopCount,
  company: {
    committedUsd: {
      name: 'Engagé',
      definition: 'Ce que la société s’est engagée à payer : ses achats, baux et échanges actifs.',
      formula: 'somme des meilleurs montants connus de ses liens commerciaux sortants',
    },
    soldUsd: {
      name: 'Vendu',
      definition:
        'Ce que d’autres se sont engagés à payer à la société : achats, baux et échanges actifs.',
      formula: 'somme des meilleurs montants connus de ses liens commerciaux entrants',
    },
    vendorFinanceUsd: {
      name: 'Financement fournisseur',
      definition:
        'Ce que la société investit chez ceux qui achètent chez elle, leur prête ou garantit pour eux.',
      formula:
        'somme des meilleurs montants connus de ses financements vers des sociétés qui achètent chez elle',
    },
    commitmentBurden: {
      name: 'Poids',
      definition: 'Combien d’années de son chiffre d’affaires la société s’est engagée à payer.',
      formula: 'engagé ÷ chiffre d’affaires de douze mois : le dernier clos, sinon le plus ancien',
    },
    vendorFinanceRatio: {
      name: 'Financement fournisseur sur chiffre d’affaires',
      definition:
        'Quelle part d’une année de chiffre d’affaires la société a placée chez ses propres clients.',
      formula:
        'financement fournisseur ÷ chiffre d’affaires de douze mois : le dernier clos, sinon le plus ancien',
    },
    customerHhi: {
      name: 'Concentration de ses clients',
      definition: 'À quel point ses ventes dépendent de peu de clients : 10\u202f000 pour un seul.',
      formula: hhi,
    },
    supplierHhi: {
      name: 'Concentration de ses fournisseurs',
      definition: 'À quel point ses achats vont à peu de fournisseurs : 10\u202f000 pour un seul.',
      formula: hhi,
    },
    largestCustomer: {
      name: '1er client',
      definition: 'La part de ses ventes connues qu’un seul client s’est engagé à payer.',
      formula: 'montants connus de son premier client ÷ montants connus de tous',
    },
    largestSupplier: {
      name: '1er fournisseur',
      definition: 'La part de ses achats connus qui va à un seul fournisseur.',
      formula: 'montants connus de son premier fournisseur ÷ montants connus de tous',
    },
    loops: {
      name: 'Boucles',
      definition:
        'Nombre de boucles de deux à six sociétés dont elle fait partie, mêlant financement et commerce.',
      formula: loopCount.formula,
    },
    loopsShare: {
      name: 'Part des boucles',
      definition: 'La part de toutes les boucles qui passe par la société.',
      formula: 'boucles dont elle fait partie ÷ toutes les boucles de deux à six sociétés',
    },
  },
  rungs: {
    headline: {
      name: 'Annonce',
      definition:
        'La plus grande somme ou puissance annoncée par la société. Elle n’entre dans aucun score.',
      formula: 'telle qu’annoncée',
    },
    revised: {
      name: 'Annonce révisée',
      definition: 'Ce que la société a annoncé plus tard à la place de sa plus grande annonce.',
      formula: 'telle qu’annoncée',
    },
    binding: {
      name: 'Contrats fermes',
      definition: 'Ses achats et baux signés, en cours ou achevés.',
      formula: 'somme de ses liens commerciaux sortants fermes, quelle que soit la convention',
    },
    paid: {
      name: 'Paiements connus',
      definition: 'Ce qui est documenté comme payé sur ces contrats.',
      formula: 'somme des paiements connus sur ses liens commerciaux sortants fermes',
    },
  },
  coverage: {
    grossFlowUsd: {
      name: 'Flux brut',
      definition: 'Tout l’argent que portent les liens actifs : ce dont les parts sont des parts.',
      formula: 'somme des meilleurs montants connus, financement et commerce, hors garanties',
    },
    activeLinks: {
      name: 'Liens actifs',
      definition: 'Les liens qui comptent ce jour-là : annoncés, non échus, dans un état admis.',
      formula: 'nombre de financements, de liens commerciaux et de rattachements actifs',
    },
    knownAmounts: {
      name: 'Au montant connu',
      definition: 'Les liens actifs de financement et de commerce dont le montant est connu.',
      formula: 'nombre de ceux dont le meilleur montant dépasse zéro',
    },
    loops: { name: 'Boucles', ...loopCount },
  },
  due: {
    usd: {
      name: 'Échéances de l’année, en dollars',
      definition: 'Ce qui échoit dans l’année si chaque contrat est payé également sur sa durée.',
      formula:
        'somme, par contrat, de meilleur montant × mois de la durée dans l’année ÷ tous ses mois',
    },
    mw: {
      name: 'Échéances de l’année, en puissance',
      definition:
        'La puissance qui revient à l’année si elle est livrée également sur chaque durée.',
      formula: 'somme, par contrat, de puissance × mois de la durée dans l’année ÷ tous ses mois',
    },
  },
  loop: {
    name: 'Plus petit flux d’une boucle',
    definition: 'Il ne peut tourner dans cette boucle plus que son plus petit flux connu.',
    formula:
      'plus petite des sommes connues de ses étapes ; une garantie ne verse rien avant d’être appelée',
  },
  behind: (name) => `Ce qu’il y a derrière : ${name}`,
  back: 'Retour',
  reading: 'Calcul en cours…',
  reasons: {
    'not-there': 'Absent à cette date.',
    'not-stated': 'Aucun chiffre n’a été donné.',
    'no-payment-known': 'Aucun paiement n’est documenté.',
    'no-loop': 'Aucune boucle n’est fermée ce jour-là.',
    'no-price': 'Il manque un montant ou une puissance.',
    'no-reading': 'Il n’y a pas de valeur pour ce jour.',
    'not-scored': 'La méthode ne lui donne pas de score.',
    'no-path': 'Trop peu de valeurs de 1995 à 2003 sont connues.',
    'other-convention': 'Le chiffre actuel se calcule autrement : il n’est pas comparé.',
    'no-size': 'La taille de l’un des deux est inconnue.',
  },
  atLeast: (value) => `au moins ${value}`,
  undisclosed: (count, f) =>
    `${counted(count, nouns.link, f)} ${plural(count, { one: 'laissé', other: 'laissés' })} de côté : montant non publié`,
  withoutPower: (count, f) => `${counted(count, nouns.link, f)} sans puissance indiquée`,
  band: (low, high) => `Fourchette de ${low} à ${high}`,
  bandBeside:
    'La fourchette est à côté du chiffre : celui-ci repose sur les meilleures estimations, et les plages des montants s’étendent davantage de l’autre côté.',
  bandHelp: (draws, f) =>
    `Du 5e au 95e centile de ${f.count(draws)} recalculs, chaque montant tiré dans son intervalle`,
  noBand: 'Sans fourchette : aucun intervalle de montant ne le déplace',
  formula: 'Formule',
  inputs: 'Ce qui y entre',
  dotcom: 'Bulle Internet',
  convention: 'Lecture',
  links: 'Les liens en jeu',
  noLinks: 'Aucun lien en jeu.',
  showAll: (count) => `Afficher les ${count}`,
  weighing: 'Pesée de chaque lien',
  stopped: 'Liens non pesés',
  weight: 'Pesée',
  weightHelp: 'Le chiffre avec le lien moins le chiffre sans lui',
  allOfIt: 'tout',
  allOfItHelp: 'Sans ce lien, le chiffre serait inconnu',
  roles: {
    part: 'compris',
    whole: 'au dénominateur',
    condition: 'compte par sa présence',
    way: 'sur le chemin de la perte',
  },
  counts: (figure) => `dont ${figure}`,
  noDotcom: 'Aucune valeur des réseaux de la bulle Internet ne s’y compare.',
  vendors:
    'Ce que ces équipementiers avaient promis à leurs clients, sur une année de chiffre d’affaires.',
  dotcomRange: (range) => `${range} dans les réseaux de la bulle Internet`,
  score: (score) => `Score ${score} : 100 est le milieu de cet intervalle`,
  beyond: 'Au-delà de la bulle Internet',
  below: 'En deçà de la bulle Internet',
  within: 'Dans l’intervalle de la bulle Internet',
  columns: {
    signal: 'Signal',
    value: 'Valeur',
    dotcom: 'Bulle Internet',
    score: 'Score',
    weight: 'Coefficient',
    company: 'Société',
    amount: 'Montant',
    share: 'Part',
    points: 'En points',
    step: 'Étape',
  },
  cutAt: (score) => `Chaque score est plafonné à ${score} avant la moyenne.`,
  part: 'Compris',
  whole: 'Sur',
  parts: {
    loopShare: ['Tourne en rond', 'Tous les flux'],
    reciprocity: ['Avec un flux inverse', 'Tous les flux'],
    finnCycling: ['Flux recyclé', 'Flux traversant total'],
    coreShare: ['Au sein du noyau', 'Tous les flux'],
    buyBackShare: ['Avec un achat en sens inverse', 'Tous les financements'],
    dualRoleShare: ['Doublés de commerce', 'Tous les financements'],
    relatedPartyShare: ['Entre sociétés liées', 'Tout le commerce'],
    largestCustomer: ['Son premier client', 'Toutes les ventes connues'],
    largestSupplier: ['Son premier fournisseur', 'Tous les achats connus'],
    loopsShare: ['Boucles dont elle fait partie', 'Toutes les boucles'],
    flowShare: ['Par ces liens', 'Tous les flux'],
    ofFlow: ['Le lien', 'Tous les flux'],
  },
  others: (count, f) => `${f.count(count)} ${plural(count, { one: 'autre', other: 'autres' })}`,
  sumOf: (count, f) => `Somme sur ${counted(count, nouns.link, f)}`,
  countOf: (count, f) => `${f.count(count)} ${plural(count, { one: 'compté', other: 'comptés' })}`,
  revenueTo: (day) => `Chiffre d’affaires de l’exercice clos ${to(day)}`,
  noRevenue: 'Chiffre d’affaires',
  earliest: 'Aucun exercice n’était clos à cette date : le plus ancien est retenu.',
  smallest: 'le plus petit',
  readAs: (convention, day) => `${convention}, ${to(day)}`,
  basis: 'Chaque montant est divisé par les années de sa durée.',
  bindingOnly: 'L’échelle compte ce qui est ferme, sous l’une ou l’autre convention.',
  knownOn: (day) => `Selon ce qui était enregistré ${to(day)}`,
  ofYear: (name, year) => `${name}, ${year}`,
  everyone: 'Toutes les sociétés',
  sides: { pays: 'Elle paie', 'is-paid': 'Elle reçoit' },
};
