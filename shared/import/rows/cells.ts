/** The cells of one row as values. What can't be read becomes a problem of its column, and reads as nothing meanwhile. */
import type { PartialDate } from '../../model/day';
import type { Mapping } from '../../model/importMapping';
import type { CsvRow } from '../csvTable';
import type { CellCode, CellProblem } from '../problem';
import type { Rate, RateFor } from '../rates';
import type { Readings } from '../readings';
import { type ReadAmount, readAmount } from '../values/amount';
import { readDate } from '../values/date';
import { readPower } from '../values/power';
import { currencyOf } from '../values/units';
import { guessWord, readFlag, saysNothing, type WordList, type WordLists } from '../values/words';

/** How the whole file is read. */
export interface Manner {
  readonly readings: Readings;
  readonly mapping: Mapping;
  /** Cells of the app's own export are taken to the letter. */
  readonly own: boolean;
  readonly rateFor: RateFor;
}

export interface Money {
  readonly low: number;
  readonly best: number;
  readonly high: number;
}
export interface MoneyRead {
  readonly usd: Money;
  /** Where it was not in USD. */
  readonly original: (Money & Rate & { readonly currency: string }) | null;
}

export class Cells {
  readonly problems: CellProblem[] = [];
  readonly #row: CsvRow;
  readonly #manner: Manner;

  constructor(row: CsvRow, manner: Manner) {
    this.#row = row;
    this.#manner = manner;
  }

  get line(): number {
    return this.#row.line;
  }

  has(field: string): boolean {
    return this.#manner.readings.has(field);
  }

  /** As it stands in the file. */
  raw(field: string): string {
    const reading = this.#manner.readings.get(field);
    return reading ? (this.#row.cells[reading.at] ?? '') : '';
  }

  report(field: string, code: CellCode, value: string, line?: number): void {
    const heading = this.#manner.readings.get(field)?.heading ?? null;
    this.problems.push({ heading, field, code, value, ...(line !== undefined && { line }) });
  }

  /** undefined: nothing is said. */
  text(field: string): string | undefined {
    const raw = this.raw(field);
    const text = this.#manner.own ? raw : raw.trim();
    return text === '' ? undefined : text;
  }

  id(field: string): string | undefined {
    const text = this.text(field);
    return text === undefined || text.trim() === '' ? undefined : text;
  }

  ids(field: string): string[] {
    return (this.text(field) ?? '')
      .split(';')
      .map((id) => (this.#manner.own ? id.replace(/^ /, '') : id.trim()))
      .filter((id) => id !== '');
  }

  /** The entries of a list in one cell; empty where nothing is said. */
  entries(field: string): string[] {
    const raw = this.raw(field);
    return raw.trim() === '' ? [] : raw.split(';').map((entry) => entry.replace(/^ /, ''));
  }

  date(field: string): PartialDate | undefined {
    return this.dateIn(field, this.raw(field)) ?? undefined;
  }

  dateIn(field: string, cell: string): PartialDate | null {
    if (saysNothing(cell)) return null;
    const date = readDate(cell, this.#manner.readings.get(field)?.order ?? 'day-first');
    if (date === null) this.report(field, 'not-a-date', cell.trim());
    return date;
  }

  flag(field: string): boolean | undefined {
    const cell = this.raw(field);
    if (cell.trim() === '') return undefined;
    const flag = readFlag(cell);
    if (flag === null) this.report(field, 'not-a-flag', cell.trim());
    return flag ?? undefined;
  }

  tier(field: string): 1 | 2 | 3 | undefined {
    const cell = this.raw(field).trim();
    if (cell === '') return undefined;
    const tier = /^(?:tier\s*)?([123])$/i.exec(cell)?.[1];
    if (tier === undefined) this.report(field, 'not-a-tier', cell);
    return tier === undefined ? undefined : (Number(tier) as 1 | 2 | 3);
  }

  word<L extends WordList>(field: string, list: L): WordLists[L] | undefined {
    return this.wordIn(field, list, this.raw(field));
  }

  wordIn<L extends WordList>(field: string, list: L, cell: string): WordLists[L] | undefined {
    const word = cell.trim().slice(0, 80);
    if (saysNothing(word)) return undefined;
    const said = this.#manner.mapping.words[field];
    const mapped = said && Object.hasOwn(said, word) ? said[word] : undefined;
    const found = mapped ?? guessWord(list, word);
    if (found === null) this.report(field, 'unknown-word', word);
    return (found ?? undefined) as WordLists[L] | undefined;
  }

  power(field: string): number | undefined {
    const cell = this.raw(field);
    const reading = this.#manner.readings.get(field);
    if (!reading || saysNothing(cell)) return undefined;
    const read = readPower(cell, reading.decimal ?? 'point', reading.scale);
    if (read.ok) return read.megawatts;
    this.report(field, read.code, cell.trim());
    return undefined;
  }

  /** A plain figure, whatever it counts. */
  figure(field: string): number | undefined {
    return this.amountIn(field, this.raw(field))?.best;
  }

  amountIn(field: string, cell: string): ReadAmount | undefined {
    const reading = this.#manner.readings.get(field);
    if (!reading || saysNothing(cell)) return undefined;
    const read = readAmount(cell, reading.decimal ?? 'point', reading);
    if (read.ok) return read.amount;
    this.report(field, read.code, cell.trim().slice(0, 80));
    return undefined;
  }

  /** Dollars, turned from the currency that the cell, the row or the column is in. */
  dollars(field: string, cell: string, day: PartialDate | null): MoneyRead | undefined {
    const read = this.amountIn(field, cell);
    return read && this.inDollars(field, read, read.currency, day);
  }

  inDollars(
    field: string,
    { low, best, high }: Money,
    stated: string | null,
    day: PartialDate | null,
  ): MoneyRead | undefined {
    const currency = stated ?? this.#rowCurrency() ?? this.#manner.readings.get(field)?.currency;
    const usd = { low, best, high };
    if (currency === undefined || currency === 'USD') return { usd, original: null };
    const rate = this.#manner.rateFor(currency, day);
    if (rate === null) {
      this.report(field, 'no-rate', currency);
      return undefined;
    }
    const turned = (value: number) => Math.round(value * rate.usdPerUnit);
    return {
      usd: { low: turned(low), best: turned(best), high: turned(high) },
      original: { currency, ...usd, ...rate },
    };
  }

  #rowCurrency(): string | undefined {
    const cell = this.raw('currency');
    if (cell.trim() === '') return undefined;
    const currency = currencyOf(cell);
    if (currency === undefined) this.report('currency', 'unknown-currency', cell.trim());
    return currency;
  }
}
