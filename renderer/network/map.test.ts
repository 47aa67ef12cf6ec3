import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Link } from '#shared/model/link';
import { linkOf, portfolioOf } from '#shared/testing/portfolios';
import { dualPairs, flowOf, mapOf, measureOf, type NetworkMap } from './map';

const always = () => true;
function mapOfLinks(links: readonly Link[], isActive: (link: Link) => boolean = always) {
  return mapOf(portfolioOf(links).companies, links, isActive);
}
const arcOf = (map: NetworkMap, key: string) => map.arcs.find((arc) => arc.key === key);

test('parallel links of a sort and direction make one arc, with what is known of them and what is not', () => {
  const map = mapOfLinks([
    linkOf('1', 'purchase', 'openai', 'oracle', 300e9),
    linkOf('2', 'lease', 'openai', 'oracle', 5e9),
    linkOf('3', 'purchase', 'openai', 'oracle', null),
    linkOf('4', 'investment', 'oracle', 'openai', null),
  ]);
  expect(map.arcs.map(({ key }) => key)).toEqual(['openai>oracle:trade', 'oracle>openai:finance']);
  expect(arcOf(map, 'openai>oracle:trade')).toMatchObject({ usd: 305e9, undisclosed: 1 });
  expect(arcOf(map, 'oracle>openai:finance')).toMatchObject({ usd: null, undisclosed: 1 });
});

test('a guarantee moves no money until it is called, and a tie never', () => {
  const map = mapOfLinks([
    linkOf('1', 'guarantee', 'nvidia', 'coreweave', 6e9),
    linkOf('2', 'control', 'altman', 'openai', null),
  ]);
  expect(map.arcs.map(({ strand }) => strand).sort()).toEqual(['support', 'tie']);
  expect(map.arcs.map(flowOf)).toEqual([0, 0]);
  expect(arcOf(map, 'altman>openai:tie')).toMatchObject({ usd: null, undisclosed: 0 });
  expect(map.nodes.map(({ usd }) => usd)).toEqual([0, 0, 0, 0]);
});

test('a company’s money is what it pays and gets, and the map holds only companies with an arc', () => {
  const links = [
    linkOf('1', 'purchase', 'openai', 'oracle', 300),
    linkOf('2', 'credit', 'bank', 'oracle', 40),
  ];
  const { companies } = portfolioOf([...links, linkOf('3', 'swap', 'left', 'out', 1)]);
  const { nodes } = mapOf(companies, links, always);
  expect(nodes.map(({ id }) => id)).toEqual(['bank', 'openai', 'oracle']);
  expect(nodes.find(({ id }) => id === 'oracle')).toMatchObject({
    inUsd: 340,
    outUsd: 0,
    usd: 340,
  });
});

test('finance one way and trade the other, or the same way, is both roles; two trades are not', () => {
  const { arcs } = mapOfLinks([
    linkOf('1', 'investment', 'nvidia', 'openai', 1),
    linkOf('2', 'purchase', 'openai', 'nvidia', 1),
    linkOf('3', 'purchase', 'a', 'b', 1),
    linkOf('4', 'purchase', 'b', 'a', 1),
    linkOf('5', 'guarantee', 'b', 'a', 1),
  ]);
  expect([...dualPairs(arcs)]).toEqual(['nvidia>openai']);
});

test('an arc none of whose links counts is faint', () => {
  const links = [linkOf('1', 'purchase', 'a', 'b', 1), linkOf('2', 'purchase', 'a', 'c', 1)];
  const map = mapOfLinks(links, ({ id }) => id === '1');
  expect(map.arcs.map(({ faint }) => faint)).toEqual([false, true]);
});

test('law: the order of companies and links is irrelevant', () => {
  const links = [
    linkOf('1', 'purchase', 'a', 'b', 0.1),
    linkOf('2', 'purchase', 'a', 'b', 0.2),
    linkOf('3', 'credit', 'b', 'a', 0.3),
    linkOf('4', 'lease', 'a', 'b', 0.7),
    linkOf('5', 'control', 'c', 'b', null),
  ];
  const { companies } = portfolioOf(links);
  const all = { minLength: 5, maxLength: 5 };
  fc.assert(
    fc.property(
      fc.shuffledSubarray(links, all),
      fc.shuffledSubarray([...companies], { minLength: 3, maxLength: 3 }),
      (otherLinks, others) => {
        expect(mapOf(others, otherLinks, always)).toEqual(mapOf(companies, links, always));
      },
    ),
  );
});

test('the measure is the largest arc and the largest company; guarantees do not set it', () => {
  const map = mapOfLinks([
    linkOf('1', 'guarantee', 'a', 'b', 900),
    linkOf('2', 'purchase', 'a', 'b', 20),
    linkOf('3', 'credit', 'c', 'b', 30),
  ]);
  expect(measureOf(map)).toEqual({ arcUsd: 30, nodeUsd: 50 });
  expect(measureOf({ nodes: [], arcs: [] })).toEqual({ arcUsd: 0, nodeUsd: 0 });
});
