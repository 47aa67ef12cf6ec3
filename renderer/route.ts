/** The screen and its subject, kept in the address: `#/companies/openai`, `#/weekly/compare/2026-W02/2026-W03`. */
import { useSyncExternalStore } from 'react';

export interface Route {
  readonly screen: string;
  readonly subject: string | null;
  /** What follows the subject. */
  readonly rest: readonly string[];
}

const subscribe = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};
const hash = () => window.location.hash;
const first = 'overview';

/** The screen that the address names as the app starts. */
export const screenNow = (): string => hash().split('/')[1] ?? first;

export function useRoute(): Route {
  const [, screen = first, subject, ...rest] = useSyncExternalStore(subscribe, hash).split('/');
  return { screen, subject: subject ? read(subject) : null, rest: rest.map(read) };
}

/** An address that someone typed may hold what stands for no letter. */
function read(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function pathTo(screen: string, ...parts: readonly (string | undefined)[]): string {
  const given = parts.filter((part) => part !== undefined);
  return ['#', screen, ...given.map(encodeURIComponent)].join('/');
}

export function goTo(screen: string, ...parts: readonly (string | undefined)[]): void {
  window.location.hash = pathTo(screen, ...parts);
}
