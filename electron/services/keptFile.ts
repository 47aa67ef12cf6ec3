/** Reading a kept file, and setting it aside under a dated name where it can't be read: it is never overwritten. */
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Day } from '#shared/model/day';
import type { Problem } from '#shared/model/diagnostic';
import { systemCode } from './callError';

export type Reading =
  | { readonly kind: 'absent' }
  | { readonly kind: 'read'; readonly document: unknown }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] };

const notJson = (message: string): Reading => ({
  kind: 'unreadable',
  problems: [{ path: '', code: 'not-json', value: undefined, detail: { message } }],
});

export function readKept(folder: string, name: string): Reading {
  let text: string;
  try {
    text = readFileSync(join(folder, name), 'utf8');
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT') return { kind: 'absent' };
    const problem = { path: '', code: 'unreadable', value: undefined, detail: { code } } as const;
    return { kind: 'unreadable', problems: [problem] };
  }
  try {
    return { kind: 'read', document: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return notJson(error instanceof Error ? error.message : String(error));
  }
}

/** Renames `ledger.json` to `ledger.set-aside-2026-01-15.json` (or `…-2.json`); null where that can't be done. */
export function setAside(folder: string, name: string, day: Day): string | null {
  const stem = basename(name, '.json');
  for (let count = 1; count < 1000; count++) {
    const aside = `${stem}.set-aside-${day}${count === 1 ? '' : `-${count}`}.json`;
    if (existsSync(join(folder, aside))) continue;
    try {
      renameSync(join(folder, name), join(folder, aside));
      return aside;
    } catch {
      return null;
    }
  }
  return null;
}
