/** The Commitments screen in French: the ledger of links and headlines, and what falls due when. */
import type { Standing } from '../../engine/standing';
import type { Texts } from '../en/index';
import { plural } from './plural';
import { nouns, terms } from './terms';
import { since } from './words';

/** Why, in a sentence; `by` is the superseding link's name. */
function standingHint(standing: Standing, by: string): string {
  switch (standing.code) {
    case 'active':
      return 'Il entre dans le score ce jour-là.';
    case 'not-counted':
      return 'Il est marqué comme non compté : affiché, mais dans aucune somme ni aucun signal.';
    case 'not-announced':
      return 'Il n’était pas encore annoncé ce jour-là.';
    case 'no-status':
      return 'Il n’avait pas encore de statut ce jour-là.';
    case 'state-not-admitted':
      return `« ${terms.states[standing.state]} » ne compte pas selon cette convention.`;
    case 'run-out':
      return 'Son terme était passé ce jour-là.';
    case 'superseded':
      return `Remplacé par ${by}.`;
  }
}

export const commitments: Texts['commitments'] = {
  title: 'Engagements',
  addLink: 'Ajouter un lien',
  addHeadline: 'Ajouter une annonce',
  view: 'Vue',
  views: { links: 'Liens', headlines: 'Annonces', due: 'Échéances' },
  search: 'Chercher dans le registre',
  searchHint: 'Société, note, source',
  filters: {
    label: 'Filtres',
    family: 'Famille',
    all: 'Tous',
    kind: 'Type',
    anyKind: 'Tout type',
    status: 'Statut',
    anyStatus: 'Tout statut',
    noStatus: 'Pas encore de statut',
    company: 'Société',
    anyCompany: 'Toute société',
    active: 'Actifs seulement',
    unsourced: 'Sans source',
    tier3: 'Rang 3 seulement',
    stale: (days) => `Anciennes (plus de ${days} jours)`,
    undisclosed: 'Sans montant',
    clear: 'Effacer les filtres',
  },
  table: 'Liens',
  none: 'Aucun lien ne correspond à ces filtres.',
  noneAtAll: 'Aucun lien pour l’instant. Ajoutez le premier contrat, avec sa source.',
  columns: {
    kind: 'Type',
    ends: 'De → à',
    amount: 'Montant',
    capacity: 'Puissance',
    announced: 'Annonce',
    term: 'Durée',
    status: 'Statut',
    standing: 'Au score',
    source: 'Source',
    edit: 'Modifier',
    company: 'Société',
    perGw: 'Par GW',
    supersedes: 'Remplace',
  },
  hints: {
    amount: 'La meilleure estimation et, dessous, son intervalle',
    status: 'À la date d’observation',
    standing: 'À la date d’observation, selon la convention choisie plus haut',
  },
  edit: (name) => `Modifier ${name}`,
  undisclosedAmount: 'Le montant n’a pas été publié.',
  unknownCapacity: 'Aucune puissance n’est précisée.',
  unknownDay: 'La date n’est pas connue.',
  noTerm: 'Aucune durée n’est précisée.',
  termFrom: (start) => `dès ${start}`,
  termTo: (end) => `…–${end}`,
  since,
  sinceUnknown: 'date inconnue',
  moreSources: (count) => plural(count, { one: 'et 1 autre', other: `et ${count} autres` }),
  standings: {
    active: 'Actif',
    'not-counted': 'Non compté',
    'not-announced': 'Pas encore annoncé',
    'no-status': 'Pas encore de statut',
    'state-not-admitted': 'Non admis',
    'run-out': 'Échu',
    superseded: 'Remplacé',
  },
  standingHint,
  totals: {
    links: (count, all, f) => {
      const noun = plural(all, nouns.link);
      return count === all
        ? `${f.count(count)} ${noun}`
        : `${f.count(count)} ${plural(count, nouns.link)} sur ${f.count(all)}`;
    },
    known: (usd) => `${usd} connus`,
    power: (power) => power,
    undisclosed: (count) => `${count} sans montant`,
    active: (usd, count) => `dans le score : ${usd} sur ${count}`,
  },
  headlines: {
    table: 'Annonces',
    help: 'Ce que des sociétés disent vouloir dépenser. Les annonces figurent à côté des contrats et n’entrent dans aucune somme.',
    none: 'Aucune annonce enregistrée.',
    named: (company, amount, day) =>
      [company, amount, day].filter((part) => part !== '').join(', '),
    notStated: 'non précisé',
    replaced: 'remplacée',
  },
  due: {
    table: 'Échéances de chaque année',
    help: 'Achats et baux actifs, chacun réparti également sur les mois de sa durée, à son meilleur montant.',
    year: 'Année',
    usd: 'À payer',
    mw: 'Puissance',
    links: 'Liens',
    undisclosed: (count) => `+ ${count} sans montant`,
    noTerm: 'Sans durée précisée',
    noTermHint: 'Liens sans début ou sans fin : leur échéance est inconnue.',
    none: 'Aucun achat ni bail actif ne précise sa durée.',
    thisYear: 'cette année',
  },
};
