/** Text made safe for HTML and for a string in CSS. */

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and for attributes in double quotes. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => named[sign] ?? '');

/** A CSS string, by CSS Syntax 3: what could end it is written as its code point. */
export const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} .,:]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
