/** What must be asked before a file can be read: marks and dates that could be read two ways, words, names, rates. */

import type { Mapping } from '../model/importMapping';
import type { Portfolio, TableName } from '../model/portfolio';
import type { CsvTable } from './csvTable';
import type { Field } from './fields';
import { CompanyIndex, type Match, nameKey } from './matching';
import { type Readings, readingsOf } from './readings';
import { readAmount } from './values/amount';
import { currencyOf } from './values/units';
import { guessWord, saysNothing, type WordList } from './values/words';

export interface MarkQuestion {
  readonly kind: 'decimal' | 'order';
  readonly heading: string;
  /** They contradict each other: one way or the other, some rows will be refused. */
  readonly mixed: boolean;
  readonly samples: readonly string[];
  /** What the user has said. */
  readonly said: string | null;
}

export interface WordFound {
  readonly field: string;
  readonly list: WordList;
  readonly word: string;
  readonly count: number;
  readonly guess: string | null;
}

export interface NameFound {
  readonly name: string;
  readonly count: number;
  readonly match: Match;
}

export interface Survey {
  readonly marks: readonly MarkQuestion[];
  readonly words: readonly WordFound[];
  readonly names: readonly NameFound[];
  /** Foreign currencies that the amounts are in. */
  readonly currencies: readonly string[];
  /** Columns of amounts and what their bare figures are taken to be in. */
  readonly units: readonly {
    readonly field: string;
    readonly heading: string;
    readonly isPower: boolean;
    readonly currency: string;
    readonly scale: number;
    /** Some figures bear no unit of their own. */
    readonly hasBare: boolean;
  }[];
}

const wordLists: readonly string[] = ['companyKind', 'linkKind', 'state'];
export const isWordField = ({ type }: Field): boolean => wordLists.includes(type);

/** The fields that name a company, for the names that have to be matched. */
export const nameFields: Readonly<Record<TableName, readonly string[]>> = {
  companies: ['name'],
  links: ['from', 'to'],
  commitments: ['companyId'],
  sources: [],
};

/** Says after each column how far it is, 0 to 1. */
export function* surveyOf(
  csv: CsvTable,
  mapping: Mapping,
  portfolio: Portfolio,
): Generator<number, Survey> {
  const readings = readingsOf(csv, mapping);
  yield 0.2;
  const names: NameFound[] = [];
  const found = distinctNames(csv, mapping, readings);
  const index = new CompanyIndex(portfolio.companies);
  let done = 0;
  for (const [name, count] of found) {
    names.push({ name, count, match: index.match(name) });
    if (++done % 200 === 0) yield 0.2 + (0.6 * done) / found.size;
  }
  return {
    marks: marksOf(csv, mapping, readings),
    words: wordsFound(csv, readings),
    names,
    currencies: currenciesOf(csv, readings),
    units: unitsOf(csv, readings),
  };
}

function marksOf(csv: CsvTable, mapping: Mapping, readings: Readings): MarkQuestion[] {
  return [...readings.values()].flatMap(({ heading, at, decimal, order, found }) => {
    const said = mapping.readings[heading];
    const question = (kind: 'decimal' | 'order', isMixed: boolean): MarkQuestion => ({
      kind,
      heading,
      mixed: isMixed,
      samples: samplesOf(csv, at, kind === 'decimal' ? /\d[.,]\d/ : /\d[/-]\d/),
      said: (kind === 'decimal' ? said?.decimal : said?.order) ?? null,
    });
    const asked: MarkQuestion[] = [];
    if (decimal === null || said?.decimal !== undefined)
      asked.push(question('decimal', found.decimal === 'mixed'));
    if (order === null || said?.order !== undefined)
      asked.push(question('order', found.order === 'mixed'));
    return asked;
  });
}

function samplesOf(csv: CsvTable, at: number, telling: RegExp): string[] {
  const found = new Set<string>();
  for (const { cells } of csv.rows) {
    const cell = (cells[at] ?? '').trim();
    if (cell.length <= 40 && telling.test(cell)) found.add(cell);
    if (found.size === 3) break;
  }
  return [...found];
}

function wordsFound(csv: CsvTable, readings: Readings): WordFound[] {
  return [...readings.values()].flatMap(({ field, at }) => {
    if (!isWordField(field)) return [];
    const list = field.type as WordList;
    const counts = new Map<string, number>();
    for (const { cells } of csv.rows) {
      const parts = field.list ? (cells[at] ?? '').split(';') : [cells[at] ?? ''];
      for (const part of parts) {
        const word = part.trim().slice(0, 80);
        if (!saysNothing(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
    return [...counts].map(([word, count]) => ({
      field: field.id,
      list,
      word,
      count,
      guess: guessWord(list, word),
    }));
  });
}

/** Names that are the same but for their spelling stand once, as they are first written. */
function distinctNames(csv: CsvTable, mapping: Mapping, readings: Readings): Map<string, number> {
  // An id says which company is meant; only without one does the name.
  const byId = mapping.table === 'companies' && readings.has('id');
  const counts = new Map<string, number>();
  const first = new Map<string, string>();
  const places = nameFields[mapping.table].flatMap((id) => readings.get(id)?.at ?? []);
  for (const { cells } of byId ? [] : csv.rows) {
    for (const at of places) {
      const cell = (cells[at] ?? '').trim();
      if (saysNothing(cell)) continue;
      const key = nameKey(cell);
      const name = first.get(key) ?? cell;
      first.set(key, name);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

function currenciesOf(csv: CsvTable, readings: Readings): string[] {
  const found = new Set<string>();
  const named = readings.get('currency');
  const own = readings.has('original.currency');
  for (const { field, at, decimal, currency, scale } of readings.values()) {
    if (field.type !== 'amount' && (field.type !== 'figure' || !field.id.startsWith('amount')))
      continue;
    for (const { cells } of csv.rows) {
      const cell = (cells[at] ?? '').trim();
      if (cell === '' || saysNothing(cell)) continue;
      const read = readAmount(cell, decimal ?? 'point', { currency, scale });
      if (!read.ok) continue;
      const stated = named && currencyOf(cells[named.at] ?? '');
      found.add(read.amount.currency ?? stated ?? currency);
    }
  }
  found.delete('USD');
  return own ? [] : [...found].sort();
}

function unitsOf(csv: CsvTable, readings: Readings): Survey['units'] {
  return [...readings.values()].flatMap(({ field, heading, at, currency, scale }) => {
    const isPower = field.type === 'power';
    if (!isPower && field.type !== 'amount' && field.type !== 'figure') return [];
    if (field.id.startsWith('original.')) return [];
    const hasBare = csv.rows.some(({ cells }) =>
      /^[\d.,\s'’]*\d[\d.,\s'’]*$/.test((cells[at] ?? '').slice(0, 60)),
    );
    return [{ field: field.id, heading, isPower, currency, scale, hasBare }];
  });
}
