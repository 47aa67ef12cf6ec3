/** The HTML file: it stands alone, trusts no text, and says in words what it draws. */
import { expect, test } from 'vitest';
import { weekSummary } from '../../report/summary';
import { linkOf, portfolioOf } from '../../testing/portfolios';
import { starterInput, summaryOf } from '../../testing/summaries';
import { article } from '../article/article';
import { en, enFormats } from '../en/index';
import { articleHtml } from './html';
import { cssString } from './markup';

const alerts = [
  {
    id: 'a',
    condition: { kind: 'dial', dial: 'circularity', side: 'above', level: 60 },
  },
] as const;
const summary = weekSummary(starterInput('2026-W09', { alerts }));
const html = articleHtml(article(summary, en, enFormats), en);

test('it asks no host for anything: no script, no image, no font, no style from elsewhere', () => {
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(html).not.toMatch(/<script|<img|<link|<iframe|@import|url\(|src=/i);
});

test('lines that are crossed stand before the headline, the advice once in the foot', () => {
  expect(html.indexOf('Your line is crossed')).toBeLessThan(html.indexOf('<h1>'));
  expect(html.split('No investment advice.')).toHaveLength(2);
});

test('every drawing has a name, every table a caption and headings', () => {
  const drawings = html.match(/<svg /g) ?? [];
  expect(drawings.length).toBeGreaterThan(8);
  expect(html.match(/<svg [^>]*role="img" aria-label="[^"]+"/g)).toHaveLength(drawings.length);
  const tables = html.match(/<table>/g) ?? [];
  expect(html.match(/<caption>[^<]+<\/caption>/g)).toHaveLength(tables.length);
  expect(html).not.toMatch(/<thead><tr><td/);
});

test('a loop is drawn with a point for each company and an arrow for each step', () => {
  const [loop = ''] = html.match(/<li class="loop">.*?<\/svg>/s) ?? [];
  expect(loop.match(/<circle/g)).toHaveLength(2);
  expect(loop.match(/ z" fill=/g)).toHaveLength(2);
  expect(loop).toContain('>Meta Platforms</text>');
});

test('names, titles and addresses cannot break out of their place', () => {
  const evil = '"><script>alert(1)</script>';
  const sources = [
    {
      id: 's',
      title: evil,
      publisher: evil,
      date: null,
      url: `https://x.test/${evil}`,
      tier: 2 as const,
    },
    {
      id: 'j',
      title: 'j',
      publisher: 'j',
      date: null,
      url: 'javascript:alert(1)',
      tier: 2 as const,
    },
  ];
  const link = linkOf('l', 'purchase', 'a', 'b', 5, {
    announced: '2026-01-14',
    status: [{ since: '2026-01-14', state: 'signed' }],
    sourceIds: ['s', 'j'],
  });
  const portfolio = portfolioOf([link], { sources, name: evil });
  const companies = portfolio.companies.map((company) => ({ ...company, name: evil }));
  const told = articleHtml(
    article(summaryOf('2026-W03', { ...portfolio, companies }), en, enFormats),
    en,
  );
  expect(told).not.toContain('<script');
  expect(told).not.toMatch(/href="javascript:/);
  expect(told).toContain('href="https://x.test/&quot;&gt;&lt;script');
});

test('a CSS string can be ended by nothing that is in it', () => {
  expect(cssString('a"b\\c\n</style>')).toBe('"a\\22 b\\5c c\\a \\3c \\2f style\\3e "');
});
