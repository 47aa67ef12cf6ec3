/** Laws of stress, over random portfolios and shocks; and the clearing vector by another way of finding it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Portfolio } from '../../model/portfolio';
import { type Shock, type Stress, type StressBound, stressBounds } from '../../model/stress';
import { linkOf, portfolioOf } from '../../testing/portfolios';
import { stress } from './stress';
import { yardstick } from './testing';

const run = (portfolio: Portfolio, shock: Shock): Stress =>
  stress(portfolio, { asOf: '2026-01-01', convention: 'binding' }, shock, yardstick);

const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const drawnLink = fc.record({
  kind: fc.constantFrom('investment', 'credit', 'guarantee', 'purchase', 'purchase', 'lease'),
  ends: fc.shuffledSubarray(names, { minLength: 2, maxLength: 2 }),
  usd: fc.option(fc.integer({ min: 0, max: 1000 }), { freq: 8 }),
  start: fc.constantFrom(null, '2024', '2026', '2026-07'),
  end: fc.constantFrom(null, '2026', '2027-06', '2030'),
});
const drawnWorld: fc.Arbitrary<Portfolio> = fc
  .record({
    rows: fc.array(drawnLink, { minLength: 1, maxLength: 20 }),
    revenue: fc.array(fc.option(fc.integer({ min: 0, max: 600 }), { freq: 4 }), {
      minLength: names.length,
      maxLength: names.length,
    }),
  })
  .map(({ rows, revenue }) =>
    portfolioOf(
      rows.map(({ kind, ends: [from = 'a', to = 'b'], usd, ...term }, at) =>
        linkOf(`l${at}`, kind as 'purchase', from, to, usd, term),
      ),
      {
        companies: names.map((id, at) => {
          const company = { id, name: id, kind: 'other' as const, watched: false };
          const usd = revenue[at] ?? null;
          return usd === null
            ? company
            : { ...company, revenue: [{ usd, asOf: '2025', sourceIds: [] }] };
        }),
      },
    ),
  );
const share = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
const drawnPays = fc.array(fc.record({ companyId: fc.constantFrom(...names), share }), {
  maxLength: 3,
});
const drawnCase = drawnWorld.chain((portfolio) =>
  fc.record({
    portfolio: fc.constant(portfolio),
    shock: fc.record({
      pays: drawnPays,
      cancelled: fc.subarray(portfolio.links.slice(0, 3).map(({ id }) => id)),
      stopsFinancing: fc.subarray(names, { maxLength: 1 }),
    }),
  }),
);
const law = (check: (portfolio: Portfolio, shock: Shock) => void) =>
  fc.assert(
    fc.property(drawnCase, ({ portfolio, shock }) => check(portfolio, shock)),
    { numRuns: 300, seed: 4 },
  );
const lostOf = (bound: StressBound, id: string) =>
  bound.companies.find(({ companyId }) => companyId === id)?.lostUsd ?? 0;
const noShock: Shock = { pays: [], cancelled: [], stopsFinancing: [] };

test('no shock, or a company that pays all, loses nothing to the cent', () => {
  law((portfolio) => {
    const all = { ...noShock, pays: names.map((companyId) => ({ companyId, share: 1 })) };
    for (const shock of [noShock, all]) {
      const result = run(portfolio, shock);
      for (const bound of stressBounds) {
        expect(result[bound].companies).toEqual([]);
        expect(result[bound].loopsBroken).toEqual([]);
        expect(result[bound].dials).toEqual(result.dials);
      }
    }
  });
});

test('each company loses at least as much by full pass-through as with cushions', () => {
  law((portfolio, shock) => {
    const { cushioned, passThrough } = run(portfolio, shock);
    for (const id of names)
      expect(lostOf(passThrough, id) - lostOf(cushioned, id)).toBeGreaterThanOrEqual(-1e-6);
  });
});

test('no link leaves more unpaid than is due, no company loses more than it is owed', () => {
  law((portfolio, shock) => {
    const result = run(portfolio, shock);
    for (const bound of stressBounds) {
      for (const { dueUsd, unpaidUsd } of result[bound].links)
        expect(dueUsd - unpaidUsd).toBeGreaterThanOrEqual(0);
      for (const { companyId, receivesUsd, owesUsd } of result.positions) {
        const company = result[bound].companies.find((c) => c.companyId === companyId);
        expect(company?.lostUsd ?? 0).toBeLessThanOrEqual(receivesUsd + 1e-6);
        expect(company?.unpaidUsd ?? 0).toBeLessThanOrEqual(owesUsd + 1e-6);
      }
    }
  });
});

test('losses add up: by company, by link and by hop', () => {
  law((portfolio, shock) => {
    const result = run(portfolio, shock);
    for (const bound of stressBounds) {
      const { lostUsd, companies, links, hops, settled } = result[bound];
      const sum = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0);
      expect(sum(companies.map((c) => c.unpaidUsd))).toBeCloseTo(lostUsd, 6);
      expect(sum(links.map((l) => l.unpaidUsd))).toBeCloseTo(lostUsd, 6);
      expect(settled).toBe(true);
      expect(sum(hops.map((h) => h.lostUsd))).toBeCloseTo(lostUsd, 6);
      hops.forEach((hop, at) => {
        const next = hops[at + 1];
        if (next && !next.andLater) expect(next.lostUsd).toBeCloseTo(hop.unpaidUsd, 6);
      });
    }
  });
});

test('a harsher share never loses anyone less', () => {
  law((portfolio, shock) => {
    const harsher = {
      ...shock,
      pays: shock.pays.map((one) => ({ ...one, share: one.share / 2 })),
    };
    const [mild, harsh] = [run(portfolio, shock), run(portfolio, harsher)];
    for (const bound of stressBounds)
      for (const id of names)
        expect(lostOf(harsh[bound], id) - lostOf(mild[bound], id)).toBeGreaterThanOrEqual(-1e-6);
  });
});

test('the order of entry is irrelevant, to the bit, and nothing given is changed', () => {
  law((portfolio, shock) => {
    const before = structuredClone({ portfolio, shock });
    const turned = {
      ...portfolio,
      links: portfolio.links.toReversed(),
      companies: portfolio.companies.toReversed(),
    };
    const turnedShock = {
      pays: shock.pays.toReversed(),
      cancelled: shock.cancelled.toReversed(),
      stopsFinancing: shock.stopsFinancing.toReversed(),
    };
    expect(run(turned, turnedShock)).toEqual(run(portfolio, shock));
    expect({ portfolio, shock }).toEqual(before);
  });
});

test('the cushioned payments are the clearing vector that the fictitious default algorithm finds', () => {
  law((portfolio, { pays }) => {
    const result = run(portfolio, { ...noShock, pays });
    const paid = clearing(result, pays);
    for (const { companyId, owesUsd } of result.positions) {
      const company = result.cushioned.companies.find((c) => c.companyId === companyId);
      const actual = owesUsd - (company?.unpaidUsd ?? 0);
      expect(Math.abs(actual - paid.get(companyId)!)).toBeLessThanOrEqual(1e-6);
    }
  });
});

/** Eisenberg and Noe (2001), section 3: let those default who must, solve for their payments, look again. */
function clearing({ obligations, positions }: Stress, pays: Shock['pays']): Map<string, number> {
  const n = positions.length;
  const at = new Map(positions.map(({ companyId }, i) => [companyId, i]));
  const owed = positions.map(({ owesUsd }) => owesUsd);
  const claims = positions.map(() => new Array<number>(n).fill(0));
  for (const { from, to, dueUsd } of obligations)
    claims[at.get(from)!]![at.get(to)!]! += dueUsd / owed[at.get(from)!]!;
  const resources = positions.map(({ owesUsd, receivesUsd, revenueUsd }) =>
    revenueUsd === null ? Number.POSITIVE_INFINITY : Math.max(revenueUsd, owesUsd - receivesUsd),
  );
  const limit = positions.map(({ companyId }, i) =>
    pays
      .filter((p) => p.companyId === companyId)
      .reduce((l, p) => Math.min(l, p.share * owed[i]!), owed[i]!),
  );
  const defaults = new Set<number>();
  let paid = limit;
  for (;;) {
    const short = paid.flatMap((_, i) => {
      const able = resources[i]! + paid.reduce((sum, p, j) => sum + p * claims[j]![i]!, 0);
      return !defaults.has(i) && able < limit[i]! - 1e-9 ? [i] : [];
    });
    if (short.length === 0)
      return new Map(positions.map(({ companyId }, i) => [companyId, paid[i]!]));
    for (const i of short) defaults.add(i);
    paid = solve(
      limit.map((_, i) =>
        limit.map((__, j) => Number(i === j) - (defaults.has(i) ? claims[j]![i]! : 0)),
      ),
      limit.map((usd, i) => (defaults.has(i) ? resources[i]! : usd)),
    );
  }
}

/** Gauss–Jordan with pivoting. */
function solve(matrix: number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  rows.forEach((_, column) => {
    const pivot = rows.reduce(
      (best, row, i) =>
        i >= column && Math.abs(row[column]!) > Math.abs(rows[best]![column]!) ? i : best,
      column,
    );
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    const scale = rows[column]![column]!;
    rows[column] = rows[column]!.map((x) => x / scale);
    rows.forEach((row, i) => {
      if (i === column) return;
      const factor = row[column]!;
      rows[i] = row.map((x, k) => x - factor * rows[column]![k]!);
    });
  });
  return rows.map((row) => row.at(-1)!);
}
