/** What the test runners reported, as numbers of passed and failed. A report that is not there is a failure. */
import { readFileSync } from 'node:fs';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const noReport = { passed: 0, failed: 1 };

/** A file that can't even be loaded has no tests to count: it counts as one that failed. */
export function vitestTally(file) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = read(file);
    const unloaded = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    // A test that is left out is none that passes.
    return { passed: numPassedTests, failed: numFailedTests + numPendingTests + unloaded.length };
  } catch {
    return noReport;
  }
}

export function playwrightTally(file) {
  try {
    const { stats, errors } = read(file);
    const failed = stats.unexpected + stats.skipped;
    // Some two hundred pages share the machine: one may come late. It is tried once more, and the list says which it was.
    const passed = stats.expected + stats.flaky;
    return { passed, failed: failed + (failed === 0 && stats.flaky === 0 ? errors.length : 0) };
  } catch {
    return noReport;
  }
}
