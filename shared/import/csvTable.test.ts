import { expect, test } from 'vitest';
import { decoder } from '../testing/decoder';
import { columnLetter, readCsv } from './csvTable';
import { decode } from './decode';

const words = 'Firma;Betrag\r\nMünchner Rück;1,4 Mrd €\r\n';
const utf16 = (text: string, little: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  [...text].forEach((letter, at) => {
    const code = letter.charCodeAt(0);
    bytes[2 * at + (little ? 0 : 1)] = code & 0xff;
    bytes[2 * at + (little ? 1 : 0)] = code >> 8;
  });
  return bytes;
};
/** `€` is 0x80 there, as Latin-1 has it not. */
const windows1252 = (text: string) =>
  Uint8Array.from([...text].map((letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0))));

test.each([
  ['utf-8', new TextEncoder().encode(words)],
  ['utf-8', new TextEncoder().encode(`\uFEFF${words}`)],
  ['utf-16le', utf16(`\uFEFF${words}`, true)],
  ['utf-16le', utf16(words, true)],
  ['utf-16be', utf16(words, false)],
  ['windows-1252', windows1252(words)],
] as const)('%s is found, and its umlauts and euro signs are right', (encoding, bytes) => {
  expect(decode(bytes, decoder, null)).toEqual({ text: words, encoding });
});

test('the user may know the encoding better', () => {
  expect(decode(new TextEncoder().encode('ü'), decoder, 'windows-1252').text).toBe('Ã¼');
});

test.each([',', ';', '\t', '|'] as const)('%j is found as the delimiter', (delimiter) => {
  const text = [
    ['Company', 'Amount', 'Note'],
    ['OpenAI', '"1,4 bn; perhaps"', 'a'],
    ['Oracle', '300', 'b'],
  ]
    .map((line) => line.join(delimiter))
    .join('\n');
  const csv = readCsv(text, null);
  expect(csv).toMatchObject({ delimiter, headings: ['Company', 'Amount', 'Note'] });
});

test('rows bear the numbers that a spreadsheet gives them, and empty ones are passed over', () => {
  const csv = readCsv('a,b\n1,2\n,\n\n3,4\n', null);
  expect(typeof csv === 'string' ? csv : csv.rows.map(({ line }) => line)).toEqual([2, 5]);
});

test('headings are told apart, an empty one by its column', () => {
  const csv = readCsv('Date,,Date\n1,2,3\n', null);
  expect(typeof csv === 'string' ? csv : csv.headings).toEqual(['Date', 'B', 'Date (C)']);
  expect([columnLetter(25), columnLetter(26), columnLetter(701)]).toEqual(['Z', 'AA', 'ZZ']);
});

test('Excel’s own word for the delimiter is heeded, and an empty file is said to be empty', () => {
  expect(readCsv('sep=;\r\na;b\r\n1;2\r\n', null)).toMatchObject({ delimiter: ';' });
  expect(readCsv(' \r\n', null)).toBe('empty');
  expect(readCsv('a,b\r\n', null)).toBe('no-rows');
});

test('quotes that do not end are named by their row', () => {
  const csv = readCsv('a,b\n1,2\n"3,4\n', null);
  expect(typeof csv === 'string' ? csv : csv.broken).toEqual([3]);
});
