/** Laws of the difference between two portfolios: it leads from one to the other, and back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChange, inverseOf } from './change';
import { difference } from './difference';
import { emptyPortfolio, type Portfolio } from './portfolio';

const company = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  name: fc.constantFrom('One', 'Two'),
  kind: fc.constant('other' as const),
  watched: fc.boolean(),
});
const source = fc.record({
  id: fc.constantFrom('s', 't', 'u'),
  title: fc.constantFrom('One', 'Two'),
  publisher: fc.constant('P'),
  date: fc.constant(null),
  url: fc.constant(null),
  tier: fc.constant(1 as const),
});
const selector = ({ id }: { readonly id: string }) => id;
const anyPortfolio: fc.Arbitrary<Portfolio> = fc
  .record({
    name: fc.constantFrom('mine', 'yours'),
    companies: fc.uniqueArray(company, { selector }),
    sources: fc.uniqueArray(source, { selector }),
  })
  .map((some) => ({ ...emptyPortfolio(''), ...some }));
const sorted = (portfolio: Portfolio) => ({
  ...portfolio,
  companies: portfolio.companies.toSorted((x, y) => (x.id < y.id ? -1 : 1)),
  sources: portfolio.sources.toSorted((x, y) => (x.id < y.id ? -1 : 1)),
});

test('the difference makes one portfolio of the other, and taken back the first again', () => {
  fc.assert(
    fc.property(anyPortfolio, anyPortfolio, (from, to) => {
      const before = structuredClone(from);
      const change = difference(from, to);
      const after = applyChange(from, change);
      expect(sorted(after)).toEqual(sorted(to));
      expect(applyChange(after, inverseOf(change))).toEqual(from);
      expect(from).toEqual(before);
    }),
  );
});

test('rows that are in both, in one order, come out in that order with the others between', () => {
  fc.assert(
    fc.property(anyPortfolio, anyPortfolio, (one, other) => {
      const [from, to] = [sorted(one), sorted(other)];
      expect(applyChange(from, difference(from, to))).toEqual(to);
    }),
  );
});

test('between a portfolio and itself there is no difference', () => {
  fc.assert(
    fc.property(anyPortfolio, (portfolio) => {
      expect(difference(portfolio, structuredClone(portfolio))).toEqual({ rows: [] });
    }),
  );
});
