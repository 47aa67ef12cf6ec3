import { expect, test } from 'vitest';
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

test('a table’s columns of names and weights are found; shares of 1 become percent', () => {
  const headings = ['Ticker', 'Name', 'Shares', 'Weight (%)'];
  const rows = [
    ['NVDA', 'Nvidia', '1,200', '7.5'],
    ['ORCL', 'Oracle', '900', '2.25'],
  ];
  expect(linesOfTable(headings, rows)).toBe('Nvidia; 7.5%\nOracle; 2.25%');
  const shares = [
    ['Nvidia', '0.6'],
    ['Oracle', '0.4'],
  ];
  expect(linesOfTable(['A', 'B'], shares)).toBe('Nvidia; 60%\nOracle; 40%');
  expect(linesOfTable(['A', 'B'], [['x', 'y']])).toBe(null);
});
