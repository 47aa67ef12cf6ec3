import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuzzed, fuzzInput } from '../testing/fuzz';

/** Time that the machine gives to others is not the import's. */
const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

test('no broken file crashes the import, holds it up, or makes it write in part', () => {
  fc.assert(
    fc.property(fuzzInput, (input) => {
      expect(fuzzed(input, cpuMs).milliseconds).toBeLessThan(1000);
    }),
    { numRuns: 200 },
  );
}, 60_000);
