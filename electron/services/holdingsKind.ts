/** The user's positions, in `holdings.json`. */
import { type Holdings, holdings, noHoldings } from '#shared/model/holdings';
import type { DocumentKind } from './keptDocument';

export const holdingsKind: DocumentKind<Holdings> = {
  fileName: 'holdings.json',
  schema: 1,
  of: holdings,
  none: noHoldings,
  title: 'Your holdings',
};
