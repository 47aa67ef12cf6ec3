/** Laws of attribution, over random pairs of states: their links may be new, gone, edited, superseded or run out. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Attribution,
  changeGroups,
  type LinkPart,
  measureIds,
  type Split,
} from '../../model/attribution';
import type { Portfolio } from '../../model/portfolio';
import { parseMethod } from '../../parse/method';
import { drawnPortfolio, linkOf, portfolioOf } from '../../testing/portfolios';
import { dotcomBaseline } from '../dotcom';
import { score } from '../score';
import { attribute } from './attribute';
import type { State } from './state';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../assets/${name}.json`, import.meta.url), 'utf8'));
const method = parseMethod(read('method'));
const baseline = dotcomBaseline(read('dotcom-documented'), read('dotcom-tied'), method);
const usual = { baseline, method };
const cutLower = { baseline, method: { ...method, cutAt: { ...method.cutAt, score: 120 } } };
const options = { seed: 7, orders: 4 };

/** Up to `most` links, some superseded by others. */
const drawnState = (most: number): fc.Arbitrary<State> =>
  fc
    .record({
      drawn: drawnPortfolio,
      out: fc.array(fc.nat(4 * most), { minLength: most, maxLength: most }),
      asOf: fc.constantFrom(null, '2024-03-01', '2025-01-20', '2026-06-30'),
      convention: fc.constantFrom('binding' as const, 'headline' as const),
      cut: fc.boolean(),
    })
    .map(({ drawn, out, cut, ...day }) => {
      const state = { ...day, yardstick: cut ? cutLower : usual };
      const links = drawn.links.slice(0, most);
      const superseded = links.map((link, at) => {
        const by = links[out[at]!];
        return by && by !== link ? { ...link, supersededBy: by.id } : link;
      });
      return { ...state, portfolio: { ...drawn, links: superseded } };
    });
const law = (most: number, numRuns: number, check: (before: State, after: State) => void) =>
  fc.assert(fc.property(drawnState(most), drawnState(most), check), { numRuns, seed: 4 });

function splitsOf({ dials, signals }: Attribution): readonly Split[] {
  const all: Readonly<Record<string, Split>> = { ...dials, ...signals };
  return measureIds.map((id) => all[id]!);
}
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const number = ({ part }: Pick<LinkPart, 'part'>) => part.value ?? Number.NaN;

function expectSums(attribution: Attribution): void {
  for (const { change, parts } of splitsOf(attribution)) {
    if (change.value === null) {
      expect(changeGroups.every((group) => parts[group].part.value === null)).toBe(true);
      continue;
    }
    const whole = sum(changeGroups.map((group) => number(parts[group])));
    expect(Math.abs(whole - change.value)).toBeLessThan(1e-9);
    for (const group of ['new', 'revised', 'time'] as const) {
      const links = sum(parts[group].links.map(number));
      expect(Math.abs(links - number(parts[group]))).toBeLessThan(1e-9);
    }
  }
}

test('parts sum to the whole and links to their group, each link in one group; the ends are the scores', () => {
  law(8, 60, (before, after) => {
    const attribution = attribute(before, after, options);
    expectSums(attribution);
    const ids = attribution.moves.map(({ linkId }) => linkId);
    expect(new Set(ids).size).toBe(ids.length);
    const ends = [before, after].map((state) => score(state.portfolio, state, state.yardstick));
    for (const id of ['circularity', 'concentration'] as const) {
      const { before: first, after: last } = attribution.dials[id];
      expect([first.value, last.value]).toEqual(ends.map(({ dials }) => dials[id].score));
    }
    const { finnCycling, loopShare } = attribution.signals;
    expect([finnCycling.after, loopShare.after]).toEqual([
      ends[1]?.shares.finnCycling,
      ends[1]?.shares.loopShare,
    ]);
  });
});

const crowd = (from: number, usd: number): Portfolio => {
  const name = (at: number) => String.fromCharCode(97 + (at % 7));
  const kinds = ['purchase', 'investment', 'credit', 'lease'] as const;
  return portfolioOf(
    Array.from({ length: 18 }, (_, at) =>
      linkOf(
        `l${from + at}`,
        kinds[at % 4]!,
        name(at),
        name(3 * at + 1 + (at % 7 === 3 ? 1 : 0)),
        usd + at,
      ),
    ).filter(({ from: a, to: b }) => a !== b),
  );
};

test('above 12 links the drawn orders sum to their group too, and say how many they are', () => {
  const end = { asOf: null, convention: 'binding', yardstick: usual } as const;
  const before = { ...end, portfolio: crowd(0, 10) };
  for (const portfolio of [crowd(0, 300), crowd(100, 40)]) {
    const attribution = attribute(before, { ...end, portfolio }, options);
    expect(attribution.drawnOrders.revised).toBe(4);
    expectSums(attribution);
    expect(attribute(before, { ...end, portfolio }, options)).toEqual(attribution);
    const other = attribute(before, { ...end, portfolio }, { ...options, seed: 8 });
    expect(other).not.toEqual(attribution);
    expectSums(other);
  }
});

test('the order of entry is irrelevant and the input unchanged, to the bit', () => {
  const turned = (state: State) => ({
    ...state,
    portfolio: {
      ...state.portfolio,
      links: state.portfolio.links.toReversed(),
      companies: state.portfolio.companies.toReversed(),
    },
  });
  law(6, 40, (before, after) => {
    const kept = structuredClone([before, after]);
    const attribution = attribute(before, after, options);
    expect([before, after]).toEqual(kept);
    expect(attribute(turned(before), turned(after), options)).toEqual(attribution);
  });
});

test('a new link that alters no measure gets 0, and leaves the other parts as they are', () => {
  const idle = portfolioOf([linkOf('zz', 'purchase', 'y', 'z', null)]);
  law(5, 40, (before, after) => {
    const joined = {
      ...after,
      portfolio: {
        ...after.portfolio,
        links: [...after.portfolio.links, ...idle.links],
        companies: [...after.portfolio.companies, ...idle.companies],
      },
    };
    const [plain, extra] = [attribute(before, after, options), attribute(before, joined, options)];
    const withoutIdle = splitsOf(plain);
    splitsOf(extra).forEach(({ parts, change }, at) => {
      const zz = Object.values(parts)
        .flatMap(({ links }) => links)
        .find((l) => l.linkId === 'zz');
      if (zz) expect(zz.part).toEqual(change.value === null ? change : { value: 0 });
      for (const group of changeGroups) {
        const other = withoutIdle[at]!.parts[group].part;
        if (other.value !== null)
          expect(Math.abs(number(parts[group]) - other.value)).toBeLessThan(1e-9);
      }
    });
  });
});

test('a state against itself has no moves and no change', () => {
  law(8, 30, (state) => {
    const { moves, dials } = attribute(state, state, options);
    expect(moves).toEqual([]);
    for (const { change } of Object.values(dials)) expect(change.value ?? 0).toBe(0);
  });
});
