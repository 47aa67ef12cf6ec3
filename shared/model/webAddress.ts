/** The only addresses that the app links to: http and https. */
const shape = /^https?:\/\/[^\s/?#]+\S*$/i;

export function isWebAddress(text: string): boolean {
  return shape.test(text);
}
