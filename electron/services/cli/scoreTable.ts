/** A score for reading in a terminal: the dials, their signals beside the dot-com era's, the loops, the companies. */
import type { Portfolio } from '#shared/model/portfolio';
import {
  type DotcomBaseline,
  type DotcomRange,
  dialIds,
  type KnownSum,
  loopLengths,
  type Measured,
  type Score,
  shareIds,
  sides,
} from '#shared/model/score';
import { en, enFormats as formats } from '#shared/text/en/index';
import { columns } from './table';

const { terms } = en;
const shownCompanies = 12;

export function scoreTable(portfolio: Portfolio, score: Score, baseline: DotcomBaseline): string {
  const when = score.asOf === null ? 'the whole period' : `as of ${formats.date(score.asOf)}`;
  const blocks = [
    `${portfolio.name}, ${when}, ${terms.conventions[score.convention].name.toLowerCase()}\n`,
    columns([
      ['Links that count', formats.count(score.activeLinks)],
      ['of them flows', formats.count(score.flowLinks)],
      ['with a known amount', formats.count(score.knownAmounts)],
      ['Gross flow', formats.usd(score.grossFlowUsd)],
    ]),
    `Dials (100 is the dot-com era)\n${columns([['', 'score', 'range', 'level'], ...dialRows(score)])}`,
    `Circularity\n${columns([heads, ...shareRows(score, baseline)])}`,
    `Loops\n${columns([heads, ...loopRows(score, baseline)])}`,
    `Concentration (HHI, 0 to 10,000)\n${columns([
      ['', ...heads.slice(1), 'like N equals', 'four largest'],
      ...sideRows(score, baseline),
    ])}`,
    `Companies with most committed\n${columns(companyRows(portfolio, score))}`,
  ];
  // In a terminal a space that never breaks is a trap for whoever copies it.
  return blocks.join('\n').replaceAll('\u00a0', ' ');
}

const heads = ['', 'today', 'dot-com'];
const valueOr = ({ value }: Measured, show: (known: number) => string) =>
  value === null ? terms.unknown : show(value);

function range({ documented, tied }: DotcomRange, show: (value: number) => string): string {
  if (documented === null || tied === null) return terms.unknown;
  const [low, high] = [Math.min(documented, tied), Math.max(documented, tied)].map(show);
  return low === high ? `${low}` : `${low} to ${high}`;
}

const dialRows = (score: Score) =>
  dialIds.map((id) => {
    const { score: best, low, high, level } = score.dials[id];
    const [shown, from, to] = [best, low, high].map((value) =>
      value === null ? terms.unknown : formats.score(value),
    );
    return [
      terms.dials[id].name,
      `${shown}`,
      `${from} to ${to}`,
      level === null ? '' : terms.levels[level],
    ];
  });

const shareRows = (score: Score, { signals }: DotcomBaseline) =>
  shareIds.map((id) => [
    terms.signals[id].name,
    valueOr(score.shares[id], formats.share),
    range(signals[id], formats.share),
  ]);

const loopRows = (score: Score, { signals }: DotcomBaseline) =>
  loopLengths.map((length) => [
    terms.signals[`loops.${length}`].name,
    `${score.loops.exact[length] ? '' : 'at least '}${formats.count(score.loops.counts[length])}`,
    range(signals[`loops.${length}`], formats.count),
  ]);

const sideRows = (score: Score, { signals }: DotcomBaseline) =>
  sides.map((side) => {
    const { hhi, effectiveNumber, cr4 } = score.concentration[side];
    return [
      terms.signals[`${side}.hhi`].name,
      valueOr(hhi, formats.count),
      range(signals[`${side}.hhi`], formats.count),
      valueOr(effectiveNumber, formats.number),
      valueOr(cr4, formats.share),
    ];
  });

function companyRows({ companies }: Portfolio, score: Score): string[][] {
  const committed = (id: string) => score.companies[id]?.committedUsd.value ?? 0;
  const largest = companies
    .filter(({ id }) => committed(id) > 0)
    .toSorted((a, b) => committed(b.id) - committed(a.id) || (a.id < b.id ? -1 : 1))
    .slice(0, shownCompanies);
  const rows = largest.flatMap(({ id, name }) => {
    const signals = score.companies[id];
    if (!signals) return [];
    return [
      [
        name,
        sum(signals.committedUsd),
        valueOr(signals.commitmentBurden, formats.times),
        valueOr(signals.supplierHhi, formats.count),
        valueOr(signals.customerHhi, formats.count),
        formats.count(signals.loops),
      ],
    ];
  });
  return [['', 'committed', 'over revenue', 'supplier HHI', 'customer HHI', 'loops'], ...rows];
}

/** With a plus where undisclosed amounts come on top. */
const sum = (known: KnownSum) =>
  `${valueOr(known, formats.usd)}${known.undisclosed > 0 ? '+' : ''}`;
