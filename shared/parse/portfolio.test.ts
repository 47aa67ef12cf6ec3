import { expect, test } from 'vitest';
import { linkOf, portfolioOf } from '../testing/portfolios';
import { problemSentence } from '../text/en/problems';
import { parsePortfolio, parsePortfolioText } from './portfolio';

const good = portfolioOf([
  linkOf('one', 'purchase', 'a', 'b', 5),
  linkOf('two', 'credit', 'b', 'a', null, { supersededBy: 'one' }),
]);

/** The file with one place changed; `path` as in a problem. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(good) as unknown as Record<string | number, unknown>;
  let place = copy;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  place[path.at(-1)!] = value;
  return copy;
}

function problemsOf(document: unknown): string[] {
  const parsed = parsePortfolio(document);
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path}: ${code}`);
}

test('a good file is read as it is', () => {
  expect(parsePortfolio(good)).toEqual({ ok: true, value: good, notices: [] });
});

test('the format file has its example sentence', () => {
  const document = changed(['links', 0, 'amount'], { low: 5, best: 3, high: 9 });
  const parsed = parsePortfolio(document);
  expect(parsed.ok ? [] : parsed.problems.map(problemSentence)).toEqual([
    'links[0].amount.low: 5 is above best 3',
  ]);
});

test.each([
  [['links', 0, 'amount'], { low: 1, best: 9, high: 3 }, 'links[0].amount.best: above-high'],
  [['links', 0, 'amount', 'best'], -1, 'links[0].amount.best: negative'],
  [['links', 0, 'amount', 'best'], Number.NaN, 'links[0].amount.best: not-finite'],
  [['links', 0, 'amount', 'high'], Number.POSITIVE_INFINITY, 'links[0].amount.high: not-finite'],
  [['links', 0, 'amount', 'high'], 1.5e308, 'links[0].amount.high: too-large'],
  [['links', 0, 'amount', 'high'], '10', 'links[0].amount.high: wrong-type'],
  [['links', 0, 'kind'], 'loan', 'links[0].kind: not-in-list'],
  [['links', 0, 'from'], 'nobody', 'links[0].from: unknown-company'],
  [['links', 0, 'to'], 'a', 'links[0].to: self-link'],
  [['links', 0, 'announced'], '2025-02-30', 'links[0].announced: not-a-date'],
  [['links', 0, 'announced'], '14/01/2026', 'links[0].announced: not-a-date'],
  [['links', 0, 'announced'], undefined, 'links[0].announced: missing'],
  [['links', 0, 'status', 0, 'state'], 'done', 'links[0].status[0].state: not-in-list'],
  [['links', 0, 'sourceIds'], ['nowhere'], 'links[0].sourceIds[0]: unknown-source'],
  [['links', 0, 'supersededBy'], 'none', 'links[0].supersededBy: unknown-link'],
  [['links', 0, 'supersededBy'], 'one', 'links[0].supersededBy: self-reference'],
  [['links', 1, 'id'], 'one', 'links[1].id: duplicate-id'],
  [['companies', 0, 'id'], 'Not An Id', 'companies[0].id: not-a-company-id'],
  [['companies', 0, 'watched'], 'yes', 'companies[0].watched: wrong-type'],
  [['commitments'], {}, 'commitments: wrong-type'],
  [['sources'], undefined, 'sources: missing'],
  [['version'], 2, 'version: newer-version'],
  [['version'], 'one', 'version: unknown-version'],
  [['format'], 'other', 'format: not-a-portfolio'],
] as const)('%j set to %j is refused: %s', (path, value, problem) => {
  expect(problemsOf(changed(path, value))).toContain(problem);
});

test('every problem of a file is named at once, and the file is not changed', () => {
  const document = structuredClone(good) as unknown as {
    links: Record<string, unknown>[];
    companies: unknown;
  };
  document.links[0]!.amount = { low: 5, best: 3, high: 9 };
  document.links[0]!.kind = 'loan';
  document.links[1]!.to = 'nobody';
  const before = structuredClone(document);
  expect(problemsOf(document)).toEqual([
    'links[0].kind: not-in-list',
    'links[0].amount.low: above-best',
    'links[1].to: unknown-company',
  ]);
  expect(document).toEqual(before);
});

test('a vehicle by its other name, and a kind nobody knows, are read and said', () => {
  const read = (kind: string) => {
    const parsed = parsePortfolio(changed(['companies', 0, 'kind'], kind));
    return parsed.ok ? [parsed.value.companies[0]?.kind, parsed.notices[0]?.code] : parsed.problems;
  };
  expect(read('spv')).toEqual(['vehicle', 'kind-read-as']);
  expect(read('moonshot')).toEqual(['other', 'kind-read-as']);
});

test('a field that is not known is kept, and said', () => {
  const parsed = parsePortfolio(changed(['links', 0, 'colour'], 'red'));
  expect(parsed.ok && parsed.value.links[0]).toMatchObject({ colour: 'red' });
  expect(parsed.ok && parsed.notices).toMatchObject([
    { path: 'links[0].colour', code: 'unknown-field' },
  ]);
});

test('what was read is read again with the same notices, wherever its rows stand by then', () => {
  const first = parsePortfolio(changed(['links', 0, 'colour'], 'red'));
  if (!first.ok) throw new Error('not read');
  const turned = { ...first.value, links: first.value.links.toReversed() };
  expect(parsePortfolio(turned)).toEqual({
    ok: true,
    value: turned,
    notices: [{ ...first.notices[0], path: 'links[1].colour' }],
  });
});

test('a row that is read again is held against the others anew', () => {
  const first = parsePortfolio(good);
  if (!first.ok) throw new Error('not read');
  expect(problemsOf({ ...first.value, companies: first.value.companies.slice(1) })).toContain(
    'links[0].from: unknown-company',
  );
});

test.each(['', '{', '[]', 'null', '12', '"text"'])(
  '%j is no portfolio, and says so in one problem',
  (text) => {
    const parsed = parsePortfolioText(text);
    expect(parsed.ok ? null : parsed.problems).toHaveLength(1);
  },
);

test('a byte order mark before the text is passed over', () => {
  expect(parsePortfolioText(`\uFEFF${JSON.stringify(good)}`).ok).toBe(true);
});
