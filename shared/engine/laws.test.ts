/** Every law, over random portfolios on days before, between and after their dates. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { conventions } from '../model/score';
import { parseMethod } from '../parse/method';
import { engineWith } from '../testing/engine';
import { laws } from '../testing/laws';
import { drawnPortfolio } from '../testing/portfolios';

const method = readFileSync(new URL('../../assets/method.json', import.meta.url), 'utf8');
const engine = engineWith(parseMethod(JSON.parse(method)));
vi.setConfig({ testTimeout: 20_000 });
const lawCase = fc.record({
  portfolio: drawnPortfolio,
  state: fc.record({
    asOf: fc.constantFrom(null, '2024-03-01', '2025-03-01', '2026-06-30'),
    convention: fc.constantFrom(...conventions),
  }),
  pick: fc.nat(1_000),
});

test.each(laws)('$title', ({ holds }) => {
  fc.assert(
    fc.property(lawCase, (given) => holds(given, engine)),
    { numRuns: 400, seed: 4 },
  );
});

test('the random portfolios have loops, links that are replaced, and links that are not active', () => {
  const met = { loops: 0, replaced: 0, inactive: 0 };
  for (const { portfolio, state } of fc.sample(lawCase, { numRuns: 400, seed: 4 })) {
    const [active, { loops }] = [
      engine.active(portfolio, state),
      engine.score(portfolio, state),
    ] as const;
    if (loops.list.length > 0) met.loops++;
    if (active.length < portfolio.links.length) met.inactive++;
    const counted = new Set(active);
    const replaced = portfolio.links.some(
      ({ id, supersededBy }) => supersededBy && !counted.has(id) && counted.has(supersededBy),
    );
    if (replaced) met.replaced++;
  }
  for (const [what, times] of Object.entries(met)) expect(times, what).toBeGreaterThan(80);
});
