import { expect, test } from 'vitest';
import type { Company } from '#shared/model/company';
import { company, portfolio } from '../testing';
import { blankCompany, blankFigure, type CompanyDraft, companyDraft } from './draft';
import { companyIdOf, readCompany } from './read';

const context = { portfolio: portfolio(), was: null };
const typed: CompanyDraft = { ...blankCompany, name: 'Nscale Global' };

function kept(draft: CompanyDraft, was: Company | null = null) {
  const read = readCompany(draft, { ...context, was });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value.at(-1)?.after as Company;
}
function codes(draft: Partial<CompanyDraft>) {
  const read = readCompany({ ...typed, ...draft }, context);
  return read.ok ? [] : read.problems.map(({ field, problem }) => `${field} ${problem.code}`);
}

test('a company needs a name; its id is made of it, and stays free', () => {
  expect(kept(typed)).toEqual({
    id: 'nscale-global',
    name: 'Nscale Global',
    kind: 'ai-lab',
    watched: true,
  });
  expect(companyIdOf({ ...typed, name: 'OpenAI' }, context)).toBe('openai-2');
  expect(codes({ name: ' ' })).toEqual(['name missing']);
});

test('an id that is typed must be free and of the right letters', () => {
  expect(codes({ id: 'openai' })).toEqual(['id id-taken']);
  expect(codes({ id: 'Open AI' })).toEqual(['id model']);
});

test('revenue is read as typed; without a day it is kept as no twelve months', () => {
  const revenue = [
    { ...blankFigure, key: 1, usd: '13.1bn', asOf: '2025-12-31', words: '2025' },
    { ...blankFigure, key: 2, usd: '$4bn' },
  ];
  expect(kept({ ...typed, revenue }).revenue).toEqual([
    { usd: 13.1e9, asOf: '2025-12-31', period: '2025', sourceIds: [] },
    { usd: 4e9, asOf: null, sourceIds: [] },
  ]);
});

test('a bad figure is named by its place', () => {
  const valuation = [
    { ...blankFigure, key: 1, usd: '', asOf: '2025' },
    { ...blankFigure, key: 2, usd: 'a lot', asOf: 'May' },
  ];
  expect(codes({ valuation })).toEqual([
    'valuation.0.usd missing',
    'valuation.1.usd not-a-number',
    'valuation.1.asOf not-a-date',
  ]);
});

test('a company that is opened and saved untouched is the same company', () => {
  const was = company('nscale', {
    name: 'Nscale',
    ticker: 'NSC',
    country: 'GB',
    note: 'A note.',
    recorded: '2026-01-01',
    revenue: [{ usd: 1_234_567_890.5, asOf: null, announced: '2026-02', sourceIds: ['reuters'] }],
    valuation: [{ usd: 3e9, asOf: '2026', basis: 'round', sourceIds: [] }],
  });
  expect(kept(companyDraft(was), was)).toEqual(was);
});
