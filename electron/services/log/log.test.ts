import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../testing/temporaryFolder';
import { errorLines } from './errorLines';
import { openLog } from './log';

const options = { mode: 'browser', now: () => new Date(2026, 0, 15, 12) } as const;

test('a log that has nothing to tell is not there', () => {
  const folder = temporaryFolder();
  const log = openLog(folder, options);
  expect(readdirSync(folder)).toEqual([]);
  expect(log.read()).toBe('');
});

test('a failure is on disk at once, with its kind, its code and where it arose', () => {
  const folder = temporaryFolder();
  const log = openLog(folder, options);
  log.failure('ledger.edit', Object.assign(new Error('no space'), { code: 'ENOSPC' }));
  const text = readFileSync(join(folder, 'logs', 'main.log'), 'utf8');
  expect(text).toMatch(/Bubblescope \d+\.\d+\.\d+, browser/);
  expect(text).toMatch(/\[error\] ledger\.edit: Error ENOSPC\n {2}at .*log\.test\.ts:\d+:\d+/);
  expect(text).not.toContain('no space');
  expect(log.read()).toBe(text);
});

test('whatever an error says, the log holds nothing of it', () => {
  const secret = fc.string({ minLength: 3 }).map((text) => `§${text}§`);
  const wrapped = fc.oneof(
    secret,
    secret.map((text) => `\n    at ${text} (/home/${text}/x.js:1:1)`),
  );
  fc.assert(
    fc.property(wrapped, (message) => {
      const error = new Error(message);
      expect(errorLines(error).join('\n')).not.toContain('§');
      expect(errorLines(message).join('\n')).not.toContain('§');
    }),
  );
});

test('a frame names its file and no folder', () => {
  const error = new Error('x');
  error.stack = [
    'Error: x',
    '    at edit (file:///home/jane/app/main.js:10:3)',
    '    at async C:\\Users\\jane\\main.js:1:2',
    '    at new Thing (node:internal/x:5:6)',
  ].join('\n');
  expect(errorLines(error)).toEqual([
    'Error',
    '  at edit (main.js:10:3)',
    '  at main.js:1:2',
    '  at new Thing (x:5:6)',
  ]);
});

test('the log is rotated: three files, none much larger than it may be, the newest lines kept', () => {
  const folder = temporaryFolder();
  const log = openLog(folder, { ...options, bytes: 2_000 });
  for (let at = 0; at < 200; at++) log.note(`event ${at} ${'.'.repeat(80)}`);
  expect(readdirSync(join(folder, 'logs')).sort()).toEqual([
    'main.1.log',
    'main.2.log',
    'main.log',
  ]);
  for (const name of readdirSync(join(folder, 'logs')))
    expect(statSync(join(folder, 'logs', name)).size).toBeLessThan(2_001);
  const told = log.read();
  expect(told).toContain('event 199');
  expect(told.indexOf('event 198')).toBeLessThan(told.indexOf('event 199'));
});

test('a log that can not be written stops nothing', () => {
  const folder = join(temporaryFolder(), '\0');
  expect(() => openLog(folder, options).note('x')).not.toThrow();
  expect(existsSync(folder)).toBe(false);
});
