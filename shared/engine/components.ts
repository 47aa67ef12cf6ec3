/** Strongly connected components. R. Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1 (1972), without recursion. */
import type { EdgeList } from './graph';

export interface Components {
  /** Per node: the number of its component. */
  readonly of: Int32Array;
  readonly count: number;
}

export function components({
  nodes,
  rowStart,
  to,
}: Pick<EdgeList, 'nodes' | 'rowStart' | 'to'>): Components {
  const of = new Int32Array(nodes).fill(-1);
  const order = new Int32Array(nodes).fill(-1);
  const low = new Int32Array(nodes);
  const cursor = Int32Array.from(rowStart.subarray(0, nodes));
  const path = new Int32Array(nodes);
  const open = new Int32Array(nodes);
  let [seen, openTop, count] = [0, 0, 0];

  for (let root = 0; root < nodes; root++) {
    if (order[root] !== -1) continue;
    let pathTop = 0;
    path[pathTop++] = root;
    while (pathTop > 0) {
      const node = path[pathTop - 1]!;
      if (order[node] === -1) {
        order[node] = low[node] = seen++;
        open[openTop++] = node;
      }
      let next = -1;
      while (cursor[node]! < rowStart[node + 1]!) {
        const neighbour = to[cursor[node]!++]!;
        if (order[neighbour] === -1) {
          next = neighbour;
          break;
        }
        if (of[neighbour] === -1) low[node] = Math.min(low[node]!, order[neighbour]!);
      }
      if (next !== -1) {
        path[pathTop++] = next;
        continue;
      }
      pathTop--;
      if (pathTop > 0) {
        const parent = path[pathTop - 1]!;
        low[parent] = Math.min(low[parent]!, low[node]!);
      }
      if (low[node] === order[node]) {
        let member: number;
        do {
          member = open[--openTop]!;
          of[member] = count;
        } while (member !== node);
        count++;
      }
    }
  }
  return { of, count };
}
