/** The shocks that the user keeps, in `scenarios.json`. */
import { type KeptScenarios, keptScenarios, noScenarios } from '#shared/model/scenario';
import type { DocumentKind } from './keptDocument';

export const scenariosKind: DocumentKind<KeptScenarios> = {
  fileName: 'scenarios.json',
  schema: 1,
  of: keptScenarios,
  none: noScenarios,
  title: 'Scenarios',
};
