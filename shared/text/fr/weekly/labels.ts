/** French: headings, columns and the few words of tables and charts in the weekly summary. */
import type { ChangeGroup, PartReason } from '../../../model/attribution';
import type { DialId } from '../../../model/score';
import type { SectionId } from '../../article/model';
import type { Count } from '../../plural';
import { nouns } from '../terms';
import { dials, points, some } from './words';

const sections: Record<SectionId, string> = {
  alerts: 'Vos alertes',
  correction: 'Ce que change cette correction',
  dials: 'Les cadrans',
  moved: 'Ce qui a fait bouger les cadrans, et pourquoi',
  changes: 'Ce qui a changé',
  loops: 'Boucles',
  concentrated: 'Les sociétés les plus concentrées',
  due: 'Échéances des trois prochains mois',
  verify: 'À vérifier en priorité',
  dotcom: 'Face à la bulle Internet',
  ladder: 'De l’annonce au paiement',
  theses: 'Vos thèses',
  method: 'Méthode et couverture',
};

const columns = {
  now: 'Cette semaine',
  before: 'Semaine précédente',
  change: 'Variation',
  band: 'Fourchette',
  dotcom: 'Bulle Internet',
  signal: 'Signal',
  dial: 'Cadran',
  score: 'Score',
  company: 'Société',
  side: 'Dépend de',
  largest: 'Premier partenaire',
  hhi: 'IHH',
  trade: 'Commerce connu',
  link: 'Lien',
  event: 'Événement',
  amount: 'Montant',
  source: 'Source',
  counts: 'Au score',
  dueUsd: 'À payer',
  power: 'Puissance',
  contracts: 'Contrats',
  rung: 'Étape',
  share: 'Part de l’annonce',
  atStake: 'En jeu',
  doubt: 'Doute',
};

export const labels = {
  sections,
  columns,
  moved: {
    cause: 'Cause de la variation',
    table: 'Variation de chaque cadran, en points, décomposée par cause jusqu’à chaque lien',
    whole: 'Variation sur la semaine',
    bars: (id: DialId) => `Ce qui a fait bouger ${dials[id]}, en points`,
    unit: 'points du cadran',
    groups: {
      new: 'Faits nouveaux',
      revised: 'Faits révisés',
      time: 'Passage du temps',
      method: 'Méthode',
    } satisfies Record<ChangeGroup, string>,
    reasons: {
      'unknown-before': 'Le cadran était inconnu une semaine plus tôt.',
      'unknown-after': 'Le cadran est désormais inconnu.',
      'unknown-both': 'Le cadran est inconnu aux deux dates.',
    } satisfies Record<PartReason, string>,
  },
  loops: {
    total: (now: Count, before: Count, complete: boolean) => {
      const compared =
        !complete || now.n === before.n ? '' : `, contre ${before.text} une semaine plus tôt`;
      if (!complete)
        return `On compte au moins ${some(now, nouns.loop)} de deux à six sociétés${compared}.`;
      return now.n === 0
        ? `On ne compte aucune boucle de deux à six sociétés${compared}.`
        : `On compte ${some(now, nouns.loop)} de deux à six sociétés${compared}.`;
    },
    appeared: 'Boucles nouvelles',
    grown: 'Boucles renforcées',
    broken: 'Boucles rompues',
    largest: 'Les plus grandes, selon leur plus petit flux connu',
    long: 'Boucles de trois sociétés et plus',
    none: 'Aucune n’est apparue, ne s’est renforcée ni ne s’est rompue.',
    grew: (from: string, to: string) => `de ${from} à ${to}`,
    more: (count: string) => `et ${count} de plus`,
    drawing: (path: string, figure: string) => `Boucle : ${path} ; ${figure}`,
    key: 'Chaque société, avec ce qui passe d’elle à la suivante, dans le sens des aiguilles d’une montre ; au-dessus, le plus petit flux connu. En tirets : la finance ; en trait plein : le commerce ; en gras : compte depuis cette semaine ; barré : ne compte plus.',
    loop: 'Boucle',
    step: 'Plus petit flux connu',
  },
  sides: { customers: 'ses clients', suppliers: 'ses fournisseurs' },
  concentrated: {
    /** `share` null: there is no other. */
    customers: (company: string, largest: string, share: string | null, usd: string) =>
      share === null
        ? `C’est chez ${company} que la dépendance est la plus forte : ${largest} est son seul client connu, pour ${usd}.`
        : `C’est chez ${company} que la dépendance est la plus forte : ${largest} représente ${share} de ses ${usd} de ventes connues.`,
    suppliers: (company: string, largest: string, share: string | null, usd: string) =>
      share === null
        ? `C’est chez ${company} que la dépendance est la plus forte : ${largest} est son seul fournisseur connu, pour ${usd}.`
        : `C’est chez ${company} que la dépendance est la plus forte : ${largest} représente ${share} de ses ${usd} d’achats connus.`,
    none: 'Aucun lien commercial n’a de montant connu.',
    caption: 'Classement selon le commerce connu multiplié par sa concentration',
  },
  largestShare: (name: string, share: string) => `${name}, ${share}`,
  verify: {
    lead: 'Classement selon le doute qui pèse sur chaque lien, multiplié par ce qu’il met en jeu sur les cadrans. Un intervalle large, une source fragile ou ancienne nourrissent le doute.',
    none: 'Aucun flux d’argent n’est actif.',
    points,
  },
  due: {
    byCompany: 'Par payeur',
    byLink: 'Par contrat',
    ends: 'arrive à terme',
    more: (count: Count) =>
      `et ${some(count, { one: 'autre contrat', many: 'd’autres contrats', other: 'autres contrats' })}`,
  },
  dials: {
    caption:
      'Les deux cadrans : cette semaine, la fourchette des montants et l’intervalle de la bulle Internet',
    drawing: (
      name: string,
      score: string,
      level: string,
      was: string,
      band: string,
      dotcom: string,
    ) => [`${name} ${score}`, level, was, band, dotcom].filter((part) => part !== '').join(' ; '),
    was: (score: string) => `${score} la semaine précédente`,
    key: 'En aplat : l’intervalle des réseaux de la bulle Internet. En gras : la fourchette des montants. En tirets : la semaine précédente.',
    band: (low: string, high: string) => `fourchette de ${low} à ${high}`,
    dotcom: (low: string, high: string) => `bulle Internet de ${low} à ${high}`,
    table: 'Les deux cadrans et les signaux qui les composent',
  },
  changesCaption: 'Liens annoncés, modifiés ou échus, avec leurs sources',
};
