/** English: every sentence of the app. */
import { enGB } from 'date-fns/locale/en-GB';
import { makeFormats } from '../formats';
import { archive } from './archive';
import { checks } from './checks';
import { commitments } from './commitments';
import { companies } from './companies';
import { evidence } from './evidence';
import { exporting } from './exporting';
import { forms } from './forms';
import { history } from './history';
import { importing } from './importing';
import { overview } from './overview';
import { settings } from './settings';
import { shell } from './shell';
import { storage } from './storage';
import { terms } from './terms';
import { watching } from './watching';
import { weekly } from './weekly';

export const en = {
  terms,
  shell,
  overview,
  weekly,
  companies,
  commitments,
  forms,
  history,
  checks,
  exporting,
  settings,
  storage,
  watching,
  evidence,
  archive,
  importing,
};
export const enFormats = makeFormats('en-GB', enGB);
export type Texts = typeof en;
