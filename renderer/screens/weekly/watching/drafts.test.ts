import { expect, test } from 'vitest';
import { type ConditionDraft, newCondition, newThesis, readAlert, readThesis } from './drafts';

const companies = [
  { id: 'openai', name: 'OpenAI' },
  { id: 'nvidia', name: 'NVIDIA' },
];
const alertOf = (draft: Partial<ConditionDraft>) =>
  readAlert({ ...newCondition, ...draft }, companies, 'a1');
const problemsOf = (read: ReturnType<typeof alertOf> | ReturnType<typeof readThesis>) =>
  read.ok ? {} : Object.fromEntries(read.problems);
const condition = (draft: Partial<ConditionDraft>) => {
  const read = alertOf(draft);
  return read.ok ? read.value.condition : read;
};

test('each kind of line is read with its own fields', () => {
  expect(condition({ level: '80' })).toEqual({
    kind: 'dial',
    dial: 'circularity',
    side: 'above',
    level: 80,
  });
  expect(condition({ kind: 'burden', company: 'openai', level: '50×' })).toEqual({
    kind: 'burden',
    companyId: 'openai',
    side: 'above',
    level: 50,
  });
  expect(condition({ kind: 'new-loop', company: 'Nvidia' })).toEqual({
    kind: 'new-loop',
    companyId: 'nvidia',
  });
  expect(condition({ kind: 'new-loop' })).toEqual({ kind: 'new-loop', companyId: null });
  expect(condition({ kind: 'falls-due', days: '30' })).toEqual({
    kind: 'falls-due',
    companyId: null,
    days: 30,
  });
});

test('the level of a share is typed in percent, with a point or a comma', () => {
  expect(condition({ kind: 'signal', level: '7,5 %' })).toMatchObject({ level: 0.075 });
  expect(condition({ kind: 'signal', signal: 'loops.3', level: '4' })).toMatchObject({ level: 4 });
});

test('what is missing or cannot be read is told at its field', () => {
  expect(problemsOf(alertOf({}))).toEqual({ level: 'missing' });
  expect(problemsOf(alertOf({ level: 'high' }))).toEqual({ level: 'not-a-number' });
  expect(problemsOf(alertOf({ kind: 'burden' }))).toEqual({ level: 'missing', company: 'missing' });
  expect(problemsOf(alertOf({ kind: 'new-loop', company: 'Nobody' }))).toEqual({
    company: 'no-company',
  });
  expect(problemsOf(alertOf({ kind: 'falls-due', days: '0' }))).toEqual({ days: 'not-days' });
});

test('a thesis says what it claims, how surely, by when, and what decides it', () => {
  const frame = { companies, id: 't1', today: '2026-01-16' };
  const draft = {
    ...newThesis,
    claim: ' Circularity passes 80 ',
    probability: '70 %',
    due: '2026-12-31',
    confirmCondition: { ...newCondition, level: '80' },
    refuteWords: 'It stays below',
  };
  expect(readThesis(draft, frame)).toEqual({
    ok: true,
    value: {
      id: 't1',
      claim: 'Circularity passes 80',
      probability: 0.7,
      setOn: '2026-01-16',
      due: '2026-12-31',
      confirms: {
        words: '',
        condition: { kind: 'dial', dial: 'circularity', side: 'above', level: 80 },
      },
      refutes: { words: 'It stays below', condition: null },
      verdict: null,
    },
  });
  expect(problemsOf(readThesis(newThesis, frame))).toEqual({
    claim: 'missing',
    probability: 'missing',
    due: 'missing',
    confirmWords: 'no-words',
    refuteWords: 'no-words',
  });
  const wrong = { ...draft, probability: '170', due: '2026-01-16' };
  expect(problemsOf(readThesis(wrong, frame))).toEqual({
    probability: 'not-a-percentage',
    due: 'not-later',
  });
});
