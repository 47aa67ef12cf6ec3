/** The app's own address, and what may be done with any other. */

export const appScheme = 'app';
export const appHost = 'bubblescope';
export const appUrl = `${appScheme}://${appHost}/`;

const parsed = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null);

/** True for the app's own pages. Not by `origin`: Node gives "null" for a scheme of one's own. */
export function isOwnUrl(url: string): boolean {
  const { protocol, host } = parsed(url) ?? {};
  return protocol === `${appScheme}:` && host === appHost;
}

/** True for what needs no network: the app's own files, what a page holds in memory, and the developer tools. */
export function isLocalUrl(url: string): boolean {
  return ['app:', 'data:', 'blob:', 'devtools:'].includes(parsed(url)?.protocol ?? '');
}

/** The address that may be handed to the user's browser; null for any other. With a name or a password in it, it could look like another host's. */
export function webUrl(url: string): URL | null {
  const found = parsed(url);
  if (found === null || !['http:', 'https:'].includes(found.protocol)) return null;
  return found.username === '' && found.password === '' ? found : null;
}
