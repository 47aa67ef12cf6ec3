/** Words and signs of scale, currency and power, in English, German and French. */

/** `billion` is the English one; the German 10¹² is told by its plural and its short form. */
const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  tsd: 1e3,
  thousand: 1e3,
  thousands: 1e3,
  tausend: 1e3,
  mille: 1e3,
  m: 1e6,
  mn: 1e6,
  mm: 1e6,
  mio: 1e6,
  mill: 1e6,
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  billions: 1e9,
  mrd: 1e9,
  mia: 1e9,
  md: 1e9,
  mds: 1e9,
  milliard: 1e9,
  milliards: 1e9,
  milliarde: 1e9,
  milliarden: 1e9,
  t: 1e12,
  tn: 1e12,
  trn: 1e12,
  trillion: 1e12,
  trillions: 1e12,
  bio: 1e12,
  billionen: 1e12,
};

const signs: Readonly<Record<string, string>> = {
  us$: 'USD',
  $: 'USD',
  usd: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  pounds: 'GBP',
  '¥': 'JPY',
  yen: 'JPY',
  yuan: 'CNY',
  rmb: 'CNY',
  '₩': 'KRW',
  won: 'KRW',
  '₹': 'INR',
  ca$: 'CAD',
  c$: 'CAD',
  a$: 'AUD',
  hk$: 'HKD',
  nt$: 'TWD',
  s$: 'SGD',
};
/** Codes of ISO 4217 that a column may be in; another one is refused rather than guessed. */
const codes = new Set(
  'USD EUR GBP JPY CNY KRW INR CHF CAD AUD HKD TWD SGD AED SAR QAR KWD SEK NOK DKK ISK PLN CZK HUF RON ILS TRY BRL MXN ZAR THB MYR IDR PHP VND NZD CLP COP EGP'.split(
    ' ',
  ),
);

const powers: Readonly<Record<string, number>> = { kw: 1e-3, mw: 1, gw: 1e3, tw: 1e6 };

export function scaleOf(word: string): number | undefined {
  return own(scales, word.toLowerCase().replace(/\.$/, ''));
}

export function currencyOf(word: string): string | undefined {
  const bare = word.trim();
  return (
    own(signs, bare.toLowerCase()) ??
    (codes.has(bare.toUpperCase()) ? bare.toUpperCase() : undefined)
  );
}

/** Megawatts in one of it. `MWe` is a megawatt of electricity. */
export function powerOf(word: string): number | undefined {
  return own(powers, word.toLowerCase().replace(/e$|p$/, ''));
}

/** A word of a file may be called `constructor`. */
const own = <T>(table: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;

/** What bare figures of a column are in. */
export interface Unit {
  readonly currency: string;
  /** One of them in the currency's unit, or in megawatts. */
  readonly scale: number;
}

/** What a heading says of its figures: `Amount ($bn)`, `Betrag in Mrd. €`, `Capacity (GW)`; null where nothing. */
export function unitOfHeading(heading: string): Partial<Unit> {
  const words = heading
    .replace(/([$€£¥])/g, ' $1 ')
    .replace(/\b(US|CA|HK|NT|A|C|S) \$ /gi, '$1$ ')
    .split(/[\s()[\],/]+/)
    .filter((word) => word !== '');
  const currency = words.map(currencyOf).find((found) => found !== undefined);
  const power = words.map(powerOf).find((found) => found !== undefined);
  // A lone letter in a heading is a word or a name before it is a scale, unless it stands by a sign of money.
  const scale = words
    .filter((word) => word.replace(/\.$/, '').length > 1 || currency !== undefined)
    .map(scaleOf)
    .find((found) => found !== undefined);
  const found = power ?? scale;
  return {
    ...(currency !== undefined && { currency }),
    ...(found !== undefined && { scale: found }),
  };
}
