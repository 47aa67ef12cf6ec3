import { expect, test } from 'vitest';
import type { Commitment } from '#shared/model/commitment';
import { optionsOf } from '../labels';
import { portfolio } from '../testing';
import { type HeadlineDraft, headlineDraft, readHeadline } from './headline';

const was: Commitment = {
  id: 'openai-headline',
  companyId: 'openai',
  amountUsd: 1.4e12,
  capacityMw: 30_000,
  announced: '2025-10-28',
  sourceIds: ['reuters'],
  note: 'A stated aim.',
};
const given = portfolio({ commitments: [was] });
const context = {
  portfolio: given,
  companies: optionsOf(given.companies, ({ name }) => name),
  headlines: optionsOf(given.commitments, ({ id }) => id),
  was: null,
};
const typed: HeadlineDraft = { ...headlineDraft(context, 'openai'), amount: '600bn' };

test('a headline is read as typed, and gets an id of its own', () => {
  const read = readHeadline({ ...typed, supersedes: 'openai-headline' }, context);
  expect(read.ok && read.value.at(-1)?.after).toEqual({
    id: 'openai-headline-2',
    companyId: 'openai',
    amountUsd: 600e9,
    capacityMw: null,
    announced: null,
    supersedes: 'openai-headline',
    sourceIds: [],
  });
});

test('it needs a company, and an amount or a capacity', () => {
  const read = readHeadline({ ...typed, company: 'Nobody', amount: '' }, context);
  expect(
    read.ok ? [] : read.problems.map(({ field, problem }) => `${field} ${problem.code}`),
  ).toEqual(['company unknown-company', 'amount amount-or-capacity']);
});

test('a headline that is opened and saved untouched is the same headline', () => {
  const edited = { ...context, was };
  const read = readHeadline(headlineDraft(edited), edited);
  expect(read.ok && read.value.at(-1)?.after).toEqual(was);
});
