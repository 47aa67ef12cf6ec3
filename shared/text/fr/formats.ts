/**
 * How a French financial paper writes figures and dates. Amounts count in milliards, `1 400 Md$`, as Les Echos and Le Monde
 * do: a French « billion » is 10¹², an English one 10⁹, and who reads both languages would be out by a thousand. The spaces
 * are those of the Imprimerie nationale: U+00A0 before a unit, U+202F between thousands and before %.
 */
import { fr } from 'date-fns/locale/fr';
import { makeFormats } from '../formats';

export const frFormats = makeFormats({
  language: 'fr-FR',
  locale: fr,
  moneyScales: [
    [1e9, 'Md'],
    [1e6, 'M'],
  ],
  // 2,1 Md€, and 2,1 Md CHF: letters stand apart.
  money: (figure, unit, sign) =>
    `${figure}\u00a0${unit}${unit !== '' && /^\p{L}/u.test(sign) ? '\u00a0' : ''}${sign}`,
  unitOfEachEnd: false,
  beforePercent: '\u202f',
  byteScales: [
    [1e9, 'Go'],
    [1e6, 'Mo'],
    [1e3, 'ko'],
  ],
  bytes: 'octets',
  times: '\u00a0fois',
  // `do` is « 1er » on the first of a month and a plain figure on the others.
  dates: {
    day: 'do MMM yyyy',
    month: 'MMM yyyy',
    long: 'EEEE do MMMM yyyy',
    instant: "do MMM yyyy 'à' H'\u00a0h\u00a0'mm",
  },
});
