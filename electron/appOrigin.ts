/** The app's own address. */

export const appScheme = 'app';
export const appHost = 'bubblescope';
export const appUrl = `${appScheme}://${appHost}/`;

/** True for the app's own pages. Not by `origin`: Node gives "null" for a scheme of one's own. */
export function isOwnUrl(url: string): boolean {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed?.protocol === `${appScheme}:` && parsed.host === appHost;
}

/** True for what may be handed to the user's browser. */
export function isWebUrl(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}
