/** Equality of plain data in which numbers may differ by rounding. */
import { expect } from 'vitest';

const relative = 1e-9;

/** The same shape and the same values; numbers to 1e-9 of their size. */
export function expectClose(actual: unknown, expected: unknown, path = 'value'): void {
  if (typeof expected === 'number' && typeof actual === 'number') {
    const room = relative * Math.max(1, Math.abs(expected));
    expect(Math.abs(actual - expected), `${path}: ${actual} for ${expected}`).toBeLessThanOrEqual(
      room,
    );
  } else if (isRecord(expected) && isRecord(actual)) {
    expect(Object.keys(actual).sort(), path).toEqual(Object.keys(expected).sort());
    for (const [key, value] of Object.entries(expected))
      expectClose(actual[key], value, `${path}.${key}`);
  } else {
    expect(actual, path).toEqual(expected);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
