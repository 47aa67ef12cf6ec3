/**
 * Broken files thrown at the import's whole path, CSV and JSON: none may crash it or hold it up, and what it would write
 * must be whole. The portfolio is frozen to its depth, so that a write to it throws.
 */
import fc from 'fast-check';
import { csvOf } from '../export/csv';
import { portfolioFile } from '../export/portfolioFile';
import { readCsv } from '../import/csvTable';
import { decode } from '../import/decode';
import { importFields } from '../import/fields';
import { assign, guessMapping } from '../import/mapping';
import { differencesOf, keysOf, mergeEdits, replaceEdits, takenInto } from '../import/merge';
import { finished, previewOf } from '../import/preview';
import { rejectsCsv } from '../import/rejects';
import { surveyOf } from '../import/survey';
import type { Mapping } from '../model/importMapping';
import { emptyPortfolio, type Portfolio, tableNames } from '../model/portfolio';
import { parsePortfolioText } from '../parse/portfolio';
import { importing } from '../text/en/importing';
import { problemSentence } from '../text/en/problems';
import { cellPortfolio } from './cellPortfolio';
import { decoder } from './decoder';

/** What one input came to. */
export interface Fuzzed {
  readonly kind: 'csv' | 'json';
  readonly refused: boolean;
  readonly milliseconds: number;
}

const nasty = fc.constantFrom(
  '"',
  '""',
  "'",
  ';',
  ',',
  '\t',
  '|',
  '\r',
  '\n',
  '\0',
  '\uFEFF',
  '\ud800',
  '€',
  '1,400',
  '-1e999',
  '99999999999999999999',
  '31/02/2026',
  '03/04/2026',
  '$10bn €',
  '__proto__',
  'constructor',
  'toString',
  '=1+1',
  'null',
  '{',
  '[',
  '}',
  ' '.repeat(5000),
  ','.repeat(500),
  '1,'.repeat(2000),
  '1 '.repeat(2000),
  'a.'.repeat(2000),
);
const edit = fc.record({
  at: fc.nat(),
  cut: fc.nat({ max: 12 }),
  word: fc.oneof(nasty, fc.string()),
});
const cell = fc.oneof(
  nasty,
  fc.string({ unit: 'binary' }),
  fc.constantFrom('openai', 'a', 'purchase'),
);

/** A good file with some of it cut out and nastiness put in. */
function broken(text: string, edits: readonly { at: number; cut: number; word: string }[]): string {
  return edits.reduce((now, { at, cut, word }) => {
    const from = at % (now.length + 1);
    return now.slice(0, from) + word + now.slice(from + cut);
  }, text);
}

/** An export with a few wounds, read into the ledger that it came from: some rows are still good, and must go in whole. */
const brokenExport = fc
  .tuple(
    cellPortfolio,
    fc.constantFrom(...tableNames),
    fc.array(edit, { minLength: 1, maxLength: 3 }),
  )
  .map(([portfolio, table, edits]) => ({
    table,
    bytes: new TextEncoder().encode(broken(csvOf(table, portfolio[table] as never), edits)),
    // What other rows name stays, or none could go in.
    into: table === 'links' || table === 'commitments' ? { ...portfolio, [table]: [] } : portfolio,
  }));
const made = fc
  .tuple(
    fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }),
    fc.constantFrom(',', ';', '\t', '|'),
  )
  .map(([lines, delimiter]) => lines.map((line) => line.join(delimiter)).join('\n'));
const csvBytes = fc.oneof(
  made.map((text) => new TextEncoder().encode(text)),
  fc.uint8Array({ maxLength: 2000 }),
);
const jsonValue = fc.constantFrom(
  '0',
  '-1',
  '1e400',
  '""',
  '"a"',
  'null',
  '[]',
  '{}',
  'true',
  '"2026-13"',
  '1e18',
);
/** One value of a good file put in another's place: JSON still, a portfolio perhaps. */
const wounded = fc
  .tuple(cellPortfolio, fc.array(fc.tuple(fc.nat(), jsonValue), { maxLength: 2 }))
  .map(([portfolio, wounds]) =>
    wounds.reduce((text, [at, value]) => {
      const places = [
        ...text.matchAll(/(?<=": )("(?:[^"\\]|\\.)*"|[-\d.e+]+|null|true|false)(?=,?\n)/g),
      ];
      const place = places[at % Math.max(1, places.length)];
      if (!place) return text;
      return text.slice(0, place.index) + value + text.slice(place.index + place[0].length);
    }, portfolioFile(portfolio)),
  );
const jsonText = fc.oneof(
  fc
    .tuple(cellPortfolio, fc.array(edit, { minLength: 1, maxLength: 6 }))
    .map(([portfolio, edits]) => broken(portfolioFile(portfolio), edits)),
  wounded,
  fc.json(),
  fc
    .record({
      companies: fc.jsonValue(),
      links: fc.jsonValue(),
      commitments: fc.jsonValue(),
      sources: fc.jsonValue(),
    })
    .map((tables) => JSON.stringify({ ...emptyPortfolio('x'), ...tables })),
);
/** Columns given to fields at random, as a user in a hurry does. */
const haste = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 });

export const fuzzInput = fc.oneof(
  fc.record({
    kind: fc.constant('csv' as const),
    bytes: csvBytes,
    table: fc.constantFrom(...tableNames),
    haste,
    into: cellPortfolio,
  }),
  fc.tuple(brokenExport, haste).map(([made, hurried]) => ({
    kind: 'csv' as const,
    ...made,
    haste: made.table === 'sources' ? hurried : [],
  })),
  fc.record({ kind: fc.constant('json' as const), text: jsonText, into: cellPortfolio }),
);
export type FuzzInput = typeof fuzzInput extends fc.Arbitrary<infer T> ? T : never;

/** Throws where something that would be written is not whole. */
export function fuzzed(input: FuzzInput, clock: () => number): Fuzzed {
  const into = frozen(input.into);
  const began = clock();
  const refused = input.kind === 'csv' ? throughCsv(input, into) : throughJson(input.text, into);
  return { kind: input.kind, refused, milliseconds: clock() - began };
}

function throughCsv(input: Extract<FuzzInput, { kind: 'csv' }>, into: Portfolio): boolean {
  const { text } = decode(input.bytes, decoder, null);
  const csv = readCsv(text, null);
  if (typeof csv === 'string') return true;
  const fields = importFields[input.table];
  const mapping = input.haste.reduce<Mapping>(
    (now, [field, column]) => {
      const heading = csv.headings[column % csv.headings.length] ?? null;
      return assign(now, fields[field % fields.length]?.id ?? 'id', heading);
    },
    guessMapping(input.table, csv.headings),
  );
  finished(surveyOf(csv, mapping, into));
  const rateFor = () => ({ usdPerUnit: 1.1, day: '2026' });
  const preview = finished(previewOf(csv, mapping, into, { names: {}, rateFor, withAlike: false }));
  const all = Object.values(preview.counts).reduce((sum, count) => sum + count, 0);
  if (all !== csv.rows.length) throw new Error('a row was dropped');
  rejectsCsv(csv, preview.rows, 'Problem', ({ problems }) =>
    problems.map(importing.cellProblem).join('; '),
  );
  whole(into, preview);
  return preview.edits.length === 0;
}

function throughJson(text: string, into: Portfolio): boolean {
  const parsed = parsePortfolioText(text);
  if (!parsed.ok) {
    for (const problem of parsed.problems) problemSentence(problem);
    return true;
  }
  const differences = differencesOf(into, parsed.value);
  whole(into, replaceEdits(differences));
  whole(into, mergeEdits(differences, new Set(differences.rows.flatMap(keysOf)), true));
  return false;
}

/** What is offered to the ledger is what the ledger takes: all of it. */
function whole(into: Portfolio, taken: Parameters<typeof takenInto>[1]): void {
  const parsed = takenInto(into, taken);
  if (!parsed.ok)
    throw new Error(`would be refused: ${JSON.stringify(parsed.problems.slice(0, 3))}`);
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const within of Object.values(value)) frozen(within);
    Object.freeze(value);
  }
  return value;
}
