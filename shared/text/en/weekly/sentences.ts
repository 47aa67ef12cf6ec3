/** English: the sentences of the weekly summary, each whole in itself. */

import type { ChangeGroup } from '../../../model/attribution';
import type { DialId } from '../../../model/score';
import type {
  BandWords,
  CoverageWords,
  CutWords,
  DialWords,
  DueWords,
  EraWords,
  GroupWords,
  HeadlineWords,
  LinkWords,
  StandingWords,
} from '../../article/words';
import type { Count } from '../../plural';
import { terms } from '../terms';
import {
  linkClause,
  linkNoun,
  list,
  lower,
  moveWords,
  plural,
  possessive,
  some,
  upper,
} from './words';

const dial = (id: DialId) => terms.dials[id].name;

/** The largest link that began or ceased to count, and where the dials stand. */
function headline({ openAsOf, link, counts, all, dials }: HeadlineWords): string {
  const open = openAsOf === null ? '' : `Not closed yet, as of ${openAsOf}: `;
  const stand = `${dials.map(dialClause).join(', ')}`;
  if (link === null) return open === '' ? `A quiet week: ${stand}` : `${open}${stand}`;
  const lead = counts ? linkClause(link) : `${linkNoun(link)} no longer counts`;
  const more = all === null ? '' : `, one of ${all.text} changes`;
  return `${open}${lead}${more}; ${stand}`;
}

function dialClause({ id, score, move }: DialWords): string {
  const name = lower(dial(id));
  if (score === null) return `${name} unknown`;
  return move === null || move.way === 'same'
    ? `${name} at ${score}`
    : `${name} ${move.way} to ${score}`;
}

function standing({ id, open, score, level, move }: StandingWords): string {
  const words = level === 'dot-com' ? 'at the dot-com level or beyond' : lower(terms.levels[level]);
  const change = move === null ? '' : `, ${moveWords(move)} on the week`;
  return `${dial(id)} ${open ? 'is' : 'stands'} at ${score} (${words})${change}.`;
}

function band({ low, high, within }: BandWords): string {
  const same = low === high;
  const range = same
    ? `Drawing the amounts from their ranges leaves it at ${low}`
    : `Within the ranges of the amounts it lies between ${low} and ${high}`;
  return within === true && !same
    ? `${range}: the week’s move is smaller than that doubt.`
    : `${range}.`;
}

function cut({ id, cutAt, signals }: CutWords): string {
  const moved = signals.map(
    (signal) =>
      `${lower(terms.signals[signal.id].name)} (${signal.value}, ${moveWords(signal.move)})`,
  );
  return `Of ${possessive(lower(dial(id)))} signals, ${list(moved)} ${plural(signals.length, 'scores', 'score')} above ${cutAt}, where the dial is cut: ${plural(signals.length, 'its move does', 'their moves do')} not show in it.`;
}

const groupNames = {
  new: 'New facts',
  revised: 'Revised facts',
  time: 'The passing of time',
  method: 'The change of method',
} as const satisfies Record<ChangeGroup, string>;

const groupNouns = {
  new: 'new facts',
  revised: 'revised facts',
  time: 'the passing of time',
  method: 'the method',
} as const satisfies Record<ChangeGroup, string>;

/** `took 0.1 points off circularity and added 0.5 to concentration`. */
function effects(moves: GroupWords['moves']): string {
  const clauses = moves.map(({ id, move: { way, by } }, at) => {
    const dialName = lower(dial(id));
    if (way === 'same') return `left ${dialName} where it was`;
    const before = moves[at - 1]?.move.way;
    const amount =
      before === 'up' || before === 'down' ? by : `${by} ${by === '1.0' ? 'point' : 'points'}`;
    const verb = before === way ? '' : way === 'down' ? 'took ' : 'added ';
    return `${verb}${amount} ${way === 'down' ? 'off' : 'to'} ${dialName}`;
  });
  return list(clauses);
}

const era = ({ id, score, low, high, place }: EraWords): string => {
  const words = { below: 'below', within: 'within', above: 'above' } as const;
  const range = low === high ? low : `${low} to ${high}`;
  const it = low === high && place === 'within' ? 'at' : words[place];
  return `On the ${lower(dial(id))} dial today’s network scores ${score} and the two dot-com networks ${range}: it stands ${it} ${low === high ? 'that' : 'that range'}.`;
};

function due({ from, to, usd, power, links, undisclosed }: DueWords): string {
  if (links.n === 0)
    return `No contract with a stated term has anything due from ${from} to ${to}.`;
  const sums = list([usd, power].filter((part) => part !== null));
  const hidden =
    undisclosed.n === 0
      ? ''
      : `; ${undisclosed.text} of them ${plural(undisclosed, 'discloses', 'disclose')} no amount`;
  const fall = `From ${from} to ${to}, ${sums === '' ? 'unknown sums' : sums}`;
  return `${fall} fall due under ${links.text} ${plural(links, 'contract', 'contracts')}, each spread evenly over its term${hidden}.`;
}

const coverage = (c: CoverageWords): readonly string[] => [
  `${upper(some(c.active, 'link is', 'links are'))} active under the ${lower(terms.conventions[c.convention].name)} convention.`,
  c.flows.n === 0
    ? ''
    : `Of ${c.flows.text} money ${plural(c.flows, 'link', 'links')}, ${c.known.text} ${plural(c.known, 'has', 'have')} a known amount, ${c.gross} in all, and ${c.undisclosed.text} ${plural(c.undisclosed, 'has', 'have')} none.`,
  `${upper(some(c.tier3, 'link rests', 'links rest'))} on aggregators alone; ${c.unsourced.n === 0 ? 'none is' : `${c.unsourced.text} ${plural(c.unsourced, 'is', 'are')}`} without a source.`,
];

export const sentences = {
  headline,
  standing,
  unknownDial: (id: DialId) => `${dial(id)} cannot be scored: none of its signals is known.`,
  partly: (id: DialId, share: string) =>
    `Only ${share} of the weight of ${lower(dial(id))} is known: read it with care.`,
  band,
  cut,
  bandsLeftOut: (links: Count, most: Count) =>
    `The portfolio has ${links.text} links; above ${most.text}, bands, attribution and what to verify are computed only when asked for.`,
  group: ({ group, moves }: GroupWords) => `${groupNames[group]} ${effects(moves)}.`,
  still: (groups: readonly ChangeGroup[], all: boolean) =>
    all
      ? 'Nothing moved either dial by as much as a tenth of a point.'
      : `Neither dial was moved by ${orList.format(groups.map((group) => groupNouns[group]))}.`,
  notSplit: (id: DialId) => `${dial(id)} is not known at both closes: its change cannot be split.`,
  effect: (moves: GroupWords['moves']) => `It ${effects(moves)}.`,
  era,
  eraUnknown: (id: DialId) => `${dial(id)} cannot be held against the dot-com era.`,
  eraLoops: (now: Count, low: Count, high: Count, complete: boolean) =>
    `${complete ? upper(some(now, 'loop runs', 'loops run')) : `At least ${some(now, 'loop runs', 'loops run')}`} through three or more companies today; the two dot-com networks had ${low.n === high.n ? (low.n === 0 ? 'none' : low.text) : `${low.text} to ${high.text}`}.`,
  due,
  duePayer: (company: string, usd: string) => `${company} owes the largest part, ${usd}.`,
  dueEnds: (links: readonly LinkWords[]) =>
    `${list(links.map(linkNoun))} ${plural(links.length, 'runs', 'run')} out in these months.`,
  dueNoTerm: (count: Count, usd: string | null) =>
    `${count.text} ${plural(count, 'contract states', 'contracts state')} no whole term: when ${usd === null ? plural(count, 'it falls', 'they fall') : `${plural(count, 'its', 'their')} ${usd} falls`} due is not known.`,
  coverage,
  method: (version: string, portfolio: string) => `Method ${version}. Portfolio: ${portfolio}.`,
  knownThen: (day: string) => `Told as known at the end of ${day}.`,
  bandMethod: (draws: Count) =>
    `Bands are the 5th to 95th percentile of ${draws.text} rescorings, each amount drawn from its range.`,
  advice: 'No investment advice.',
};

const orList = new Intl.ListFormat('en-GB', { type: 'disjunction' });
