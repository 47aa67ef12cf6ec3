/** What a company has committed to pay: its trade links out, in USD. */
import type { KnownSum } from '../../model/score';
import { knownSum } from './knownSum';
import type { CompanyLinks } from './links';

export const committedUsd = ({ tradeOut }: CompanyLinks): KnownSum => knownSum(tradeOut);
