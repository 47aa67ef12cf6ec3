import { expect, test } from 'vitest';
import { readCsv } from '#shared/import/csvTable';
import { CompanyIndex } from '#shared/import/matching';
import { linesOfTable, partsAsTyped, readParts } from './fundParts';

const company = (id: string, name: string) =>
  ({ id, name, ticker: null, aliases: [] }) as unknown as ConstructorParameters<
    typeof CompanyIndex
  >[0][number];
const index = new CompanyIndex([
  company('nvidia', 'Nvidia'),
  company('oracle', 'Oracle'),
  company('cerebras', 'Cerebras Systems'),
]);

test('lines of names and weights are read however they are parted; headings and empty lines are passed over', () => {
  const { parts, problems, watched, stated } = readParts(
    'Holding\tWeight\nNVIDIA Corp\t7.5%\n\nOracle; 2.25 %\nMunich Re, 1.5',
    index,
  );
  expect(problems).toEqual([]);
  expect(parts).toEqual([
    { name: 'NVIDIA Corp', companyId: 'nvidia', weight: 0.075 },
    { name: 'Oracle', companyId: 'oracle', weight: 0.0225 },
    { name: 'Munich Re', companyId: null, weight: 0.015 },
  ]);
  expect(watched).toBeCloseTo(0.0975, 12);
  expect(stated).toBeCloseTo(0.1125, 12);
});

test('a decimal comma is read as one, and what is kept is shown again as it was', () => {
  const { parts } = readParts('Nvidia; 7,5%\nOracle; 12,25%', index);
  expect(parts.map(({ weight }) => weight)).toEqual([0.075, 0.1225]);
  expect(readParts(partsAsTyped(parts), index).parts).toEqual(parts);
});

test('every line that can’t be read is named with its number and value', () => {
  const { problems } = readParts(
    'Nvidia; 7%\nOracle\n; 3%\nIntel; -2%\nAMD; 130%\nnvidia; 1%',
    index,
  );
  expect(problems).toEqual([
    { line: 2, code: 'no-weight', value: 'Oracle' },
    { line: 3, code: 'no-name', value: '; 3%' },
    { line: 4, code: 'not-positive', value: 'Intel; -2%' },
    { line: 5, code: 'above-whole', value: 'AMD; 130%' },
    { line: 6, code: 'twice', value: 'nvidia; 1%' },
  ]);
});

test('a name that only resembles a company is told, and counts as another one', () => {
  const { parts, unsure } = readParts('Cerebras; 4%', index);
  expect(parts[0]?.companyId).toBe(null);
  expect(unsure).toEqual([{ name: 'Cerebras', like: 'Cerebras Systems' }]);
});

/** The text of a file as the form reads it. */
function imported(text: string) {
  const table = readCsv(text, null);
  if (typeof table === 'string') throw new Error(table);
  const lines = linesOfTable(table.headings, table.rows);
  return lines === null ? null : { lines, ...readParts(lines, index) };
}
const weights = (text: string) => imported(text)?.parts.map(({ name, weight }) => [name, weight]);

test('a table’s columns of names and weights are found; shares of 1 become percent', () => {
  expect(
    imported('Ticker,Name,Shares,Weight (%)\nNVDA,Nvidia,"1,200",7.5\nORCL,Oracle,900,2.25')?.lines,
  ).toBe('Name; Weight (%)\nNvidia; 7.5%\nOracle; 2.25%');
  expect(weights('A,B\nNvidia,0.6\nOracle,0.4')).toEqual([
    ['Nvidia', 0.6],
    ['Oracle', 0.4],
  ]);
  expect(imported('A,B\nx,y')).toBe(null);
});

test('commas and semicolons, decimal commas and percent signs come to the same weights', () => {
  const same = [
    ['Nvidia', 0.075],
    ['Munich Re', 0.0125],
  ];
  for (const text of [
    'Name,Weight\nNvidia,7.5%\nMunich Re,1.25%',
    'Name,Weight\nNvidia,"7,5 %"\nMunich Re,"1,25 %"',
    'Name;Gewicht in %\nNvidia;7,5\nMunich Re;1,25',
    'Poids;Nom\n7,5\u00a0%;Nvidia\n1,25\u00a0%;Munich Re\n',
    'sep=;\nName;Weight\nNvidia;7.5\nMunich Re;1.25',
  ])
    expect(weights(text), text).toEqual(same);
});

test('a bad row of a file is named with the line that it has in the file, and with what stands there', () => {
  const read = imported(
    'Name;Weight\nNvidia;7,5\n\nOracle;n/a\n;3,0\nCash;-0,2\nIntel;107,5\nNvidia;1,0\n',
  );
  expect(read?.problems).toEqual([
    { line: 4, code: 'no-weight', value: 'Oracle; n/a' },
    { line: 5, code: 'no-name', value: '; 3%' },
    { line: 6, code: 'not-positive', value: 'Cash; -0.2%' },
    { line: 7, code: 'above-whole', value: 'Intel; 107.5%' },
    { line: 8, code: 'twice', value: 'Nvidia; 1%' },
  ]);
  expect(read?.parts).toHaveLength(1);
});
