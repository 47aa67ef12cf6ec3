import { expect, test } from 'vitest';
import type { Commitment } from '#shared/model/commitment';
import { optionsOf } from '../labels';
import { portfolio, rates } from '../testing';
import { type HeadlineDraft, headlineDraft, readHeadline } from './headline';
import { withSumCurrency } from './money';

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
  rates,
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

test('a headline in yen is kept with its rate and day, and saved untouched it is the same', () => {
  const announced = { ...typed, amount: '¥10tn', announced: '2024-05' };
  const yen = withSumCurrency(announced, 'JPY', null, { rates, announced: '2024-05' });
  const read = readHeadline(yen, context);
  const kept = (read.ok ? read.value.at(-1)?.after : null) as Commitment;
  expect(kept).toMatchObject({
    amountUsd: 66_024_000_000,
    original: { currency: 'JPY', amount: 10e12, usdPerUnit: 0.0066024, day: '2024-05' },
  });
  const odd = { ...kept, amountUsd: 66e9 };
  const edited = { ...context, was: odd };
  const again = readHeadline(headlineDraft(edited), edited);
  expect(again.ok && again.value.at(-1)?.after).toEqual(odd);
  const anew = headlineDraft(edited);
  const made = readHeadline({ ...anew, money: { ...anew.money, anew: true } }, edited);
  expect(made.ok && made.value.at(-1)?.after).toEqual(kept);
});

test('a headline’s original goes only where the user says so', () => {
  const original = { currency: 'EUR', amount: 10e9, usdPerUnit: 1.1, day: '2025' };
  const edited = { ...context, was: { ...was, amountUsd: 11e9, original } };
  const dollars = withSumCurrency(headlineDraft(edited), 'USD', edited.was, {
    rates,
    announced: '',
  });
  expect(dollars.amount).toBe('11bn');
  const more = { ...dollars, amount: '12bn' };
  const refused = readHeadline(more, edited);
  expect(refused.ok ? [] : refused.problems).toEqual([
    { field: 'dropOriginal', problem: { code: 'original-kept' } },
  ]);
  const told = readHeadline({ ...more, money: { ...more.money, drop: true } }, edited);
  expect(told.ok && told.value.at(-1)?.after).toEqual({ ...was, amountUsd: 12e9 });
});

test('another company chosen for a headline in euros is kept', () => {
  const original = { currency: 'EUR', amount: 10e9, usdPerUnit: 1.1, day: '2025' };
  const edited = { ...context, was: { ...was, amountUsd: 11e9, original } };
  const read = readHeadline({ ...headlineDraft(edited), company: 'Cerebras' }, edited);
  expect(read.ok && read.value.at(-1)?.after).toMatchObject({ companyId: 'cerebras', original });
});
