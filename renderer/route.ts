/** The screen and its subject, kept in the address: `#/companies/openai`. */
import { useSyncExternalStore } from 'react';

export interface Route {
  readonly screen: string;
  readonly subject: string | null;
}

const subscribe = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};
const hash = () => window.location.hash;

export function useRoute(): Route {
  const [, screen = 'overview', subject] = useSyncExternalStore(subscribe, hash).split('/');
  return { screen, subject: subject ? decodeURIComponent(subject) : null };
}

export function pathTo(screen: string, subject?: string): string {
  return subject === undefined ? `#/${screen}` : `#/${screen}/${encodeURIComponent(subject)}`;
}

export function goTo(screen: string, subject?: string): void {
  window.location.hash = pathTo(screen, subject);
}
