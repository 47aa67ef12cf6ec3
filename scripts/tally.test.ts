/** The counting that decides between green and red. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { playwrightTally, vitestTally } from './tally.mjs';

function report(document: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'bubblescope-tally-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(document));
  return file;
}
const unit = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, testResults: [] };
const e2e = { stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] };

test('what passed and what failed is counted', () => {
  expect(vitestTally(report({ ...unit, numFailedTests: 2 }))).toEqual({ passed: 5, failed: 2 });
  const stats = { ...e2e.stats, unexpected: 2 };
  expect(playwrightTally(report({ ...e2e, stats }))).toEqual({ passed: 5, failed: 2 });
});

test('a test that is left out has failed; one that passes when it is tried again has passed', () => {
  expect(vitestTally(report({ ...unit, numPendingTests: 1 })).failed).toBe(1);
  const stats = { ...e2e.stats, flaky: 1, skipped: 1 };
  expect(playwrightTally(report({ ...e2e, stats }))).toEqual({ passed: 6, failed: 1 });
});

test('a file that can not be loaded, and an error outside any test, have failed', () => {
  const unloaded = { status: 'failed', assertionResults: [] };
  expect(vitestTally(report({ ...unit, testResults: [unloaded] })).failed).toBe(1);
  expect(playwrightTally(report({ ...e2e, errors: [{ message: 'no tests found' }] })).failed).toBe(
    1,
  );
});

test('a report that is not there has failed', () => {
  expect(vitestTally('/no/such/report')).toEqual({ passed: 0, failed: 1 });
  expect(playwrightTally('/no/such/report')).toEqual({ passed: 0, failed: 1 });
});
