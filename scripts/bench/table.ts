/** The table of all kernels on the four graphs, with the peers from npm measured in the same run. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEquity, parseGraph } from './csv';
import { benchFile, sizes } from './graphs';
import { type KernelName, kernelNames, kernels } from './kernels';
import { cutMs, type Peer, type PeerTime, peerTime } from './peers';
import { medianMs } from './timing';

const peers: Partial<Record<KernelName, Peer>> = { circulation: 'highs', components: 'graphology' };
/** Above this size only so many companies fail, and nothing is rescored. */
const fewShocks = { above: 1_000, shocks: 200 };
const rescoredSizes = new Set(['30']);

export async function benchTable(root: string): Promise<number> {
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`,
  );
  console.log(
    'Median of at least 5 runs, one thread; reading the file and its index not included.',
  );
  console.log(
    `A peer is cut after ${cutMs / 1_000} s. highs reads its problem from text in each run.\n`,
  );
  print(['kernel', 'graph', 'ours ms', 'peer', 'peer ms', 'times faster']);
  const folder = mkdtempSync(join(tmpdir(), 'bubblescope-bench-'));
  try {
    for (const size of sizes) {
      const { graph: text, equity: equityText } = benchFile(size);
      const file = join(folder, `${size.name}.csv`);
      writeFileSync(file, text);
      const graph = parseGraph(text);
      const equity = parseEquity(equityText, graph.ids);
      for (const kernel of kernelNames) {
        if (kernel === 'rescore' && !rescoredSizes.has(size.name)) continue;
        const few = kernel === 'contagion' && size.nodes > fewShocks.above;
        const draws = few ? fewShocks.shocks : null;
        const input = { graph, length: 6, draws, equity, weight: 'paid' } as const;
        const ms = medianMs(kernels[kernel](input).run);
        const peer = peers[kernel];
        const theirs = peer ? await peerTime(root, peer, file) : undefined;
        const name = few ? `${kernel}, ${fewShocks.shocks} shocks` : kernel;
        print([name, size.name, shown(ms), peer ?? '', ...compared(ms, theirs)]);
      }
    }
    return 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compared(ms: number, theirs: PeerTime | undefined): [string, string] {
  if (theirs === undefined) return ['', ''];
  if (theirs === 'cut') return ['cut', `over ${shown(cutMs / ms)}`];
  if ('failed' in theirs) return ['failed', theirs.failed];
  return [shown(theirs.ms), shown(theirs.ms / ms)];
}

const shown = (value: number) => Number(value.toPrecision(3)).toLocaleString('en');

const widths = [22, 6, 12, 12, 12, 14];
const print = (cells: readonly string[]) =>
  console.log(cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(''));
