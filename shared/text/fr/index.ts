/** French: every sentence of the app. */
import type { Texts } from '../en/index';
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
import { weekly } from './weekly/index';

export const fr: Texts = {
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

export { frFormats } from './formats';
