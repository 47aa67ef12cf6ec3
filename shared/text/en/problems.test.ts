import { expect, test } from 'vitest';
import { portfolioVersion } from '../../model/portfolio';
import { parsePortfolio, parsePortfolioText } from '../../parse/portfolio';
import { noticeSentence } from './notices';
import { problemSentence } from './problems';

const company = { id: 'acme', name: 'Acme', kind: 'chipmaker', watched: true };
const link = {
  id: 'l1',
  kind: 'purchase',
  from: 'acme',
  to: 'zip',
  amount: { low: 5, best: 3, high: 4 },
  capacityMw: -1,
  announced: '2026-02-30',
  start: null,
  end: null,
  status: [],
  counted: true,
  sourceIds: ['nowhere'],
};
const document = (rows: object) => ({
  format: 'bubblescope.portfolio',
  version: portfolioVersion,
  name: 'test',
  companies: [],
  links: [],
  commitments: [],
  sources: [],
  ...rows,
});
const sentencesOf = (parsed: ReturnType<typeof parsePortfolio>) =>
  parsed.ok ? parsed.notices.map(noticeSentence) : parsed.problems.map(problemSentence);

test('a problem is told with its path, its value and what is expected there', () => {
  const bad = document({ companies: [company, { ...company, watched: 'yes' }], links: [link] });
  expect(sentencesOf(parsePortfolio(bad)).sort()).toEqual([
    'companies[1].id: "acme" is already the id of companies[0]',
    'companies[1].watched: "yes" is not true or false',
    'links[0].amount.low: 5 is above best 3',
    'links[0].announced: "2026-02-30" is not a date (YYYY, YYYY-MM or YYYY-MM-DD, in the calendar)',
    'links[0].capacityMw: -1 is below 0',
    'links[0].sourceIds[0]: there is no source "nowhere"',
    'links[0].to: there is no company "zip"',
  ]);
});

test('a document that is no portfolio at all is told in one sentence', () => {
  expect(sentencesOf(parsePortfolio({ format: 'x' }))).toEqual([
    'format: "x" is not "bubblescope.portfolio"',
  ]);
  expect(sentencesOf(parsePortfolio([]))).toEqual(['this is not a portfolio file']);
  expect(sentencesOf(parsePortfolioText('{'))[0]).toMatch(/^this is not JSON \(.+\)$/);
  expect(sentencesOf(parsePortfolio({ ...document({}), version: 2 }))).toEqual([
    'version: version 2 is newer than this app knows (1)',
  ]);
});

test('what is read otherwise is noticed', () => {
  const odd = document({ companies: [{ ...company, kind: 'spv', colour: 'red' }] });
  expect(sentencesOf(parsePortfolio(odd))).toEqual([
    'companies[0].kind: "spv" is read as "vehicle"',
    'companies[0].colour: is not a field of the format; it is kept as it is',
  ]);
});
