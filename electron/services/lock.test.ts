import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporaryFolder';
import { lockFolder } from './lock';

/** The id of a process that has ended. */
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;

test('a folder that a living process holds is refused, with its id', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'writer.lock'), `${process.ppid}\n`);
  expect(lockFolder(folder)).toEqual({ kind: 'taken', by: process.ppid });
});

test("a dead process's lock is taken over, and so is an unreadable one", () => {
  for (const text of [`${deadPid()}\n`, '', 'nonsense']) {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'writer.lock'), text);
    expect(lockFolder(folder).kind).toBe('held');
    expect(readdirSync(folder)).toEqual(['writer.lock']);
  }
});

test('a lock from before the last start of the computer is taken over, though another program bears its number now', () => {
  const folder = temporaryFolder();
  const lock = join(folder, 'writer.lock');
  writeFileSync(lock, `${process.ppid} 86400\n`);
  expect(lockFolder(folder, process.pid, 86_500).kind).toBe('taken');
  expect(lockFolder(folder, process.pid, 120).kind).toBe('held');
  expect(readFileSync(lock, 'utf8')).toBe(`${process.pid} 120\n`);
});

test('a released folder can be held again, and a folder that is not there is made', () => {
  const folder = join(temporaryFolder(), 'new', 'place');
  const lock = lockFolder(folder);
  if (lock.kind === 'held') lock.release();
  expect(existsSync(join(folder, 'writer.lock'))).toBe(false);
  expect(lockFolder(folder).kind).toBe('held');
});

test('a lock that another has taken over is not released', () => {
  const folder = temporaryFolder();
  const lock = lockFolder(folder);
  writeFileSync(join(folder, 'writer.lock'), `${process.ppid}\n`);
  if (lock.kind === 'held') lock.release();
  expect(existsSync(join(folder, 'writer.lock'))).toBe(true);
});
