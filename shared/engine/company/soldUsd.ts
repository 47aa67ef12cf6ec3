/** What others have committed to pay a company: its trade links in, in USD. */
import type { KnownSum } from '../../model/score';
import { knownSum } from './knownSum';
import type { CompanyLinks } from './links';

export const soldUsd = ({ tradeIn }: CompanyLinks): KnownSum => knownSum(tradeIn);
