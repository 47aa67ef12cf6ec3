/** The order in which a depth-first walk leaves the nodes: all that a node pays come before it, loops aside. */
import type { EdgeList } from './graph';

export function postorder({
  nodes,
  rowStart,
  to,
}: Pick<EdgeList, 'nodes' | 'rowStart' | 'to'>): Int32Array {
  const order = new Int32Array(nodes);
  const seen = new Uint8Array(nodes);
  const path = new Int32Array(nodes);
  const cursor = rowStart.slice(0, nodes);
  let left = 0;
  for (let root = 0; root < nodes; root++) {
    if (seen[root] === 1) continue;
    let top = 0;
    path[0] = root;
    seen[root] = 1;
    while (top >= 0) {
      const node = path[top]!;
      const at = cursor[node]!;
      if (at === rowStart[node + 1]!) {
        order[left++] = node;
        top--;
        continue;
      }
      cursor[node] = at + 1;
      const next = to[at]!;
      if (seen[next] === 1) continue;
      seen[next] = 1;
      path[++top] = next;
    }
  }
  return order;
}
