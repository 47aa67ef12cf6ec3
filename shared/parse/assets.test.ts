/** What ships with the app: every file fits its schema, every counted link has a source, and the facts that the product must be able to tell are in it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { indicatorFile, seriesFile } from '../model/indicator';
import type { Portfolio } from '../model/portfolio';
import { parseMethod } from './method';
import { parsePortfolio } from './portfolio';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../assets/${name}.json`, import.meta.url), 'utf8'));

function portfolio(name: string): Portfolio {
  const parsed = parsePortfolio(read(name));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1));
  expect(parsed.notices).toEqual([]);
  return parsed.value;
}

const golden = (name: string): Portfolio =>
  JSON.parse(
    readFileSync(new URL(`../engine/golden/${name}.portfolio.json`, import.meta.url), 'utf8'),
  );

const starter = portfolio('starter-portfolio');
const documented = portfolio('dotcom-documented');
const tied = portfolio('dotcom-tied');

test.each([
  ['starter', starter],
  ['documented', documented],
  ['tied', tied],
])('%s: every counted link has a source, and none that is unverified is counted', (_, given) => {
  const counted = given.links.filter((link) => link.counted);
  expect(counted.filter((link) => link.sourceIds.length === 0).map((link) => link.id)).toEqual([]);
  expect(counted.filter((link) => link.confidence === 'unverified').map((link) => link.id)).toEqual(
    [],
  );
});

test.each([
  ['ai-2026', starter],
  ['dotcom-documented', documented],
  ['dotcom-tied', tied],
])('%s: what enters a score is what the golden file says', (name, given) => {
  const scoring = ({ links, companies }: Portfolio) => ({
    links: links.map(({ note: _, confidence: __, sourceIds: ___, paidUsd: ____, ...link }) => link),
    companies: companies.map(({ id, revenue, watched }) => ({ id, revenue, watched })),
  });
  expect(scoring(given)).toEqual(scoring(golden(name)));
});

test('the starter portfolio has at least 50 companies and 120 links, all with a note, a confidence and a source', () => {
  expect(starter.companies.length).toBeGreaterThanOrEqual(50);
  expect(starter.links.length).toBeGreaterThanOrEqual(120);
  for (const link of starter.links) {
    expect([link.id, link.note, link.confidence, link.sourceIds[0]]).not.toContain(undefined);
  }
});

test('the starter portfolio holds the Cerebras story', () => {
  const link = (id: string) => starter.links.find((each) => each.id === id);
  expect(link('openai-cerebras-10bn')).toMatchObject({
    from: 'openai',
    to: 'cerebras',
    capacityMw: 750,
    end: '2028',
    amount: { low: 10e9 },
  });
  expect(link('g42-cerebras-equity')).toMatchObject({
    kind: 'investment',
    from: 'g42',
    to: 'cerebras',
  });
  expect(link('g42-cerebras-purchase')).toMatchObject({
    kind: 'purchase',
    from: 'g42',
    to: 'cerebras',
  });
  expect(link('altman-openai')).toMatchObject({ kind: 'control', from: 'sam-altman' });
  expect(link('altman-cerebras')).toMatchObject({ kind: 'control', from: 'sam-altman' });
  const [first, revised] = starter.commitments;
  expect(first).toMatchObject({ companyId: 'openai', amountUsd: 1.4e12, capacityMw: 30_000 });
  expect(revised).toMatchObject({ companyId: 'openai', amountUsd: 600e9, supersedes: first?.id });
});

test('the tied network is the documented one and the purchases tied to vendor loans', () => {
  const shared = new Set(documented.links.map((link) => link.id));
  expect(tied.links.filter((link) => shared.has(link.id))).toEqual(documented.links);
  const added = tied.links.filter((link) => !shared.has(link.id));
  expect(added.every((link) => link.kind === 'purchase' && link.confidence === 'estimate')).toBe(
    true,
  );
});

test('method, indicators and series fit together', () => {
  const method = parseMethod(read('method'));
  const { indicators } = indicatorFile.parse(read('indicators'));
  const { months, series } = seriesFile.parse(read('indicator-series'));
  expect(method.indicators.map(({ id }) => id)).toEqual(indicators.map(({ id }) => id));
  for (const column of Object.values(series)) expect(column).toHaveLength(months.length);
  for (const { id, monthly } of indicators) {
    if (monthly) expect(Object.keys(series), id).toContain(monthly);
  }
  for (const each of method.indicators) {
    const anchored = each.calm !== null && each.dotcom !== null;
    if (each.scored) expect(anchored, each.id).toBe(true);
    else expect(each.reason, each.id).toBeTruthy();
  }
});
