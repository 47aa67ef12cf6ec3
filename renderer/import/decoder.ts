/** Bytes as text, by the browser's own decoder. */
import type { Decoder } from '#shared/import/decode';

export const decoder: Decoder = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};
