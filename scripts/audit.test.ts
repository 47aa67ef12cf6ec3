/** Which findings of `npm audit` are the app's own. */
import { expect, test } from 'vitest';
import { findingsOf } from './audit.mjs';

const finding = (name: string) => ({ name, severity: 'high', range: '<2' });
const report = { vulnerabilities: { react: finding('react'), vite: finding('vite') } };

test('a finding in what is shipped is told apart from one in what only builds', () => {
  expect(findingsOf(report, ['react', 'echarts'])).toEqual({
    shipped: ['react <2: high'],
    others: ['vite <2: high'],
  });
});

test('a registry that does not answer is no clean answer', () => {
  expect(() => findingsOf({ message: 'not allowed' }, [])).toThrow('not allowed');
});
