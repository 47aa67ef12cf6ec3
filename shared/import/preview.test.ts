/** Files as people bring them, and what is said of each row before anything is written. */
import { expect, test } from 'vitest';
import { applyChange, rowChanges } from '../model/change';
import type { Mapping } from '../model/importMapping';
import type { Link } from '../model/link';
import { parsePortfolio } from '../parse/portfolio';
import { linkOf, portfolioOf } from '../testing/portfolios';
import { type CsvTable, readCsv } from './csvTable';
import { assign, fitting, guessMapping, guessTable, missingFields } from './mapping';
import { finished, type Preview, type PreviewOptions, previewOf } from './preview';
import { fixedRates } from './rates';
import { rejectsCsv } from './rejects';
import { surveyOf } from './survey';

const base = portfolioOf(
  [linkOf('l1', 'purchase', 'openai', 'cerebras', 10e9, { announced: '2026-01-14' })],
  {
    companies: [
      { id: 'openai', name: 'OpenAI', kind: 'ai-lab', watched: true },
      {
        id: 'cerebras',
        name: 'Cerebras Systems',
        kind: 'chipmaker',
        watched: true,
        ticker: 'CBRS',
      },
      { id: 'oracle', name: 'Oracle', kind: 'hyperscaler', watched: false, ticker: 'ORCL' },
    ],
  },
);

function table(text: string): CsvTable {
  const csv = readCsv(text, null);
  if (typeof csv === 'string') throw new Error(csv);
  return csv;
}
const plain: PreviewOptions = { names: {}, rateFor: () => null, withAlike: false };
function preview(
  text: string,
  more: Partial<PreviewOptions> = {},
  change = (m: Mapping) => m,
): Preview {
  const csv = table(text);
  const mapping = change(guessMapping(guessTable(csv.headings), csv.headings));
  return finished(previewOf(csv, mapping, base, { ...plain, ...more }));
}
const problems = ({ rows }: Preview) =>
  rows.flatMap(({ line, problems: found }) =>
    found.map(({ heading, code }) => [line, heading, code]),
  );

test('a German file of deals is understood whole', () => {
  const found = preview(
    [
      'Käufer;Lieferant;Art;Betrag;Leistung;Datum;Status;Quelle;URL;Stufe',
      'OpenAI, Inc.;CBRS;Kauf;"10,5 Mrd $";750 MW;14.01.2026;unterzeichnet;Reuters-Bericht;https://example.org/a;2',
      'Oracle;OpenAI;Darlehen;1,4 Mrd $;0,75 GW;2026-02;MoU;Reuters-Bericht;https://example.org/a;2',
    ].join('\r\n'),
  );
  expect(problems(found)).toEqual([]);
  expect(found.table).toBe('links');
  expect(found.rows.map(({ after }) => after)).toMatchObject([
    {
      id: 'openai-cerebras-purchase',
      from: 'openai',
      to: 'cerebras',
      kind: 'purchase',
      amount: { low: 10.5e9, best: 10.5e9, high: 10.5e9 },
      capacityMw: 750,
      announced: '2026-01-14',
      status: [{ since: null, state: 'signed' }],
      counted: true,
    },
    { kind: 'credit', amount: { best: 1.4e9 }, capacityMw: 750, status: [{ state: 'intent' }] },
  ]);
  // One source for both rows, and the ledger stays sound.
  expect(found.added).toEqual({ companies: 0, sources: 1 });
  expect(parsePortfolio(applyChange(base, { rows: rowChanges(base, found.edits) })).ok).toBe(true);
});

test('every problem of every row is named by row and column, and the good rows go on', () => {
  const found = preview(
    [
      'from,to,kind,amount,announced,tier,source',
      'OpenAI,Oracle,purchase,$300bn,2025-09-10,1,Filing',
      'OpenAI,OpenAI,bartering,ten,31/31/2026,9,Filing',
      ',Oracle,purchase,-5,,,',
    ].join('\n'),
  );
  expect(problems(found)).toEqual([
    [3, 'to', 'same-company'],
    [3, 'kind', 'unknown-word'],
    [3, 'announced', 'not-a-date'],
    [3, 'amount', 'not-an-amount'],
    [3, 'tier', 'not-a-tier'],
    [4, 'from', 'missing'],
    [4, 'amount', 'negative'],
  ]);
  expect(found.counts).toMatchObject({ new: 1, bad: 2 });
  expect(found.edits.map((edit) => edit.table)).toEqual(['sources', 'links']);
});

test('a link without a source is unsourced and enters no score; an unverified one neither', () => {
  const found = preview(
    [
      'from,to,kind,source,confidence',
      'OpenAI,Oracle,purchase,,',
      'OpenAI,Oracle,lease,Filing,unverified',
      'OpenAI,Oracle,credit,Filing,reported',
    ].join('\n'),
  );
  expect(found.rows.map(({ after }) => (after as Link).counted)).toEqual([false, false, true]);
});

test('names that resemble one of the ledger wait for the user; others become companies', () => {
  const text =
    'from,to,kind\nOpenAI,Cerebras,purchase\nOpenAI,Lambda Labs,lease\nLAMBDA LABS INC,OpenAI,swap\n';
  expect(problems(preview(text))).toEqual([[2, 'to', 'undecided-company']]);
  const csv = table(text);
  const { names } = finished(surveyOf(csv, guessMapping('links', csv.headings), base));
  expect(names.map(({ name, match }) => [name, match.kind])).toEqual([
    ['OpenAI', 'known'],
    ['Cerebras', 'likely'],
    ['Lambda Labs', 'new'],
  ]);
  const same = preview(text, { names: { Cerebras: { as: 'known', id: 'cerebras' } } });
  expect(same.rows.map(({ after }) => (after as Link).to)).toEqual([
    'cerebras',
    'lambda-labs',
    'openai',
  ]);
  expect(same.added.companies).toBe(1);
  const other = preview(text, { names: { Cerebras: { as: 'new' } } });
  expect(other.rows[0]?.after).toMatchObject({ to: 'cerebras-2' });
});

test('what is in the ledger already is told: the same row, a changed one, one that is alike', () => {
  const found = preview(
    [
      'id,from,to,kind,amount.best,announced,note',
      'l1,openai,cerebras,purchase,10000000000,2026-01-14,',
      'l1-b,openai,cerebras,purchase,5,2026-01-14,',
    ].join('\n'),
  );
  expect(found.rows.map(({ state }) => state)).toEqual(['same', 'new']);
  const alike = 'from,to,kind,amount,announced\nOpenAI,CBRS,purchase,$10bn,2026-01-14\n';
  expect(preview(alike).counts).toMatchObject({ alike: 1, new: 0 });
  expect(preview(alike).edits).toEqual([]);
  expect(preview(alike, { withAlike: true }).counts.new).toBe(1);
});

test('an empty cell takes nothing away from a row that is there', () => {
  const found = preview('id,from,to,kind,amount.best,announced,note\nl1,,,,,,seen\n');
  expect(found.rows[0]).toMatchObject({
    state: 'changed',
    after: { ...base.links[0], note: 'seen' },
  });
});

test('a foreign amount needs its rate, and keeps what was entered', () => {
  const text = 'from,to,kind,amount,announced\nOpenAI,Oracle,purchase,10 Mrd €,2026-01\n';
  expect(problems(preview(text))).toEqual([[2, 'amount', 'no-rate']]);
  const rate = { usdPerUnit: 1.1, day: '2026-01-15' };
  const found = preview(text, { rateFor: fixedRates({ EUR: rate }) });
  expect(found.rows[0]?.after).toMatchObject({
    amount: { low: 11e9, best: 11e9, high: 11e9 },
    original: { currency: 'EUR', low: 10e9, best: 10e9, high: 10e9, ...rate },
  });
});

test('an id that stands twice, a row too long and a row that is named but bad are refused', () => {
  const found = preview(
    [
      'id,from,to,kind,supersededBy',
      'a,openai,oracle,purchase,',
      'a,openai,oracle,lease,',
      'b,openai,oracle,purchase,c',
      'c,openai,nobody,bartering,',
      'd,openai,oracle,purchase,d',
      'e,openai,oracle,purchase,,more',
    ].join('\n'),
  );
  expect(problems(found)).toEqual([
    [3, 'id', 'twice-in-file'],
    [4, 'supersededBy', 'unknown-link'],
    [5, 'kind', 'unknown-word'],
    [6, 'supersededBy', 'self-reference'],
    [7, null, 'too-many-cells'],
  ]);
});

test('marks and dates that can be read two ways are asked for, and the answer holds', () => {
  const csv = table('from;to;kind;amount;announced\nOpenAI;Oracle;lease;1.400;03/04/2026\n');
  const mapping = guessMapping('links', csv.headings);
  const { marks } = finished(surveyOf(csv, mapping, base));
  expect(marks.map(({ kind, heading, samples }) => [kind, heading, samples])).toEqual([
    ['decimal', 'amount', ['1.400']],
    ['order', 'announced', ['03/04/2026']],
  ]);
  const said: Mapping = {
    ...mapping,
    readings: { amount: { decimal: 'comma' }, announced: { order: 'month-first' } },
  };
  const { rows } = finished(previewOf(csv, said, base, plain));
  expect(rows[0]?.after).toMatchObject({ amount: { best: 1400 }, announced: '2026-03-04' });
});

test('another column of the file may tell the decimal mark', () => {
  const csv = table('from;to;kind;amount;capacity\nOpenAI;Oracle;lease;1.400;0,75 GW\n');
  const mapping = guessMapping('links', csv.headings);
  expect(finished(surveyOf(csv, mapping, base)).marks).toEqual([]);
  const { rows } = finished(previewOf(csv, mapping, base, plain));
  expect(rows[0]?.after).toMatchObject({ amount: { best: 1400 }, capacityMw: 750 });
});

test('a list of companies keeps the figures of other days', () => {
  const portfolio = {
    ...base,
    companies: base.companies.map((company) =>
      company.id === 'oracle'
        ? { ...company, revenue: [{ usd: 50e9, asOf: '2024-05-31', sourceIds: [] }] }
        : company,
    ),
  };
  const csv = table(
    'Company,Type,Revenue,Revenue as of\nORCL,Cloud,$57.4bn,2025-05-31\nNew Co,Utility,,\n',
  );
  const { rows, counts } = finished(
    previewOf(csv, guessMapping('companies', csv.headings), portfolio, plain),
  );
  expect(counts).toMatchObject({ new: 1, changed: 1 });
  expect(rows[0]?.after).toMatchObject({
    id: 'oracle',
    name: 'Oracle',
    revenue: [{ usd: 50e9 }, { usd: 57.4e9, asOf: '2025-05-31' }],
  });
  expect(rows[1]?.after).toMatchObject({ id: 'new-co', kind: 'energy', watched: true });
});

test('headlines are read, and a table is known by its headings', () => {
  const found = preview(
    'Company,Headline,Power,Date,Source\nOpenAI,$1.4tn,30 GW,2025-10-28,Reuters\n',
  );
  expect(found.table).toBe('commitments');
  expect(found.rows[0]?.after).toMatchObject({
    companyId: 'openai',
    amountUsd: 1.4e12,
    capacityMw: 30_000,
    announced: '2025-10-28',
  });
});

test('the bad rows come back as they were, safe for a spreadsheet, with what is wrong', () => {
  const text =
    'from;to;kind;note\r\nOpenAI;Oracle;lease;ok\r\nOpenAI;Oracle;bartering;"=1+1; a"\r\n';
  const csv = table(text);
  const { rows } = finished(previewOf(csv, guessMapping('links', csv.headings), base, plain));
  const out = rejectsCsv(csv, rows, 'Problem', ({ problems: found }) =>
    found.map(({ code }) => code).join(', '),
  );
  expect(out).toBe(
    '\uFEFFfrom;to;kind;note;Problem\r\nOpenAI;Oracle;bartering;"\'=1+1; a";unknown-word\r\n',
  );
  const again = table(out);
  expect(again.rows[0]?.cells.slice(0, 4)).toEqual(csv.rows[1]?.cells);
});

test('a mapping is changed column by column, and a saved one is offered where all its columns are', () => {
  const headings = ['Payer', 'Payee', 'Sum'];
  const guessed = guessMapping('links', headings);
  expect(guessed.columns).toMatchObject({ from: 'Payer', amount: 'Sum' });
  expect(missingFields(guessed)).toEqual(['kind', 'to']);
  const mended = assign({ ...guessed, defaults: { kind: 'purchase' } }, 'to', 'Payee');
  expect(missingFields(mended)).toEqual([]);
  expect(assign(mended, 'amount.best', 'Sum').columns).not.toHaveProperty('amount');
  const saved = [{ name: 'Desk', mapping: mended }];
  expect(fitting(saved, headings)).toEqual(saved);
  expect(fitting(saved, ['Payer', 'Sum'])).toEqual([]);
});
