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
  // From the left, two numbers for each node on the path: itself with whether it was lowered, and its next edge. From
  // the right, one for each node that waits for its component. No node is on both, so one array holds them.
  const stack = new Int32Array(2 * nodes);
  let top = 0;
  let waiting = stack.length;
  let index = 1;
  let component = nodes;

  for (let root = 0; root < nodes; root++) {
    if (mark[root] !== 0) continue;
    let node = root;
    let at = rowStart[node]!;
    let low = index++;
    let lowered = 0;
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
          lowered = 1;
        }
      }
      if (next !== -1) {
        mark[node] = low;
        stack[top++] = (node << 1) | lowered;
        stack[top++] = at;
        node = next;
        at = rowStart[node]!;
        low = index++;
        lowered = 0;
        mark[node] = low;
        continue;
      }
      if (lowered === 1) {
        mark[node] = low;
        stack[--waiting] = node;
      } else {
        index--;
        while (waiting < stack.length && mark[stack[waiting]!]! >= low) {
          mark[stack[waiting++]!] = component;
          index--;
        }
        mark[node] = component--;
      }
      if (top === 0) break;
      const below = mark[node]!;
      at = stack[--top]!;
      node = stack[--top]! >> 1;
      lowered = stack[top]! & 1;
      low = mark[node]!;
      if (below < low) {
        low = below;
        lowered = 1;
      }
    }
  }
  for (let node = 0; node < nodes; node++) mark[node] = nodes - mark[node]!;
  return { of: mark, count: nodes - component };
}
