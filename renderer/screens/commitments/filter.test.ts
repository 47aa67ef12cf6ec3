import { expect, test } from 'vitest';
import type { CheckNotice } from '#shared/checks/notice';
import type { Link } from '#shared/model/link';
import type { Source } from '#shared/model/source';
import { everything, filterLinks, type LinkFilter, type LinkRow } from './filter';

const source = (tier: Source['tier']): Source => ({
  id: `s${tier}`,
  title: 'A deal',
  publisher: 'Reuters',
  date: null,
  url: null,
  tier,
});

function row(id: string, fields: Partial<Link>, rest: Partial<LinkRow> = {}): LinkRow {
  const sources = rest.sources ?? [source(2)];
  const link: Link = {
    id,
    kind: 'purchase',
    from: 'openai',
    to: 'oracle',
    amount: { low: 1, best: 1, high: 1 },
    capacityMw: null,
    announced: null,
    start: null,
    end: null,
    status: [],
    counted: true,
    sourceIds: sources.map((each) => each.id),
    ...fields,
  };
  return {
    link,
    from: 'OpenAI',
    to: 'Oracle',
    state: 'signed',
    standing: { code: 'active' },
    notices: [],
    stale: false,
    ...rest,
    sources,
  };
}

const rows = [
  row('plain', { note: 'Five years of cloud.' }),
  row('credit', { kind: 'credit', from: 'nvidia', amount: null }, { sources: [source(3)] }),
  row('tie', { kind: 'control', amount: null }, { sources: [], state: null }),
  row('off', {}, { standing: { code: 'not-counted' }, sources: [source(3), source(1)] }),
];
const shown = (filter: Partial<LinkFilter>) =>
  filterLinks(rows, { ...everything, ...filter }).map(({ link }) => link.id);

test('without a filter all is shown', () => {
  expect(shown({})).toHaveLength(4);
});

test('each filter narrows, and all of them together', () => {
  expect(shown({ family: 'finance' })).toEqual(['credit']);
  expect(shown({ kind: 'control' })).toEqual(['tie']);
  expect(shown({ state: 'none' })).toEqual(['tie']);
  expect(shown({ company: 'nvidia' })).toEqual(['credit']);
  expect(shown({ active: true })).toEqual(['plain', 'credit', 'tie']);
  expect(shown({ unsourced: true })).toEqual(['tie']);
  expect(shown({ active: true, tier3: true })).toEqual(['credit']);
});

test('only aggregators means all of its sources are', () => {
  expect(shown({ tier3: true })).toEqual(['credit']);
});

test('a stale row is shown as one', () => {
  const all = [...rows, row('old', {}, { stale: true })];
  const found = filterLinks(all, { ...everything, stale: true });
  expect(found.map(({ link }) => link.id)).toEqual(['old']);
});

test('a tie has no amount to disclose', () => {
  expect(shown({ undisclosed: true })).toEqual(['credit']);
});

test('a search finds every word in names, note and sources', () => {
  expect(shown({ search: 'openai CLOUD' })).toEqual(['plain']);
  expect(shown({ search: 'reuters oracle' })).toEqual(['plain', 'credit', 'off']);
});

test('only what a check has something to say of', () => {
  const notice: CheckNotice = {
    check: 'term-over',
    end: '2025',
    state: 'signed',
    linkIds: ['odd'],
    companyIds: [],
    commitmentIds: [],
  };
  const all = [...rows, row('odd', {}, { notices: [notice] })];
  const found = filterLinks(all, { ...everything, noticed: true });
  expect(found.map(({ link }) => link.id)).toEqual(['odd']);
});
