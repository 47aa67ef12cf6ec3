import { expect, test } from 'vitest';
import { BadFile, parseEquity, parseGraph } from './csv';

test('parallel rows are summed, nodes numbered as they appear, edges sorted', () => {
  const { ids, edges, kinds } = parseGraph('from,to,amount\r\nb,a,1\r\na,b,2\r\nb,a,3.5\r\n');
  expect(ids).toEqual(['b', 'a']);
  expect([...edges.from]).toEqual([0, 1]);
  expect([...edges.to]).toEqual([1, 0]);
  expect([...edges.usd]).toEqual([4.5, 2]);
  expect([...edges.rowStart]).toEqual([0, 1, 2]);
  expect(kinds).toBe(false);
});

test('without a kind an edge is finance and trade; with one it is what its rows say', () => {
  const plain = parseGraph('from,to,amount\na,b,1\n');
  expect([plain.hasFinance[0], plain.hasTrade[0]]).toEqual([1, 1]);
  const kinded = parseGraph('from,to,amount,kind\na,b,1,F\nb,a,1,T\nc,a,1,F\nc,a,1,T\n');
  expect([...kinded.hasFinance]).toEqual([1, 0, 1]);
  expect([...kinded.hasTrade]).toEqual([0, 1, 1]);
});

test('names may hold commas and quotes, and any script', () => {
  expect(parseGraph('from,to,amount\n"Acme, Inc.","the ""Lab""",7\n東京,é,1\n').ids).toEqual([
    'Acme, Inc.',
    'the "Lab"',
    '東京',
    'é',
  ]);
});

test.each([
  ['', 'line 1: the header'],
  ['a,b,1\n', 'line 1: the header'],
  ['from,to,amount\na,b\n', 'line 2: 2 fields'],
  ['from,to,amount\na,b,1\na,a,1\n', 'line 3: a link from a to itself'],
  ['from,to,amount\n,b,1\n', 'line 2: a node without a name'],
  ['from,to,amount\na,b,-1\n', 'line 2: "-1" is no amount'],
  ['from,to,amount\na,b,NaN\n', 'line 2: "NaN" is no amount'],
  ['from,to,amount\na,b,Infinity\n', 'line 2: "Infinity" is no amount'],
  ['from,to,amount\na,b,\n', 'line 2: "" is no amount'],
  ['from,to,amount,kind\na,b,1,X\n', 'line 2: the kind must be F or T'],
])('a bad graph is refused by line: %j', (text, why) => {
  expect(() => parseGraph(text)).toThrow(BadFile);
  expect(() => parseGraph(text)).toThrow(why);
});

test.each([
  ['node,money\na,1\n', 'line 1: the header'],
  ['node,equity\na,0\n', 'line 2: equity must be above 0'],
  ['node,equity\na,1\na,2\n', 'line 3: a a second time'],
  ['node,equity\na,1\n', 'no equity for b'],
])('bad equity is refused: %j', (text, why) => {
  expect(() => parseEquity(text, ['a', 'b'])).toThrow(why);
});

test('equity comes in the order of the nodes, others are left out', () => {
  expect([...parseEquity('node,equity\nz,9\nb,2\na,1\n', ['a', 'b'])]).toEqual([1, 2]);
});
