import { expect, test } from 'vitest';
import { brier, type Lines, lockedTheses, meanBrier, noLines } from './lines';
import type { Thesis, Verdict } from './thesis';

const words = { words: '', condition: null };
const thesis: Thesis = {
  id: 't1',
  claim: 'Cerebras will list below its last round',
  probability: 0.7,
  setOn: '2026-01-16',
  due: '2026-12-31',
  confirms: words,
  refutes: words,
  verdict: null,
};
const decided = (outcome: Verdict['outcome'], one = thesis): Thesis => ({
  ...one,
  verdict: { outcome, on: '2026-11-23', by: 'user' },
});
const withTheses = (...theses: Thesis[]): Lines => ({ alerts: [], theses });
const why = (before: Lines, after: Lines) => lockedTheses(before, after).map((one) => one.why);

test('a thesis once set can be decided, and neither altered, removed nor decided again', () => {
  const before = withTheses(thesis);
  expect(why(noLines, before)).toEqual([]);
  expect(why(before, withTheses(decided('refuted')))).toEqual([]);
  expect(why(before, withTheses({ ...thesis, probability: 0.1 }))).toEqual(['altered']);
  expect(why(before, withTheses({ ...thesis, due: '2027-12-31' }))).toEqual(['altered']);
  expect(why(before, noLines)).toEqual(['removed']);
  expect(why(withTheses(decided('refuted')), withTheses(decided('confirmed')))).toEqual([
    'decided-again',
  ]);
  expect(why(noLines, withTheses(thesis, thesis))).toEqual(['twice']);
});

test('the Brier score is 0 for the sure and right, 1 for the sure and wrong, none while undecided', () => {
  const sure = { ...thesis, probability: 1 };
  expect(brier(decided('confirmed', sure))).toBe(0);
  expect(brier(decided('refuted', sure))).toBe(1);
  expect(brier(decided('confirmed'))).toBeCloseTo(0.09, 12);
  expect(brier(thesis)).toBeNull();
  expect(meanBrier([thesis])).toBeNull();
  expect(meanBrier([thesis, decided('confirmed'), decided('refuted', sure)])).toBeCloseTo(
    0.545,
    12,
  );
});
