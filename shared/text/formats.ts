/** Numbers, amounts and dates as they are shown, by language. Units are always shown; the space before them never breaks. */
import { format, type Locale, parseISO } from 'date-fns';
import type { PartialDate } from '../model/day';
import type { Amount } from '../model/link';
import { homeCurrency } from '../model/rates';

const nbsp = '\u00a0';
const minus = '\u2212';

/** What a language has of its own; all else follows from Intl and date-fns. */
export interface FormatStyle {
  /** For Intl: `en-GB`. */
  readonly language: string;
  readonly locale: Locale;
  /** Largest first; below them an amount has no unit but its currency. */
  readonly moneyScales: readonly (readonly [size: number, unit: string])[];
  /** `$1.4 tn` of `1.4`, `tn` and `$`; the unit may be empty, and so may the currency's sign. */
  readonly money: (figure: string, unit: string, sign: string) => string;
  /** Whether each end of a range is told in its own unit, where they differ; else both are in the higher one. */
  readonly unitOfEachEnd: boolean;
  /** What stands between a figure and its %. */
  readonly beforePercent: string;
  /** Sizes of files, largest first, and what is below them: `MB`, `bytes`. */
  readonly byteScales: readonly (readonly [size: number, unit: string])[];
  readonly bytes: string;
  /** What follows a factor: `×`. */
  readonly times: string;
  /** Patterns of date-fns: a day, a month, a heading with its weekday, an instant. */
  readonly dates: Readonly<Record<'day' | 'month' | 'long' | 'instant', string>>;
}

export function makeFormats(style: FormatStyle) {
  const { language, locale, dates } = style;
  const significant = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
  const precise = new Intl.NumberFormat(language, { maximumSignificantDigits: 5 });
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const tenth = new Intl.NumberFormat(language, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const hundredth = new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const percent = new Intl.NumberFormat(language, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });

  const wholePercent = new Intl.NumberFormat(language, {
    style: 'percent',
    maximumFractionDigits: 0,
  });

  const scaleOf = (usd: number) => {
    // 999.6 m would round to 1,000 m: it is 1 bn.
    const found = style.moneyScales.find(([size]) => Math.abs(usd) >= size * 0.9995);
    return found ?? ([1, ''] as const);
  };
  const inScale = (value: number, [size, unit]: readonly [number, string], sign: string) =>
    style.money(significant.format(value / size), unit, sign);
  const signOf = (currency: string) => currencySign(language, currency);

  /** `€2.1 bn`, `CHF 335 m`: three significant digits, in any currency. */
  const money = (value: number, currency: string): string =>
    `${value < 0 ? minus : ''}${inScale(Math.abs(value), scaleOf(value), signOf(currency))}`;

  /** `$10 bn`, `$1.4 tn`, `$335 m`. */
  const usd = (value: number): string => money(value, homeCurrency);

  /** `$10–12.5 bn` where low and high differ in what is shown. */
  const moneyRange = ({ low, high }: Amount, currency: string): string => {
    const scale = scaleOf(high);
    const [from, to] = [low, high].map((end) => significant.format(end / scale[0]));
    const sign = signOf(currency);
    if (from === to) return money(high, currency);
    return style.unitOfEachEnd && low > 0 && scaleOf(low)[1] !== scale[1]
      ? `${money(low, currency)}–${inScale(high, scale, '')}`
      : style.money(`${from}–${to}`, scale[1], sign);
  };
  const usdRange = (amount: Amount): string => moneyRange(amount, homeCurrency);

  /** `750 MW`, `4.5 GW`. */
  const power = (megawatts: number): string =>
    megawatts >= 1000
      ? `${significant.format(megawatts / 1000)}${nbsp}GW`
      : `${significant.format(megawatts)}${nbsp}MW`;

  const signed = (text: string, value: number) =>
    value > 0 ? `+${text}` : value < 0 ? `${minus}${text}` : text;

  /** `2026`, `Jan 2026` or `14 Jan 2026`, as exact as the date is. */
  const date = (day: PartialDate): string => {
    if (day.length === 4) return day;
    return format(parseISO(day), day.length === 7 ? dates.month : dates.day, { locale });
  };

  return {
    usd,
    usdRange,
    money,
    moneyRange,
    /** All digits: `€2,100,000,000`. */
    exactMoney: (value: number, currency: string) =>
      style.money(whole.format(value), '', signOf(currency)),
    /** `1.09`, `0.008261`: dollars for one unit. */
    rate: (usdPerUnit: number) => precise.format(usdPerUnit),
    /** `Swiss Franc`; the code itself where the language has no word for it. */
    currencyName: (currency: string) => currencyName(language, currency),
    power,
    date,
    /** A share of 0 to 1, as `6.9%`. */
    share: (value: number) =>
      percent.format(value).replace(/\s*%$/, `${style.beforePercent}%`).replace('-', minus),
    /** A round share of 0 to 1, as `50%`. */
    wholeShare: (value: number) =>
      wholePercent.format(value).replace(/\s*%$/, `${style.beforePercent}%`).replace('-', minus),
    /** A dial or a signal's score, as `69`. */
    score: (value: number) => whole.format(value).replace('-', minus),
    /** `+4.2`, `−1.0`, `±0.0`. */
    change: (value: number) => {
      const text = tenth.format(Math.abs(value));
      return Number(Math.abs(value).toFixed(1)) === 0 ? `±${tenth.format(0)}` : signed(text, value);
    },
    /** `63 MB`, `1.4 GB`, as a file manager counts. */
    bytes: (value: number) => {
      const [size, unit] = style.byteScales.find(([from]) => value >= from * 0.9995) ?? [
        1,
        style.bytes,
      ];
      return `${significant.format(value / size)}${nbsp}${unit}`;
    },
    /** HHI points and counts, as `2,515`. */
    count: (value: number) => whole.format(value),
    /** Their change, as `+15`, `−3`, `±0`. */
    signedCount: (value: number) => {
      const text = whole.format(Math.abs(value));
      return Math.abs(value) < 0.5 ? `±${whole.format(0)}` : signed(text, value);
    },
    /** `4.0`, for effective numbers. */
    number: (value: number) => tenth.format(value),
    /** `0.25`, for scores between 0 and 1. */
    hundredths: (value: number) => hundredth.format(value),
    /** `53×`. */
    times: (value: number) => `${significant.format(value)}${style.times}`,
    /** `14 Jan 2026, 09:30`, in the machine's time zone. */
    instant: (at: string) => format(parseISO(at), dates.instant, { locale }),
    /** Weekday and date, for headings: `Friday 16 January 2026`. */
    longDate: (day: PartialDate) => format(parseISO(day), dates.long, { locale }),
  };
}

/** `€`, `CN¥`, `CHF`. A file may hold a currency that is none: it is shown as it is written. */
function currencySign(language: string, currency: string): string {
  if (currency === homeCurrency) return '$';
  const sign = /^[A-Z]{3}$/.test(currency)
    ? new Intl.NumberFormat(language, { style: 'currency', currency })
        .formatToParts(0)
        .find(({ type }) => type === 'currency')?.value
    : undefined;
  return sign ?? currency;
}

function currencyName(language: string, currency: string): string {
  if (!/^[A-Z]{3}$/.test(currency)) return currency;
  return new Intl.DisplayNames(language, { type: 'currency' }).of(currency) ?? currency;
}

export type Formats = ReturnType<typeof makeFormats>;
