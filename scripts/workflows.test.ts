/** What the workflows may do, and on whose code: read from their text, since nothing here can run them. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../.github/workflows/', import.meta.url);
const workflows = readdirSync(folder).map(
  (name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const,
);
const linesOf = (text: string, start: RegExp) =>
  text.split('\n').filter((line) => start.test(line.trim()));

test.each(workflows)('%s: each action is pinned by its commit, beside its version', (_, text) => {
  const used = linesOf(text, /^(- )?uses:/);
  expect(used.length).toBeGreaterThan(0);
  for (const line of used)
    expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('one action has one pin in all of them', () => {
  const pins = workflows.flatMap(([, text]) => [...text.matchAll(/uses: (\S+)@(\w+)/g)]);
  const byAction = new Map(pins.map(([, action, commit]) => [action, commit]));
  for (const [, action, commit] of pins) expect(commit, action).toBe(byAction.get(action));
});

test.each(workflows)(
  '%s: it may read the source and nothing else, and keeps no token',
  (_, text) => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n(?! )/m);
    const checkouts = text.split('actions/checkout@').slice(1);
    for (const after of checkouts)
      expect(after.split('- uses:')[0]).toContain('persist-credentials: false');
    expect(text).not.toMatch(/pull_request_target|write-all/);
  },
);

test('what may write is the job that publishes, and it may write no more than it must', () => {
  const writing = workflows.flatMap(([name, text]) =>
    linesOf(text, /^[\w-]+: write$/).map((line) => `${name} ${line.trim()}`),
  );
  expect(writing).toEqual([
    'release.yml contents: write',
    'release.yml id-token: write',
    'release.yml attestations: write',
  ]);
});
