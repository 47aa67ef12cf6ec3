/**
 * Seeded random numbers: the same seed gives the same numbers on every machine. xoshiro128** of D. Blackman and
 * S. Vigna, "Scrambled linear pseudorandom number generators", ACM Trans. Math. Software 47 (2021), its state
 * filled from the seed by SplitMix32 (the mixer of MurmurHash3 over a Weyl sequence). Not for secrets.
 */

export interface Random {
  /** 0 to 2³² − 1. */
  word(): number;
  /** 0 ≤ x < 1, in steps of 2⁻⁵³. */
  next(): number;
  /** A whole number 0 ≤ x < n, for n up to 2³². Its bias is below n / 2³². */
  below(n: number): number;
}

/** The seed is a whole number from 0 to 2³² − 1. */
export function seededRandom(seed: number): Random {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff)
    throw new RangeError(`a seed is a whole number from 0 to 4294967295, and not ${seed}`);
  const mix = splitMix32(seed);
  return xoshiro128(mix(), mix(), mix(), mix());
}

/** From the four words of a state, which are not all 0. */
export function xoshiro128(a: number, b: number, c: number, d: number): Random {
  const word = () => {
    const result = Math.imul(turned(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = turned(d, 11);
    return result;
  };
  return {
    word,
    next: () => ((word() >>> 5) * 2 ** 26 + (word() >>> 6)) / 2 ** 53,
    below: (n) => Math.floor((word() / 2 ** 32) * n),
  };
}

const turned = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

function splitMix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  };
}
