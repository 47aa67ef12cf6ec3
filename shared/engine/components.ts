/**
 * Strongly connected components, without recursion. R. Tarjan, "Depth-first search and linear graph algorithms",
 * SIAM J. Comput. 1 (1972), with one number per node as in D. J. Pearce, "A space-efficient algorithm for finding
 * strongly connected components", Information Processing Letters 116 (2016).
 */
import type { EdgeList } from './graph';

export interface Components {
  /** Per node: the number of its component. No edge runs to a component of a higher number. */
  readonly of: Int32Array;
  readonly count: number;
}

export function components({
  nodes,
  rowStart,
  to,
}: Pick<EdgeList, 'nodes' | 'rowStart' | 'to'>): Components {
  // 0: not seen. Open nodes count up from 1, components down from `nodes`: a settled node never lowers an open one.
  const mark = new Int32Array(nodes);
  const cursor = new Int32Array(nodes);
  const path = new Int32Array(nodes);
  const open = new Int32Array(nodes);
  const lowered = new Uint8Array(nodes);
  let [index, openTop, component] = [1, 0, nodes];

  for (let root = 0; root < nodes; root++) {
    if (mark[root] !== 0) continue;
    let node = root;
    let at = rowStart[node]!;
    let low = index++;
    let pathTop = 0;
    mark[node] = low;
    for (;;) {
      const end = rowStart[node + 1]!;
      let next = -1;
      while (at < end) {
        const seen = to[at++]!;
        const reached = mark[seen]!;
        if (reached === 0) {
          if (rowStart[seen] !== rowStart[seen + 1]) {
            next = seen;
            break;
          }
          // Paying no one, it is a component of its own: no need to go there.
          mark[seen] = component--;
        } else if (reached < low) {
          low = reached;
          lowered[node] = 1;
        }
      }
      if (next !== -1) {
        mark[node] = low;
        cursor[node] = at;
        path[pathTop++] = node;
        node = next;
        at = rowStart[node]!;
        low = index++;
        mark[node] = low;
        continue;
      }
      if (lowered[node] === 1) {
        mark[node] = low;
        open[openTop++] = node;
      } else {
        index--;
        while (openTop > 0 && mark[open[openTop - 1]!]! >= low) {
          mark[open[--openTop]!] = component;
          index--;
        }
        mark[node] = component--;
      }
      if (pathTop === 0) break;
      const below = mark[node]!;
      node = path[--pathTop]!;
      at = cursor[node]!;
      low = mark[node]!;
      if (below < low) {
        low = below;
        lowered[node] = 1;
      }
    }
  }
  for (let node = 0; node < nodes; node++) mark[node] = nodes - mark[node]!;
  return { of: mark, count: nodes - component };
}
