/** English: every sentence of the app. */
import { actions } from './actions';
import { archive } from './archive';
import { checks } from './checks';
import { cli } from './cli';
import { commitments } from './commitments';
import { companies } from './companies';
import { desk } from './desk';
import { desktop } from './desktop';
import { dotcom } from './dotcom';
import { errors } from './errors';
import { evidence } from './evidence';
import { explain } from './explain';
import { explainEra } from './explainEra';
import { explainListed } from './explainListed';
import { explainWhatIf } from './explainWhatIf';
import { exporting } from './exporting';
import { forms } from './forms';
import { history } from './history';
import { holdings } from './holdings';
import { importing } from './importing';
import { network } from './network';
import { notices } from './notices';
import { overview } from './overview';
import { problem } from './problem';
import { problems } from './problems';
import { settings } from './settings';
import { shell } from './shell';
import { storage } from './storage';
import { stress } from './stress';
import { terms } from './terms';
import { watching } from './watching';
import { weekly } from './weekly';

export const en = {
  errors,
  problems,
  notices,
  cli,
  terms,
  shell,
  overview,
  network,
  weekly,
  desk,
  companies,
  commitments,
  forms,
  history,
  holdings,
  checks,
  explain,
  explainEra,
  explainListed,
  explainWhatIf,
  exporting,
  settings,
  storage,
  watching,
  dotcom,
  stress,
  evidence,
  archive,
  importing,
  desktop,
  problem,
  actions,
};

export { enFormats } from './formats';

/** What every language says: `Texts` is the shape of English, and each file of another is of the type of its twin. */
export type Texts = typeof en;
