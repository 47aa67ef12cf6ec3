import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readArgs } from './args';
import { parseGraph } from './csv';
import { benchFile, sizes } from './graphs';
import { kernels } from './kernels';

const folder = mkdtempSync(join(tmpdir(), 'bubblescope-bench-'));
const file = join(folder, 'graph.csv');
const equity = join(folder, 'equity.csv');
const root = join(import.meta.dirname, '..', '..');

beforeAll(() => {
  // Two loops share the edge from a to b: 10 feeds 4 back and 6 of 8 around c.
  writeFileSync(file, 'from,to,amount\na,b,10\nb,a,4\nb,c,8\nc,a,8\n');
  writeFileSync(equity, 'node,equity\na,100\nb,100\nc,100\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

const bench = (...flags: string[]) => {
  const program = join(root, 'scripts', 'bench.mjs');
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...flags], {
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
};

test('a kernel on a file prints one JSON object and nothing else', { timeout: 60_000 }, () => {
  const { stdout, status } = bench('--kernel', 'circulation', '--graph', file, '--json');
  expect(status).toBe(0);
  const outcome = JSON.parse(stdout);
  expect(Object.keys(outcome)).toEqual(['kernel', 'nodes', 'edges', 'result', 'ms']);
  expect(outcome).toMatchObject({ kernel: 'circulation', nodes: 3, edges: 4, result: 28 });
  expect(outcome.ms).toBeGreaterThan(0);
});

test('bad flags end with 2, a bad file with 1, each with one line', { timeout: 60_000 }, () => {
  for (const [flags, status] of [
    [['--kernel', 'nothing', '--graph', file], 2],
    [['--kernel', 'loops', '--graph', join(folder, 'none.csv')], 1],
    [['--kernel', 'loops', '--graph', equity], 1],
  ] as const) {
    const ended = bench(...flags);
    expect([ended.status, ended.stdout]).toEqual([status, '']);
    expect(ended.stderr).toMatch(/^bench: .+\n$/);
  }
});

test.each([
  [['--kernel', 'loops'], '--graph needs a file'],
  [['--kernel', 'loops', '--graph', 'x', '--length', '1'], '--length'],
  [['--kernel', 'rescore', '--graph', 'x', '--draws', '0'], '--draws'],
  [['--kernel', 'contagion', '--graph', 'x'], '--equity'],
  [['--kernel', 'loops', '--graph', 'x', '--speed'], '--speed'],
])('flags that make no sense are told: %j', (flags, why) => {
  expect(readArgs(flags)).toMatchObject({ wrong: expect.stringContaining(why) });
});

const input = (text: string) => ({
  graph: parseGraph(text),
  length: 6,
  draws: 50,
  equity: null,
  weight: 'paid' as const,
});
const ring = 'from,to,amount\na,b,1\nb,c,3\nc,a,1\nc,d,5\n';

test('the results are those of a small graph by hand', () => {
  const result = (name: keyof typeof kernels) => kernels[name](input(ring)).result();
  expect(result('components')).toEqual({ count: 2, largest: 3 });
  expect(result('loops')).toEqual({ 2: 0, 3: 1, 4: 0, 5: 0, 6: 0, complete: true });
  expect(result('circulation')).toBe(3);
  expect(result('concentration')).toMatchObject({ payers: { hhi: 1 ** 2 * 100 + 900 + 3600 } });
});

test('rescoring draws around the amounts, the same every time', () => {
  const bands = () =>
    kernels.rescore(input(ring)).result() as Record<
      string,
      { p5: number; mean: number; p95: number }
    >;
  const { loopShare } = bands();
  expect(loopShare!.p5).toBeLessThan(0.3);
  expect(loopShare!.p95).toBeGreaterThan(0.25);
  expect(loopShare!.mean).toBeCloseTo(0.27, 1);
  expect(bands()).toEqual(bands());
});

test('the graphs have the size they say, no self-link, and are the same for the same seed', () => {
  for (const size of sizes.slice(0, 2)) {
    const { graph } = benchFile(size, 1);
    expect(parseGraph(graph).edges.usd).toHaveLength(size.links);
    expect(benchFile(size, 1).graph).toBe(graph);
    expect(benchFile(size, 2).graph).not.toBe(graph);
  }
});

test('a few companies have very many links, as in the tail of a power law', () => {
  const { edges } = parseGraph(benchFile(sizes[1], 1).graph);
  const paid = new Map<number, number>();
  for (const from of edges.from) paid.set(from, (paid.get(from) ?? 0) + 1);
  const most = Math.max(...paid.values());
  expect(most).toBeGreaterThan(30);
  expect(most).toBeLessThan(100);
});
