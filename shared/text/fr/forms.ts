/** The forms in French: their fields, their hints, their buttons. */
import { linkFamily } from '../../model/link';
import type { FormProblem } from '../en/formProblems';
import type { FieldNames } from '../en/forms';
import type { Texts } from '../en/index';
import { formSentence } from './formProblems';
import { plural } from './plural';
import { problems } from './problems';
import { nouns, terms } from './terms';
import { capital, list } from './words';

const fields: Readonly<Record<string, string>> = {
  name: 'Nom',
  id: 'Identifiant',
  kind: 'Type',
  ticker: 'Code boursier',
  country: 'Pays',
  watched: 'Sur ma liste de suivi',
  note: 'Note',
  revenue: 'Chiffre d’affaires',
  'revenue.usd': 'Chiffre d’affaires',
  'revenue.asOf': 'Douze mois clos',
  'revenue.words': 'Période',
  valuation: 'Valorisation',
  'valuation.usd': 'Valorisation',
  'valuation.asOf': 'Date de valorisation',
  'valuation.words': 'Base',
  from: 'De',
  to: 'À',
  company: 'Société',
  amount: 'Montant',
  currency: 'Monnaie',
  rate: 'Taux de change',
  rateDay: 'Jour du taux',
  dropOriginal: 'Le montant saisi',
  low: 'Bas',
  best: 'Meilleure estimation',
  high: 'Haut',
  undisclosed: 'Le montant n’est pas publié',
  capacity: 'Puissance',
  paid: 'Payé à ce jour',
  announced: 'Date d’annonce',
  start: 'Début',
  end: 'Fin',
  status: 'Statut',
  'status.state': 'État',
  'status.since': 'Depuis',
  counted: 'Compter dans les scores',
  supersededBy: 'Remplacé par',
  supersedes: 'Remplace',
  confidence: 'Fiabilité',
  sources: 'Sources',
  'sources.title': 'Titre',
  'sources.publisher': 'Éditeur',
  'sources.date': 'Date de publication',
  'sources.url': 'Adresse web',
  'sources.tier': 'Rang',
  'sources.quote': 'Citation',
  'sources.page': 'Page',
  'sources.files': 'Pièces justificatives',
};

/** `status.0.since` → « Depuis »: its place in a list is left out, and so is the figure that a source belongs to. */
function fieldName(field: string): string {
  const plain = field.replace(/\.\d+/g, '');
  return fields[plain] ?? fields[plain.replace(/^\w+\.(?=sources)/, '')] ?? plain;
}

function inSummary(field: string, problem: FormProblem, names: FieldNames): string {
  if (field === '' && problem.code === 'model') return problems.sentence(problem.problem);
  const place = /\.(\d+)\./.exec(field)?.[1];
  const name = names[field] ?? fieldName(field);
  return `${name}${place === undefined ? '' : ` (${Number(place) + 1})`} : ${formSentence(problem)}`;
}

export const forms: Texts['forms'] = {
  sentence: (problem) => capital(formSentence(problem)),
  fieldName,
  summary: (count) =>
    plural(count, {
      one: 'Un point empêche l’enregistrement',
      other: `${count} points empêchent l’enregistrement`,
    }),
  inSummary,
  save: 'Enregistrer',
  saving: 'Enregistrement…',
  remove: 'Supprimer',
  cancel: 'Annuler',
  add: 'Ajouter',
  understood: (text) => `= ${text}`,
  exactly: (text, exact) => `${text}, exactement ${exact}`,
  otherwise: (text, mark, other) =>
    mark === ','
      ? `= ${text} : la virgule sépare les milliers. Pour ${other}, tapez un point`
      : `= ${text} : le point est décimal. Pour ${other}, ne le tapez pas`,
  currency: {
    rateLabel: (code) => `USD pour 1 ${code}`,
    dayAsAnnounced: 'Comme l’annonce',
    average: (year) => `Moyenne de ${year}`,
    source: (source, note) => `Taux : ${source}.${note === null ? '' : ` ${note}`}`,
    typed: 'Tel que vous l’avez saisi',
    takeAverage: (average, year) => `Prendre ${average}, la moyenne de ${year}`,
    noYear: (first, last) => `La table va de ${first} à ${last} : saisissez-le`,
    noCurrency: 'Absent de la table : saisissez-le',
    noDay: 'D’après le jour, ou tel que vous le saisissez',
    makes: 'Soit',
    makesNothing: 'montant ou taux manquant',
    keptApart: (usd) => `Le registre indique ${usd}. Prendre ce que donne le taux`,
    drop: (original) => `Abandonner le montant saisi (${original})`,
    dropHint: 'Tant que la case n’est pas cochée, il reste à côté des dollars.',
    paidInUsd: 'Ce dont le paiement est documenté, en USD',
  },
  chooseOne: 'Choisir…',
  showAll: 'Afficher la liste',
  nothingFound: 'Rien à ce nom',
  showMore: (count) => `En afficher ${count} de plus`,
  clearSearch: 'Effacer la recherche',
  stale:
    'Cette entrée a été modifiée ailleurs entre-temps. Votre saisie est toujours là : relisez-la, puis enregistrez.',
  failed: (message) => `L’enregistrement a échoué : ${message}`,
  discard: {
    title: 'Quitter sans enregistrer ?',
    text: 'Votre saisie n’est pas encore conservée.',
    leave: 'Ne pas enregistrer',
    stay: 'Continuer la saisie',
  },
  date: {
    hint: 'Une année ou un mois suffit',
    announcedHint: 'Une année ou un mois suffit ; vide : compte tous les jours',
    pattern: 'AAAA-MM-JJ',
  },
  sources: {
    title: 'Sources',
    choose: 'Choisir une source',
    chooseHint: 'Par son éditeur ou son titre',
    addNew: 'Nouvelle source',
    newTitle: (number) => `Nouvelle source ${number}`,
    drop: (name) => `Retirer la source ${name}`,
    dropNew: (number) => `Retirer la nouvelle source ${number}`,
    none: 'Aucune pour l’instant : l’entrée est affichée comme sans source.',
    edit: (name) => `Modifier la source ${name}`,
    editTitle: 'Modifier la source',
    save: 'Enregistrer la source',
    quoteHint: 'Les mots sur lesquels repose l’entrée',
    pageHint: '41, ou F-12',
  },
  link: {
    addTitle: 'Ajouter un lien',
    editTitle: 'Modifier le lien',
    save: 'Enregistrer le lien',
    sections: {
      deal: 'Qui et quoi',
      money: 'Montant',
      time: 'Quand',
      state: 'Statut',
      trust: 'Fiabilité et décompte',
    },
    amountHint: 'Comme on l’écrit : 10 Md$, 1 400 Md$, 335 M$',
    rangeHint: 'Seulement si un intervalle est connu',
    capacityHint: '750 MW, 30 GW',
    noAmountForTie: 'Un rattachement ne déplace pas d’argent.',
    paidHint: 'Ce dont le paiement est documenté',
    termHint: {
      trade: 'La durée du contrat',
      finance: 'Premier et dernier versement',
      tie: 'De quand à quand',
    },
    statusHint:
      'Depuis quand il vaut ; vide si la date est inconnue. Sans statut, le lien n’entre dans aucun score.',
    addStatus: 'Ajouter un statut',
    dropStatus: (number) => `Retirer le statut ${number}`,
    statusNumber: (number) => `Statut ${number}`,
    countedWhy: {
      'no-source':
        'Non par défaut : l’entrée n’a pas de source. Vous pouvez la cocher malgré tout.',
      unverified: 'Non par défaut : elle n’est pas vérifiée. Vous pouvez la cocher malgré tout.',
      counted: 'Elle entre dans les sommes et les signaux tant que son statut le permet.',
      off: 'Elle est affichée et n’entre dans aucune somme ni aucun signal.',
    },
    supersededHint: 'Un lien ultérieur entre les deux mêmes, qui remplace celui-ci',
    confidenceNone: 'Non précisée',
    removeTitle: 'Supprimer ce lien ?',
    removeText: (name) => `${name} disparaît du registre et de tous les scores.`,
    named: (from, to, kind, amount) => `${from} → ${to}, ${kind.toLowerCase()}, ${amount}`,
    kindWithFamily: (kind) =>
      `${terms.linkKinds[kind]} (${terms.families[linkFamily(kind)].toLowerCase()})`,
    endHint: { from: 'La valeur part d’ici…', to: '… et arrive ici' },
  },
  headline: {
    addTitle: 'Ajouter une annonce',
    editTitle: 'Modifier l’annonce',
    save: 'Enregistrer l’annonce',
    section: 'Ce qui a été dit',
    help: 'Ce qu’une société dit vouloir dépenser. L’annonce figure à côté des contrats et n’entre dans aucune somme.',
    supersedesHint: 'Une annonce antérieure de la même société, que celle-ci remplace',
    removeTitle: 'Supprimer cette annonce ?',
    removeText: (name) => `${name} disparaît du registre.`,
  },
  company: {
    addTitle: 'Ajouter une société',
    editTitle: (name) => `Modifier ${name}`,
    section: 'Identité',
    save: 'Enregistrer la société',
    idHint: 'Tiré du nom. Minuscules, chiffres et traits d’union ; il ne change plus ensuite.',
    idFixed: 'Ne change plus',
    tickerHint: 'Si elle est cotée',
    countryHint: 'US, AE…',
    revenueTitle: 'Chiffre d’affaires',
    revenueHint:
      'Douze mois et leur date de clôture. Sans cette date, il est affiché et n’entre dans aucun ratio.',
    revenueNoDay: 'Ne porte pas sur douze mois : affiché, dans aucun ratio.',
    periodHint: 'exercice 2025',
    basisHint: 'levée de fonds',
    valuationTitle: 'Valorisation',
    addRevenue: 'Ajouter un chiffre d’affaires',
    addValuation: 'Ajouter une valorisation',
    figureNumber: {
      revenue: (n) => `Chiffre d’affaires ${n}`,
      valuation: (n) => `Valorisation ${n}`,
    },
    dropFigure: (name) => `Retirer : ${name}`,
    removeTitle: (name) => `Supprimer ${name} ?`,
    removeText: (links, headlines) => {
      const parts = [
        links === 0 ? '' : `${links} ${plural(links, nouns.link)}`,
        headlines === 0 ? '' : `${headlines} ${plural(headlines, nouns.headline)}`,
      ].filter((part) => part !== '');
      const verb = plural(links + headlines, { one: 'disparaît', other: 'disparaissent' });
      return parts.length === 0
        ? 'Aucun lien ni aucune annonce ne la mentionne.'
        : `${list(parts)} ${verb} avec elle, en une seule modification.`;
    },
  },
};
