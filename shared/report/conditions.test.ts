/** The user's lines and theses held against a week. */
import { expect, test } from 'vitest';
import type { Condition } from '../model/alert';
import type { Thesis } from '../model/thesis';
import { linkOf, portfolioOf } from '../testing/portfolios';
import { starterInput, summaryOf } from '../testing/summaries';
import { weekSummary } from './summary';

const alertsOf = (conditions: readonly Condition[]) =>
  conditions.map((condition, at) => ({ id: `a${at}`, condition }));
const checked = (week: string, ...conditions: Condition[]) =>
  weekSummary(starterInput(week, { alerts: alertsOf(conditions) })).alerts;

test('a dial, a signal and a burden are held against their lines, with their values at both closes', () => {
  const [dial, below, signal, burden] = checked(
    '2026-W03',
    { kind: 'dial', dial: 'circularity', side: 'above', level: 60 },
    { kind: 'dial', dial: 'circularity', side: 'below', level: 60 },
    { kind: 'signal', signal: 'supplier.hhi', side: 'above', level: 2600 },
    { kind: 'burden', companyId: 'openai', side: 'above', level: 47 },
  );
  expect(dial).toMatchObject({ met: true });
  expect(dial?.value).toBeCloseTo(69.18, 2);
  expect(dial?.before).toBeCloseTo(69.78, 2);
  expect(below?.met).toBe(false);
  expect(signal).toMatchObject({ met: false });
  expect(burden?.met).toBe(true);
  expect(burden?.value).toBeCloseTo(620.4 / 13.1, 6);
});

test('what is asked of a company without revenue, or that is not there, is unknown and not false', () => {
  const [none, gone] = checked(
    '2026-W03',
    { kind: 'burden', companyId: 'g42', side: 'above', level: 1 },
    { kind: 'burden', companyId: 'nobody', side: 'above', level: 1 },
  );
  expect([none?.met, none?.value, gone?.met]).toEqual([null, null, null]);
});

test('a new loop is asked for through one company or through any', () => {
  const checks = checked(
    '2026-W09',
    { kind: 'new-loop', companyId: 'amazon' },
    { kind: 'new-loop', companyId: 'g42' },
    { kind: 'new-loop', companyId: null },
  );
  expect(checks.map(({ met }) => met)).toEqual([true, false, true]);
  expect(checks[0]?.loopIds).toContain('amazon>openai');
});

test('a commitment falls due when its term ends within the days; without any term that is unknown', () => {
  const portfolio = portfolioOf([
    linkOf('soon', 'purchase', 'a', 'b', 5, { end: '2026-02' }),
    linkOf('later', 'credit', 'b', 'c', 5, { end: '2027' }),
    linkOf('open', 'purchase', 'd', 'c', 5),
  ]);
  const due = (companyId: string | null, days: number) =>
    summaryOf('2026-W03', portfolio, portfolio, {
      alerts: alertsOf([{ kind: 'falls-due', companyId, days }]),
    }).alerts[0];
  expect(due('a', 60)).toMatchObject({ met: true, linkIds: ['soon'] });
  expect(due('a', 7)).toMatchObject({ met: false });
  expect(due('c', 60)).toMatchObject({ met: false });
  expect(due('d', 60)).toMatchObject({ met: null });
  expect(due(null, 60)).toMatchObject({ met: true });
});

test('a thesis is checked by its conditions, counts its days, and is scored once it is decided', () => {
  const open: Thesis = {
    id: 't',
    claim: 'Circularity passes 60',
    probability: 0.7,
    setOn: '2026-01-01',
    due: '2026-01-31',
    confirms: {
      words: '',
      condition: { kind: 'dial', dial: 'circularity', side: 'above', level: 60 },
    },
    refutes: { words: 'in my own eyes', condition: null },
    verdict: null,
  };
  const decided: Thesis = {
    ...open,
    id: 'u',
    verdict: { outcome: 'confirmed', on: '2026-01-15', by: 'user' },
  };
  const { theses } = weekSummary(starterInput('2026-W03', { theses: [decided, open] }));
  expect(theses[0]).toMatchObject({ daysLeft: 15, refutes: null, brier: null });
  expect(theses[0]?.confirms?.met).toBe(true);
  expect(theses[1]?.brier).toBeCloseTo(0.09, 12);
});
