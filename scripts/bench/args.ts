/** The flags of `npm run bench`. */
import { parseArgs } from 'node:util';
import { type KernelName, kernelNames } from './kernels';

export const usage = `usage: npm run -s bench [-- --kernel NAME --graph FILE [--length L] [--draws N] [--equity FILE] [--weight W] [--json]]
  without flags   the table: every kernel on four graphs, beside its peers from npm
  --kernel NAME   one of ${kernelNames.join(', ')}
  --graph FILE    a CSV with the header from,to,amount or from,to,amount,kind (F or T)
  --length L      loops: the longest that is counted, 2 to 8 (default 6)
  --draws N       rescore: how many (default 10,000); contagion: only the first N companies fail (default all)
  --equity FILE   contagion: a CSV with the header node,equity
  --weight W      contagion: a company weighs what it paid (default) or its equity: paid, equity
  --json          one JSON object, nothing else`;

export interface KernelArgs {
  readonly kernel: KernelName;
  readonly graph: string;
  readonly length: number;
  readonly draws: number | null;
  readonly equity: string | null;
  readonly weight: 'paid' | 'equity';
  readonly json: boolean;
}

/** The options, null for the whole table, or in `wrong` why they are none. */
export function readArgs(args: readonly string[]): KernelArgs | null | { readonly wrong: string } {
  if (args.length === 0) return null;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        kernel: { type: 'string' },
        graph: { type: 'string' },
        length: { type: 'string', default: '6' },
        draws: { type: 'string' },
        equity: { type: 'string' },
        weight: { type: 'string', default: 'paid' },
        json: { type: 'boolean', default: false },
      },
    });
    const { graph, length, draws, equity = null, weight, json } = values;
    const kernel = kernelNames.find((name) => name === values.kernel);
    if (!kernel) return { wrong: `--kernel needs one of ${kernelNames.join(', ')}` };
    if (!graph) return { wrong: '--graph needs a file' };
    if (!/^[2-8]$/.test(length)) return { wrong: '--length needs a whole number from 2 to 8' };
    if (draws !== undefined && !/^[1-9]\d{0,7}$/.test(draws))
      return { wrong: '--draws needs a whole number from 1 to 99,999,999' };
    if (kernel === 'contagion' && !equity) return { wrong: 'contagion needs --equity FILE' };
    if (weight !== 'paid' && weight !== 'equity') return { wrong: '--weight needs paid or equity' };
    const count = draws === undefined ? null : Number(draws);
    return { kernel, graph, length: Number(length), draws: count, equity, weight, json };
  } catch (error) {
    return { wrong: (error as Error).message };
  }
}
