/**
 * Bytes → text, with the encoding found: a byte order mark says it; else UTF-16 shows in its zero bytes; else it is
 * UTF-8 where the bytes are valid UTF-8, which other text hardly ever is; else Windows-1252, what older Excel writes.
 * The decoder is handed in: `shared/` has none of its own.
 */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

/** The text, or null where the bytes are no text of that encoding. */
export type Decoder = (bytes: Uint8Array, encoding: Encoding) => string | null;

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** `wanted`: the user knows better. What is then malformed shows as replacement characters. */
export function decode(bytes: Uint8Array, decoder: Decoder, wanted: Encoding | null): Decoded {
  const marked = byMark(bytes);
  const candidates = wanted
    ? [wanted]
    : marked
      ? [marked]
      : [...byZeros(bytes), 'utf-8' as const, 'windows-1252' as const];
  for (const encoding of candidates) {
    const text = decoder(bytes, encoding);
    if (text !== null) return { text: plain(text, encoding), encoding };
  }
  // Windows-1252 has a character for every byte.
  const encoding = 'windows-1252';
  return { text: plain(decoder(bytes, encoding) ?? '', encoding), encoding };
}

const from80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some of Node's releases decode Windows-1252 as Latin-1, where 0x80 to 0x9f are control characters. */
function plain(text: string, encoding: Encoding): string {
  if (encoding !== 'windows-1252') return text.replace(/^\uFEFF/, '');
  return text.replace(/[\u0080-\u009f]/g, (mark) => from80[mark.charCodeAt(0) - 0x80] ?? mark);
}

function byMark([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** Mostly Latin text in UTF-16 has a zero in every other byte, no matter which language. */
function byZeros(bytes: Uint8Array): Encoding[] {
  const looked = Math.min(bytes.length, 4096) & ~1;
  if (looked < 4 || bytes.length % 2 === 1) return [];
  let [even, odd] = [0, 0];
  for (let at = 0; at < looked; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const half = looked / 2;
  if (odd > 0.4 * half && even < 0.1 * half) return ['utf-16le'];
  if (even > 0.4 * half && odd < 0.1 * half) return ['utf-16be'];
  return [];
}
