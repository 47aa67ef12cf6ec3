/** The weekly summary in French: headings and the sentences that the rules write. */
import type { DialId, DotcomRange, Level } from '../../model/score';
import type { LinkChange, WeekReport } from '../../report/model';
import type { Texts } from '../en/index';
import type { Formats } from '../formats';
import { plural } from './plural';
import { nouns, terms } from './terms';
import { counted, list, lower, of, on } from './words';

const dials: Record<DialId, string> = {
  circularity: 'La circularité',
  concentration: 'La concentration',
};
const levels: Record<Level, string> = {
  calm: 'niveau calme',
  watch: 'niveau à surveiller',
  elevated: 'niveau élevé',
  'dot-com': 'niveau de la bulle Internet ou au-delà',
};

const range = ({ documented, tied }: DotcomRange, f: Formats) => {
  const ends = [documented, tied].flatMap((end) => end ?? []);
  return ends.length < 2 ? null : [f.score(Math.min(...ends)), f.score(Math.max(...ends))];
};

function standing(id: DialId, report: WeekReport, f: Formats): string {
  const { now, before, dotcom } = report.dials[id];
  const name = dials[id];
  if (now.score === null) return `${name} n’a pas de score : aucun de ses signaux n’est connu.`;
  const difference = before.score === null ? null : now.score - before.score;
  const points = Math.abs(difference ?? 0);
  const move =
    difference === null
      ? ''
      : points < 0.05
        ? ', inchangée sur la semaine'
        : `, en ${difference > 0 ? 'hausse' : 'baisse'} de ${f.number(points)} ${plural(points, nouns.point)} sur la semaine`;
  const ends = range(dotcom, f);
  const against = ends
    ? ` Les réseaux de la bulle Internet obtiennent de ${ends[0]} à ${ends[1]} sur le même cadran.`
    : '';
  const partly =
    now.known < 1
      ? ` Seuls ${f.share(now.known)} de son poids sont connus : à lire avec prudence.`
      : '';
  return `${name} s’établit à ${f.score(now.score)} (${levels[now.level ?? 'calm']})${move}.${partly}${against}`;
}

function loopSentence({ loops }: WeekReport, f: Formats): string {
  const { documented, tied } = loops.long.dotcom;
  const era =
    documented === tied
      ? f.count(documented ?? 0)
      : `de ${f.count(documented ?? 0)} à ${f.count(tied ?? 0)}`;
  const now = `${loops.complete ? '' : 'Au moins '}${counted(loops.long.now, nouns.loop, f)}`;
  return `${now} ${plural(loops.long.now, { one: 'passe', other: 'passent' })} par trois sociétés ou plus ; le réseau de la bulle Internet, dont les boucles n’unissaient presque toutes que deux sociétés, en comptait ${era}.`;
}

/** The largest link that began or ceased to count, and where the dials stand. */
function headline(report: WeekReport, f: Formats): string {
  const { circularity, concentration } = report.dials;
  const score = (value: number | null) => (value === null ? 'inconnue' : `à ${f.score(value)}`);
  const stand = `circularité ${score(circularity.now.score)}, concentration ${score(concentration.now.score)}`;
  const moved = report.changes.filter((change) => change.activeBefore !== change.activeAfter);
  const usd = ({ linkId }: LinkChange) => report.links[linkId]?.amount?.best ?? -1;
  const largest = moved.toSorted((a, b) => usd(b) - usd(a))[0];
  const link = largest && report.links[largest.linkId];
  if (!link) return `Semaine calme : ${stand}`;
  const [from, to] = [link.from, link.to].map((id) => report.names[id] ?? id);
  const amount = link.amount === null ? terms.undisclosed : f.usd(link.amount.best);
  const verb = largest.activeAfter ? '' : 'Ne compte plus : ';
  const others = moved.length - 1;
  const more =
    others === 0
      ? ''
      : `, et ${f.count(others)} ${plural(others, { one: 'autre lien', other: 'autres liens' })}`;
  return `${verb}${from} → ${to}, ${amount}${more} ; ${stand}`;
}

/** What stands behind a link: who is tied to both ends, who is financier and trading partner at once. */
function contextSentences(change: LinkChange, report: WeekReport): readonly string[] {
  const name = (id: string) => report.names[id] ?? id;
  const link = report.links[change.linkId];
  if (!link) return [];
  const { tiedToBoth, dualRoles } = change;
  const ties = plural(tiedToBoth.length, { one: 'a un lien', other: 'ont un lien' });
  const roles = plural(dualRoles.length, {
    one: 'est à la fois financeur et partenaire commercial',
    other: 'sont à la fois financeurs et partenaires commerciaux',
  });
  return [
    ...(tiedToBoth.length === 0 ? [] : [`${list(tiedToBoth.map(name))} ${ties} avec les deux.`]),
    ...(dualRoles.length === 0
      ? []
      : [`${list(dualRoles.map(name))} ${roles} ${of(name(link.to))}.`]),
  ];
}

/** What befell a link, in a few words. */
function eventWords(change: LinkChange, f: Formats): string {
  const day = change.on === null ? '' : ` ${on(f.date(change.on))}`;
  const state = change.stateAfter === null ? '' : lower(terms.states[change.stateAfter]);
  switch (change.event) {
    case 'announced':
      return `annoncé${day}${state === '' ? '' : `, ${state}`}`;
    case 'status': {
      const was =
        change.stateBefore === null
          ? ''
          : ` (auparavant : ${lower(terms.states[change.stateBefore])})`;
      return `${state}${day}${was}`;
    }
    case 'ran-out':
      return `échu${day}`;
    case 'superseded':
      return 'remplacé par un lien ultérieur';
    case 'consequence':
      return change.activeAfter
        ? 'compte de nouveau : ce qui le remplaçait ne tient plus'
        : 'ne compte plus';
  }
}

function countWords(change: LinkChange): string {
  if (change.activeBefore === change.activeAfter)
    return change.activeAfter ? 'compté avant et après' : 'non compté';
  return change.activeAfter ? 'désormais compté' : 'plus compté';
}

export const weekly: Texts['weekly'] = {
  title: 'Hebdomadaire',
  heading: (week) => `Semaine ${Number(week.slice(6))} de ${week.slice(0, 4)}`,
  span: (from, to, hour) => `De la clôture du ${from} à celle du ${to}, ${hour} h`,
  choose: 'Semaine',
  earlier: 'La semaine d’avant',
  later: 'La semaine d’après',
  exportMarkdown: 'Exporter en Markdown',
  notClosed: 'Cette semaine n’est pas encore close : la synthèse peut encore changer.',
  headline,
  standing,
  dotcomSentences: (report, f) => [
    standing('circularity', report, f),
    standing('concentration', report, f),
    loopSentence(report, f),
  ],
  contextSentences,
  eventWords,
  countWords,
  sections: {
    dials: 'Les cadrans',
    dotcom: 'Face à la bulle Internet',
    changes: 'Ce qui a changé',
    moved: 'Ce qui a fait bouger les cadrans',
    headlines: 'Annonces faites',
    loops: 'Boucles',
    concentrated: 'Les sociétés les plus concentrées',
    method: 'Méthode et couverture',
  },
  columns: {
    dial: 'Cadran',
    now: 'Cette semaine',
    before: 'Semaine précédente',
    change: 'Variation',
    dotcom: 'Bulle Internet',
    signal: 'Signal',
    level: 'Niveau',
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
    loop: 'Boucle',
    bottleneck: 'Plus petit flux',
  },
  moved: {
    cause: 'Cause, en points du cadran',
    whole: 'Variation sur la semaine',
    groups: {
      new: 'Faits nouveaux',
      revised: 'Faits révisés',
      time: 'Passage du temps',
      method: 'Méthode',
    },
    reasons: {
      'unknown-before': 'Le cadran était inconnu une semaine plus tôt.',
      'unknown-after': 'Le cadran est désormais inconnu.',
      'unknown-both': 'Le cadran est inconnu aux deux dates.',
    },
  },
  noChanges: 'Aucun lien n’a été annoncé, n’a changé de statut ni n’est arrivé à terme.',
  noHeadlines: 'Aucune société n’a fait de nouvelle annonce.',
  loops: {
    total: ({ loops }, f) =>
      `${loops.complete ? '' : 'Au moins '}${counted(loops.total, nouns.loop, f)} de deux à six sociétés.`,
    appeared: 'Boucles nouvelles',
    grown: 'Boucles élargies',
    broken: 'Boucles rompues',
    largest: 'Les cinq plus grandes',
    none: 'Aucune n’est apparue, ne s’est élargie ni ne s’est rompue.',
    grew: (from, to) => `de ${from} à ${to}`,
    more: (count) => `et ${count} de plus`,
  },
  sides: { customers: 'ses clients', suppliers: 'ses fournisseurs' },
  largestShare: (name, share) => `${name}, ${share}`,
  supersedes: (company, amount) => `${company} a annoncé ${amount}`,
  coverage: (report, f) => {
    const { activeLinks, flowLinks, knownAmounts, tier3Only, unsourced, grossFlowUsd } =
      report.coverage;
    const active = `${counted(activeLinks, nouns.link, f)} ${plural(activeLinks, { one: 'actif', other: 'actifs' })}`;
    const have = plural(knownAmounts, { one: 'a', other: 'ont' });
    const rest = plural(tier3Only, { one: 'ne repose', other: 'ne reposent' });
    const lack = plural(unsourced, { one: 'n’a', other: 'n’ont' });
    return `${active} selon la convention « ${terms.conventions[report.convention].name} » ; ${f.count(knownAmounts)} sur ${f.count(flowLinks)} liens financiers ${have} un montant connu, ${f.usd(grossFlowUsd)} au total. ${f.count(tier3Only)} ${rest} que sur des agrégateurs, ${f.count(unsourced)} ${lack} aucune source. Méthode ${report.method}. Portefeuille : ${report.portfolioName}.`;
  },
  advice: 'Ceci n’est pas un conseil en investissement.',
  fileName: (week) => `bubblescope-${week}.md`,
};
