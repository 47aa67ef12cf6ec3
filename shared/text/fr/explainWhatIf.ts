/** Ce qui se tient derrière les chiffres d’un choc et des positions de l’utilisateur. */
import type { Texts } from '../en/index';

const perDays =
  'meilleur montant × jours de sa durée dans les douze mois ÷ tous ses jours ; garanties et contrats achevés ne doivent rien';

export const explainWhatIf: Texts['explainWhatIf'] = {
  stress: {
    owedUsd: {
      name: 'Dû sous douze mois',
      definition: 'Ce que toutes les sociétés doivent se payer entre elles dans les douze mois.',
      formula: `somme, par lien, de ${perDays}`,
    },
    receivesUsd: {
      name: 'Dû à une société',
      definition: 'Ce que d’autres doivent payer à la société dans les douze mois.',
      formula: `somme, par lien vers elle, de ${perDays}`,
    },
    lostUsd: {
      name: 'Perdu',
      definition: 'Ce qui est dû aux sociétés dans les douze mois et ne leur vient pas.',
      formula: 'somme de l’impayé de chaque lien ; les créanciers le supportent à proportion',
    },
    cutUsd: {
      name: 'Retenu à l’origine',
      definition: 'Ce que les sociétés visées par le choc laissent impayé, avant toute contagion.',
      formula: 'annulé + (1 − part payée) × dû, pour tout ce que vise le choc',
    },
    passedOnUsd: {
      name: 'Transmis',
      definition: 'Ce que des sociétés laissent impayé faute d’avoir été payées elles-mêmes.',
      formula: 'perdu − retenu à l’origine',
    },
    hit: {
      name: 'Sociétés touchées',
      definition: 'Combien de sociétés perdent quelque chose.',
      formula: 'nombre de sociétés dont la perte dépasse zéro',
    },
    hops: {
      name: 'Étapes',
      definition: 'Jusqu’où va la perte : du débiteur à son créancier, une étape.',
      formula: 'nombre d’étapes où quelque chose est perdu',
    },
    loopsBroken: {
      name: 'Boucles rompues',
      definition: 'Boucles dont une étape est annulée, ou n’est plus payée du tout après le choc.',
      formula: 'boucles d’avant − celles qui restent',
    },
    companyLost: {
      name: 'Perdu par une société',
      definition: 'Ce qui est dû à la société dans les douze mois et ne lui vient pas.',
      formula: 'somme de l’impayé de chaque lien vers elle',
    },
    atHop: {
      name: 'Perdu à une étape',
      definition: 'Ce qui est perdu à cette distance du choc : l’impayé de l’étape précédente.',
      formula: 'somme sur les sociétés qui le perdent',
    },
    flow: {
      name: 'Perdu de l’une à l’autre',
      definition: 'Ce que l’une laisse impayé à cette étape, et que l’autre perd de ce fait.',
      formula: 'impayé de la première à l’étape × dû à la seconde ÷ dû à toutes',
    },
  },
  after: {
    name: (figure) => `${figure} après le choc`,
    definition:
      'Le cadran de ce qui reste : les liens annulés ou que nul ne paie ont disparu, les autres sont réduits de leur impayé.',
  },
  unpaid: {
    name: 'Laissé impayé par une société',
    definition: 'Ce que la société doit dans les douze mois et ne paie pas.',
    formulas: {
      cushioned:
        'annulé + dû − le plus petit de ce que le choc lui laisse payer et de ce qu’elle peut payer moins ses pertes',
      passThrough: 'annulé + dû − ce que le choc lui laisse payer + ses pertes, au plus le tout',
    },
  },
  origin: 'Impayé à l’origine',
  holding: {
    total: {
      name: 'Total détenu',
      definition: 'Ce que valent toutes vos positions, telles que vous les avez saisies.',
      formula: 'somme des positions',
    },
    watched: {
      name: 'Dans des sociétés du registre',
      definition:
        'La part de ce que vous détenez qui est dans des sociétés du registre, fonds compris.',
      formula: 'détenu dans des sociétés du registre ÷ total détenu',
    },
    elsewhere: {
      name: 'Dans d’autres sociétés',
      definition: 'La part de ce que vous détenez dans des sociétés absentes du registre.',
      formula: 'détenu dans d’autres sociétés ÷ total détenu',
    },
    unstated: {
      name: 'Dans des fonds qui ne précisent pas où',
      definition:
        'La part de ce que vous détenez par des fonds, au-delà des sociétés qu’ils nomment.',
      formula: 'valeur des fonds × (1 − poids nommés) ÷ total détenu',
    },
    core: {
      name: 'Dépend du noyau',
      definition:
        'La part de ce que vous détenez dans des sociétés dont l’argent peut leur revenir.',
      formula: 'détenu des sociétés du noyau ÷ total détenu',
    },
    direct: {
      name: 'Détenu en direct',
      definition: 'Ce que vous détenez de la société elle-même.',
      formula: 'valeur de la position',
    },
    funds: {
      name: 'Détenu par des fonds',
      definition: 'Ce que vous détenez de la société par des fonds.',
      formula: 'somme, par fonds, de valeur × poids de la société',
    },
    held: {
      name: 'Détenu d’une société',
      definition: 'La part de ce que vous détenez dans la société, en direct et par des fonds.',
      formula: '(détenu en direct + par des fonds) ÷ total détenu',
    },
    orders: {
      name: 'Par ses fournisseurs',
      definition:
        'La part de ce que vous détenez dans ses fournisseurs, pour autant qu’ils lui vendent.',
      formula:
        'somme, par fournisseur, de détenu × sa part dans les ventes connues du fournisseur ÷ total détenu',
    },
    onCompany: {
      name: 'Dépend d’une seule société',
      definition: 'La part de ce que vous détenez dans la société, ou dans ce qui lui est vendu.',
      formula: 'détenu de la société + détenu par ses fournisseurs',
    },
    loop: {
      name: 'Détenu sur une boucle',
      definition: 'La part de ce que vous détenez dans les sociétés de la boucle.',
      formula: 'détenu des sociétés de la boucle ÷ total détenu',
    },
    position: {
      name: 'Part d’une position',
      definition: 'La part de cette position dans tout ce que vous détenez.',
      formula: 'valeur de la position ÷ total détenu',
    },
    inLedger: {
      name: 'Dans le registre',
      definition: 'La part de la position qui est dans des sociétés du registre.',
      formula: 'poids des sociétés que le registre connaît',
    },
  },
  noDotcom: {
    stress: 'Aucun choc n’est appliqué aux réseaux de la bulle Internet : rien ne s’y compare.',
    holding: 'Il s’agit de ce que vous détenez : la bulle Internet n’offre rien à y comparer.',
  },
  noLinks: {
    stress: 'Rien n’est impayé : aucun lien en jeu.',
    holding: 'Ce chiffre repose sur votre saisie, et sur aucun lien.',
  },
  bestOnly: 'Sans fourchette : les boucles sont comptées aux meilleurs montants',
  shock: 'Choc',
  noShock: 'Aucun : c’est avant tout choc.',
  total: 'Total détenu',
  sum: 'Somme',
  value: 'Sa valeur',
  before: 'Avant',
  left: 'Restent après',
  clearing: {
    calledOff: 'Annulé',
    owes: 'Elle doit encore',
    share: 'Le choc lui laisse payer',
    able: 'Elle peut payer, sans perte',
    noLimit: 'aucune limite connue',
    lost: 'Elle a perdu',
    pays: 'Elle paie',
    unpaid: 'Impayé',
  },
  noRevenue: 'Son chiffre d’affaires n’est pas connu : elle ne fait jamais défaut par contagion.',
};
