/** Graphs and equity from CSV files, or one line that says what is wrong with them. */
import type { EdgeList } from '../../shared/engine/graph';

export class BadFile extends Error {}

export interface BenchGraph {
  /** Nodes in the order in which they first appear; a node's number is its place here. */
  readonly ids: readonly string[];
  /** Parallel rows summed. */
  readonly edges: EdgeList;
  readonly hasFinance: Uint8Array;
  readonly hasTrade: Uint8Array;
  /** False: no kind in the file, every edge counts as both. */
  readonly kinds: boolean;
}

const FINANCE = 1;
const TRADE = 2;

export function parseGraph(text: string): BenchGraph {
  const rows = rowsOf(text);
  const header = rows[0]?.join(',');
  const kinds = header === 'from,to,amount,kind';
  if (!kinds && header !== 'from,to,amount')
    throw new BadFile('line 1: the header must be from,to,amount or from,to,amount,kind');
  const numbers = new Map<string, number>();
  const numberOf = (id: string) => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, numbers.size);
    return numbers.size - 1;
  };
  const read = rows.slice(1).map((row, at) => {
    const fail = (why: string) => new BadFile(`line ${at + 2}: ${why}`);
    const [from = '', to = '', amount = '', kind] = row;
    if (row.length !== (kinds ? 4 : 3)) throw fail(`${row.length} fields`);
    if (from === '' || to === '') throw fail('a node without a name');
    if (from === to) throw fail(`a link from ${from} to itself`);
    const families = kinds ? (kind === 'F' ? FINANCE : kind === 'T' ? TRADE : 0) : FINANCE | TRADE;
    if (families === 0) throw fail(`the kind must be F or T, and not "${kind}"`);
    return { from: numberOf(from), to: numberOf(to), usd: amountOf(amount, fail), families };
  });
  return { ids: [...numbers.keys()], kinds, ...gather(numbers.size, read) };
}

/** Per node of the graph; nodes that it does not name are left out. */
export function parseEquity(text: string, ids: readonly string[]): Float64Array {
  const rows = rowsOf(text);
  if (rows[0]?.join(',') !== 'node,equity')
    throw new BadFile('line 1: the header must be node,equity');
  const own = new Map<string, number>();
  for (const [at, row] of rows.slice(1).entries()) {
    const fail = (why: string) => new BadFile(`line ${at + 2}: ${why}`);
    const [node = '', amount = ''] = row;
    if (row.length !== 2) throw fail(`${row.length} fields`);
    if (own.has(node)) throw fail(`${node} a second time`);
    const usd = amountOf(amount, fail);
    if (usd === 0) throw fail('equity must be above 0');
    own.set(node, usd);
  }
  return Float64Array.from(ids, (id) => {
    const usd = own.get(id);
    if (usd === undefined) throw new BadFile(`no equity for ${id}`);
    return usd;
  });
}

function amountOf(text: string, fail: (why: string) => BadFile): number {
  const amount = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(amount) || amount < 0) throw fail(`"${text}" is no amount`);
  return amount;
}

function rowsOf(text: string): string[][] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  while (lines.at(-1) === '') lines.pop();
  return lines.map((line) => (line.includes('"') ? quoted(line) : line.split(',')));
}

function quoted(line: string): string[] {
  const fields = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return Array.from(fields, ([, inside, plain]) => inside?.replaceAll('""', '"') ?? plain ?? '');
}

interface Row {
  readonly from: number;
  readonly to: number;
  readonly usd: number;
  readonly families: number;
}

function gather(nodes: number, rows: readonly Row[]) {
  const sorted = rows.toSorted((a, b) => a.from - b.from || a.to - b.to);
  const merged: { from: number; to: number; usd: number; families: number }[] = [];
  for (const row of sorted) {
    const last = merged.at(-1);
    if (last && last.from === row.from && last.to === row.to) {
      last.usd += row.usd;
      last.families |= row.families;
    } else merged.push({ ...row });
  }
  const rowStart = new Int32Array(nodes + 1);
  for (const { from } of merged) rowStart[from + 1]!++;
  for (let node = 0; node < nodes; node++) rowStart[node + 1]! += rowStart[node]!;
  const edges: EdgeList = {
    nodes,
    rowStart,
    from: Int32Array.from(merged, ({ from }) => from),
    to: Int32Array.from(merged, ({ to }) => to),
    usd: Float64Array.from(merged, ({ usd }) => usd),
  };
  const has = (family: number) =>
    Uint8Array.from(merged, ({ families }) => Number((families & family) !== 0));
  return { edges, hasFinance: has(FINANCE), hasTrade: has(TRADE) };
}
