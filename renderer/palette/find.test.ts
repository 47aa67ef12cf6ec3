import { expect, test } from 'vitest';
import { atFirst, type Entry, makeFinder, withRecent } from './find';

const entries: Entry[] = [
  { key: 'action:go-weekly', group: 'screens', text: 'Weekly' },
  { key: 'action:add-link', group: 'actions', text: 'Add a link' },
  { key: 'company:cerebras', group: 'companies', text: 'Cerebras Systems CBRS' },
  { key: 'company:openai', group: 'companies', text: 'OpenAI' },
  { key: 'company:societe', group: 'companies', text: 'Société Générale' },
  { key: 'link:1', group: 'links', text: 'OpenAI → Cerebras Systems, Purchase' },
  { key: 'week:2026-W03', group: 'weeks', text: '2026-W03' },
];
const find = makeFinder(entries);
const keys = (typed: string) => find(typed).flatMap((group) => group.entries.map(({ key }) => key));

test('a company by its name comes before the links that name it', () => {
  expect(keys('cerebras')).toEqual(['company:cerebras', 'link:1']);
});

test('letters may be left out, and words stand in any order', () => {
  expect(keys('cerbras')).toContain('company:cerebras');
  expect(keys('purchase openai')).toEqual(['link:1']);
  expect(keys('add lnk')).toContain('action:add-link');
});

test('accents make no difference', () => {
  expect(keys('societe generale')).toEqual(['company:societe']);
});

test('a week is found by its number', () => {
  expect(keys('w03')).toEqual(['week:2026-W03']);
});

test('what nothing is called finds nothing', () => {
  expect(find('zzqx')).toEqual([]);
});

test('before anything is typed: the last choices that are still there, then screens and actions', () => {
  const groups = atFirst(entries, ['company:gone', 'company:openai', 'action:add-link']);
  expect(groups.map(({ id, entries }) => [id, entries.map(({ key }) => key)])).toEqual([
    ['recent', ['company:openai', 'action:add-link']],
    ['screens', ['action:go-weekly']],
  ]);
});

test('the last choice is the first of the recent ones, each stands there once, and there are five', () => {
  const recent = ['a', 'b', 'c', 'd', 'e', 'c'].reduce<readonly string[]>(withRecent, []);
  expect(recent).toEqual(['c', 'e', 'd', 'b', 'a']);
  expect(withRecent(recent, 'f')).toEqual(['f', 'c', 'e', 'd', 'b']);
});

test('among 10,000 links the best ones are found at once, and the rest is counted', () => {
  const many = Array.from({ length: 10_000 }, (_, at): Entry => {
    const text = `Company ${at % 97} → Company ${at % 89}, Purchase`;
    return { key: `link:${at}`, group: 'links', text };
  });
  const findMany = makeFinder([...many, ...entries]);
  findMany('warm up');
  const begun = performance.now();
  const [first] = findMany('company 12 purchase');
  // Some milliseconds; the limit leaves room for a slow machine under load.
  expect(performance.now() - begun).toBeLessThan(1_000);
  expect(first?.entries).toHaveLength(7);
  expect(first?.more).toBeGreaterThan(100);
});
