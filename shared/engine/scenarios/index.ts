/** Every scenario, by theme. */
import { amountScenarios } from './amounts';
import { closedScenarios } from './closed';
import { companyScenarios } from './companies';
import { dateScenarios } from './dates';
import { dialScenarios } from './dials';
import { loopScenarios } from './loops';
import { roleScenarios } from './roles';
import type { Scenario } from './scenario';
import { statusScenarios } from './status';
import { supersededScenarios } from './superseded';

export const scenarios: readonly Scenario[] = [
  ...loopScenarios,
  ...amountScenarios,
  ...dateScenarios,
  ...statusScenarios,
  ...supersededScenarios,
  ...roleScenarios,
  ...closedScenarios,
  ...companyScenarios,
  ...dialScenarios,
];
