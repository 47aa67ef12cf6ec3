/** The machine's own decoder, as the import's worker hands it in. */
import type { Decoder } from '../import/decode';

export const decoder: Decoder = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};
