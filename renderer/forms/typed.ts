/** Single fields as they are typed → values. What can't be read is added to the problems and stands as null meanwhile. */
import { isPartialDate } from '#shared/model/day';
import { homeCurrency } from '#shared/model/rates';
import { isWebAddress } from '#shared/model/webAddress';
import { parseMegawatts, parseMoney, type Quantity } from '#shared/parse/quantity';
import type { Problems } from './problem';

/** An amount; null where nothing is typed. `was` keeps a value that was not retyped exactly as it was. */
export function readMoney(
  field: string,
  text: string,
  currency: string,
  problems: Problems,
  was?: number | null,
): number | null {
  if (was != null && text === moneyAsTyped(was)) return was;
  return readQuantity(field, text, (typed) => parseMoney(typed, currency), problems);
}

export function readUsd(
  field: string,
  text: string,
  problems: Problems,
  was?: number | null,
): number | null {
  return readMoney(field, text, homeCurrency, problems, was);
}

/** Megawatts; null where nothing is typed. */
export function readPower(
  field: string,
  text: string,
  problems: Problems,
  was?: number | null,
): number | null {
  if (was != null && text === powerAsTyped(was)) return was;
  return readQuantity(field, text, parseMegawatts, problems);
}

function readQuantity(
  field: string,
  text: string,
  parse: (text: string) => Quantity,
  problems: Problems,
): number | null {
  if (text.trim() === '') return null;
  const quantity = parse(text);
  if (quantity.ok) return quantity.value;
  problems.add(field, { code: quantity.code, value: text });
  return null;
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where nothing is typed. */
export function readDate(field: string, text: string, problems: Problems): string | null {
  const date = text.trim();
  if (date === '') return null;
  if (!isPartialDate(date)) problems.add(field, { code: 'not-a-date', value: date });
  return date;
}

/** A web address, http or https only; null where nothing is typed. */
export function readAddress(field: string, text: string, problems: Problems): string | null {
  const address = text.trim();
  if (address === '') return null;
  if (!isWebAddress(address)) problems.add(field, { code: 'not-an-address', value: address });
  return address;
}

/** `13.1bn`: the shortest form that reads back as the same value, whatever the currency. */
export function moneyAsTyped(value: number): string {
  return shortest(
    value,
    [
      ['tn', 1e12],
      ['bn', 1e9],
      ['m', 1e6],
      ['', 1],
    ],
    (text) => parseMoney(text, homeCurrency),
  );
}

export function powerAsTyped(megawatts: number): string {
  return shortest(
    megawatts,
    [
      [' GW', 1e3],
      [' MW', 1],
    ],
    parseMegawatts,
  );
}

function shortest(
  value: number,
  units: readonly (readonly [string, number])[],
  parse: (text: string) => Quantity,
): string {
  const fits = units
    .filter(([, size]) => value >= size)
    .map(([unit, size]) => plain(value / size) + unit);
  const exact = fits.find((text) => {
    const read = parse(text);
    return read.ok && Math.abs(read.value - value) < 0.5;
  });
  return exact ?? plain(value);
}

/** At most six decimals: beyond them a larger unit is no help to the eye. */
const plain = (value: number): string => String(Number(value.toFixed(6)));
