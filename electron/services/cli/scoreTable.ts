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
import type { Language } from '#shared/text/languages';
import { plainSpaces } from '#shared/text/spaces';
import { columns } from './table';

const shownCompanies = 12;

export function scoreTable(
  portfolio: Portfolio,
  score: Score,
  baseline: DotcomBaseline,
  language: Language,
): string {
  const { t, f } = language;
  const words = t.cli;
  const rows = rowsIn(language);
  const heads = ['', words.today, words.dotcom];
  const when = score.asOf === null ? words.wholePeriod : words.asOf(f.date(score.asOf));
  const blocks = [
    `${portfolio.name}, ${when}, ${t.terms.conventions[score.convention].name.toLowerCase()}\n`,
    columns([
      [words.linksThatCount, f.count(score.activeLinks)],
      [words.ofThemFlows, f.count(score.flowLinks)],
      [words.withKnownAmount, f.count(score.knownAmounts)],
      [words.grossFlow, f.usd(score.grossFlowUsd)],
    ]),
    `${words.dials}\n${columns([['', words.score, words.range, words.level], ...rows.dials(score)])}`,
    `${words.circularity}\n${columns([heads, ...rows.shares(score, baseline)])}`,
    `${words.loops}\n${columns([heads, ...rows.loops(score, baseline)])}`,
    `${words.concentration}\n${columns([
      [...heads, words.effectiveNumber, words.fourLargest],
      ...rows.sides(score, baseline),
    ])}`,
    `${words.mostCommitted}\n${columns(rows.companies(portfolio, score))}`,
  ];
  return plainSpaces(blocks.join('\n'));
}

/** The rows of each block, in one language. */
function rowsIn({ t, f }: Language) {
  const words = t.cli;
  const { terms } = t;
  const valueOr = ({ value }: Measured, show: (known: number) => string) =>
    value === null ? terms.unknown : show(value);

  function range({ documented, tied }: DotcomRange, show: (value: number) => string): string {
    if (documented === null || tied === null) return terms.unknown;
    const low = show(Math.min(documented, tied));
    const high = show(Math.max(documented, tied));
    return low === high ? low : words.fromTo(low, high);
  }

  /** With a plus where undisclosed amounts come on top. */
  const sum = (known: KnownSum) => `${valueOr(known, f.usd)}${known.undisclosed > 0 ? '+' : ''}`;

  return {
    dials: (score: Score) =>
      dialIds.map((id) => {
        const { score: best, low, high, level } = score.dials[id];
        const shown = (value: number | null) => (value === null ? terms.unknown : f.score(value));
        return [
          terms.dials[id].name,
          shown(best),
          words.fromTo(shown(low), shown(high)),
          level === null ? '' : terms.levels[level],
        ];
      }),

    shares: (score: Score, { signals }: DotcomBaseline) =>
      shareIds.map((id) => [
        terms.signals[id].name,
        valueOr(score.shares[id], f.share),
        range(signals[id], f.share),
      ]),

    loops: (score: Score, { signals }: DotcomBaseline) =>
      loopLengths.map((length) => {
        const count = f.count(score.loops.counts[length]);
        return [
          terms.signals[`loops.${length}`].name,
          score.loops.exact[length] ? count : words.atLeast(count),
          range(signals[`loops.${length}`], f.count),
        ];
      }),

    sides: (score: Score, { signals }: DotcomBaseline) =>
      sides.map((side) => {
        const { hhi, effectiveNumber, cr4 } = score.concentration[side];
        return [
          terms.signals[`${side}.hhi`].name,
          valueOr(hhi, f.count),
          range(signals[`${side}.hhi`], f.count),
          valueOr(effectiveNumber, f.number),
          valueOr(cr4, f.share),
        ];
      }),

    companies: ({ companies }: Portfolio, score: Score) => {
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
            valueOr(signals.commitmentBurden, f.times),
            valueOr(signals.supplierHhi, f.count),
            valueOr(signals.customerHhi, f.count),
            f.count(signals.loops),
          ],
        ];
      });
      const heads = ['', words.committed, words.overRevenue];
      return [[...heads, words.supplierHhi, words.customerHhi, words.companyLoops], ...rows];
    },
  };
}
