/** English: every sentence of the app. */
import { enGB } from 'date-fns/locale/en-GB';
import { makeFormats } from '../formats';
import { overview } from './overview';
import { shell } from './shell';
import { terms } from './terms';
import { weekly } from './weekly';

export const en = { terms, shell, overview, weekly };
export const enFormats = makeFormats('en-GB', enGB);
export type Texts = typeof en;
