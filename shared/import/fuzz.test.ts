import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuzzed, fuzzInput } from '../testing/fuzz';

test('no broken file crashes the import, holds it up, or makes it write in part', () => {
  fc.assert(
    fc.property(fuzzInput, (input) => {
      expect(fuzzed(input, () => performance.now()).milliseconds).toBeLessThan(1000);
    }),
    { numRuns: 300 },
  );
});
