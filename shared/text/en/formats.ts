/** How English (of Britain) writes figures and dates: `$1.4 tn`, `6.9%`, `14 Jan 2026`. */
import { enGB } from 'date-fns/locale/en-GB';
import { makeFormats } from '../formats';

export const enFormats = makeFormats({
  language: 'en-GB',
  locale: enGB,
  moneyScales: [
    [1e12, 'tn'],
    [1e9, 'bn'],
    [1e6, 'm'],
  ],
  // €2.1 bn, and CHF 2.1 bn: letters stand apart.
  money: (figure, unit, sign) =>
    `${sign}${/\p{L}$/u.test(sign) ? '\u00a0' : ''}${figure}${unit === '' ? '' : `\u00a0${unit}`}`,
  // $900 m–1.1 bn: the sign stands once.
  unitOfEachEnd: true,
  beforePercent: '',
  byteScales: [
    [1e9, 'GB'],
    [1e6, 'MB'],
    [1e3, 'KB'],
  ],
  bytes: 'bytes',
  times: '×',
  dates: {
    day: 'd MMM yyyy',
    month: 'LLL yyyy',
    long: 'EEEE d MMMM yyyy',
    instant: 'd MMM yyyy, HH:mm',
  },
});
