/** `npm run bench`: one kernel on a file, or the table. Returns the exit code: 1 for a file that is bad or has no answer, 2 for bad flags. */
import { readFileSync } from 'node:fs';
import { Unsettled } from '../../shared/engine/contagion';
import { type KernelArgs, readArgs, usage } from './args';
import { BadFile, parseEquity, parseGraph } from './csv';
import { type KernelInput, kernels } from './kernels';
import { benchTable } from './table';
import { medianMs } from './timing';

export { writeGraphs } from './graphs';

export async function main(args: readonly string[], root: string): Promise<number> {
  if (args.includes('--help')) {
    console.log(usage);
    return 0;
  }
  const read = readArgs(args);
  if (read === null) return benchTable(root);
  if ('wrong' in read) {
    console.error(`bench: ${read.wrong} (--help tells more)`);
    return 2;
  }
  try {
    print(read, runKernel(read));
    return 0;
  } catch (error) {
    if (!(error instanceof BadFile || error instanceof Unsettled)) throw error;
    console.error(`bench: ${error.message}`);
    return 1;
  }
}

function runKernel({ kernel, graph: file, equity: equityFile, ...rest }: KernelArgs) {
  const graph = readWith(file, parseGraph);
  const equity = equityFile && readWith(equityFile, (text) => parseEquity(text, graph.ids));
  const input: KernelInput = { graph, equity: equity || null, ...rest };
  const prepared = kernels[kernel](input);
  const ms = medianMs(prepared.run);
  const { length: edges } = graph.edges.usd;
  return { kernel, nodes: graph.ids.length, edges, result: prepared.result(), ms };
}

/** Parses a file; what is wrong with it names the file. */
function readWith<T>(file: string, parse: (text: string) => T): T {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new BadFile(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
  try {
    return parse(text);
  } catch (error) {
    throw error instanceof BadFile ? new BadFile(`${file}: ${error.message}`) : error;
  }
}

function print({ json }: KernelArgs, outcome: ReturnType<typeof runKernel>): void {
  if (json) {
    console.log(JSON.stringify(outcome));
    return;
  }
  const { kernel, nodes, edges, result, ms } = outcome;
  console.log(`${kernel}: ${nodes} nodes, ${edges} edges, ${ms.toPrecision(3)} ms`);
  console.log(JSON.stringify(result, null, 2));
}
