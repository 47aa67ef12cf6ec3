/** Kept summaries are read back as they were written, and a bad one is refused with every problem named. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Portfolio } from '../../model/portfolio';
import { corrected } from '../../report/corrected';
import { weekSummary } from '../../report/summary';
import { drawnPortfolio } from '../../testing/portfolios';
import { starterInput, summaryOf } from '../../testing/summaries';
import { parseSummary } from './summary';

const alert = {
  id: 'a',
  condition: { kind: 'dial', dial: 'circularity', side: 'above', level: 60 },
} as const;
const thesis = {
  id: 't',
  claim: 'c',
  probability: 0.5,
  setOn: '2026-01-01',
  due: '2026-12-31',
  confirms: { words: '', condition: alert.condition },
  refutes: { words: 'w', condition: null },
  verdict: null,
};
const whole = weekSummary(starterInput('2026-W09', { alerts: [alert], theses: [thesis] }));
const written = () => JSON.parse(JSON.stringify(whole));

test('what was written is read back, to the byte', () => {
  const parsed = parseSummary(written());
  expect(parsed.ok ? JSON.stringify(parsed.value) : parsed.problems).toBe(JSON.stringify(whole));
});

test('so is a summary of any two ledgers', () => {
  fc.assert(
    fc.property(drawnPortfolio, drawnPortfolio, (before, now) => {
      const document = JSON.parse(
        JSON.stringify(summaryOf('2025-W03', now, before, { alerts: [alert], draws: 2 })),
      );
      const parsed = parseSummary(document);
      expect(parsed.ok || parsed.problems).toBe(true);
    }),
    { numRuns: 8 },
  );
}, 30_000);

test('so is a correction, with what it changes', () => {
  fc.assert(
    fc.property(drawnPortfolio, drawnPortfolio, (before, now) => {
      const told = (state: Portfolio) => ({
        summary: summaryOf('2025-W03', state, state, { alerts: [alert], draws: 2 }),
        state,
      });
      const corrects = { issue: 1, of: 0, reason: 'why', told: told(before) };
      const document = JSON.parse(JSON.stringify(corrected(told(now), corrects)));
      const parsed = parseSummary(document);
      expect(parsed.ok || parsed.problems).toBe(true);
    }),
    { numRuns: 20 },
  );
  const half = { ...written(), correction: { issue: 1, of: 0, reason: 5, differences: null } };
  expect(parseSummary(half)).toMatchObject({
    ok: false,
    problems: [{ path: 'correction.reason' }],
  });
}, 30_000);

test('a field that a later app added is kept', () => {
  const document = { ...written(), weather: 'fine' };
  const parsed = parseSummary(document);
  expect(parsed.ok && (parsed.value as unknown as { weather: string }).weather).toBe('fine');
});

test.each([
  [null, '', 'not-a-summary'],
  [[], '', 'not-a-summary'],
  [{ ...written(), format: 'bubblescope.portfolio' }, 'format', 'not-a-summary'],
  [{ ...written(), version: 2 }, 'version', 'newer-version'],
  [{ ...written(), version: '1' }, 'version', 'unknown-version'],
])('a head that is not right refuses it (%#)', (document, path, code) => {
  expect(parseSummary(document)).toMatchObject({ ok: false, problems: [{ path, code }] });
});

test('every problem is named with its path', () => {
  const document = written();
  document.dials.circularity.now.score = 'high';
  document.due.total.links = undefined;
  document.to = '2026-02-30';
  const parsed = parseSummary(document);
  expect(parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path}: ${code}`)).toEqual([
    'to: not-a-date',
    'dials.circularity.now.score: wrong-type',
    'due.total.links: missing',
  ]);
});
