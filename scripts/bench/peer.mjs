/**
 * One npm peer on one graph, in a process of its own so that it can be cut: `node peer.mjs highs|graphology FILE`.
 * Tells its parent when it is ready and how long each run took.
 */
import { readFileSync } from 'node:fs';

const runs = 5;

const lines = readFileSync(process.argv[3], 'utf8').trim().split('\n').slice(1);
const links = lines.map((line) => {
  const [from, to, amount] = line.split(',');
  return { from, to, amount: Number(amount) };
});

const peers = {
  /** Its text is its only way in, so that a run includes reading the text and presolve. */
  async highs() {
    const { default: load } = await import('highs');
    const highs = await load();
    const balance = new Map();
    const at = (node) => balance.get(node) ?? balance.set(node, []).get(node);
    for (const [e, { from, to }] of links.entries()) {
      at(from).push(`- x${e}`);
      at(to).push(`+ x${e}`);
    }
    const wrapped = (terms) => terms.join('\n ');
    const problem = [
      'Maximize\n obj:',
      wrapped(links.map((_, e) => `+ x${e}`)),
      'Subject To',
      ...[...balance.values()].map((terms, node) => ` n${node}: ${wrapped(terms)} = 0`),
      'Bounds',
      ...links.map(({ amount }, e) => ` 0 <= x${e} <= ${amount}`),
      'End',
    ].join('\n');
    return () => highs.solve(problem).ObjectiveValue;
  },

  async graphology() {
    const { default: Graph } = await import('graphology');
    const { stronglyConnectedComponents } = await import('graphology-components');
    const graph = new Graph({ type: 'directed' });
    for (const { from, to } of links) graph.mergeEdge(from, to);
    return () => stronglyConnectedComponents(graph).length;
  },
};

const run = await peers[process.argv[2]]();
process.send({ ready: true });
for (let at = 0; at < runs; at++) {
  const begun = performance.now();
  run();
  process.send({ ms: performance.now() - begun });
}
process.disconnect();
