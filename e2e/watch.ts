/** Watches a page for what must never happen: a request away from the app, an uncaught error, a breach of the policy. */
import type { BrowserContext } from '@playwright/test';

/** Fills as the page goes on; a test asserts that it is empty at its end. */
export function watch(context: BrowserContext, isOwn: (url: string) => boolean): string[] {
  const offences: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && !isOwn(url)) offences.push(`request to ${url}`);
  });
  context.on('weberror', (error) => {
    offences.push(`uncaught: ${error.error().stack ?? error.error().message}`);
  });
  context.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) {
      offences.push(`policy: ${message.text()}`);
    }
  });
  return offences;
}
