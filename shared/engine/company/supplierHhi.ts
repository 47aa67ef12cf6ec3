/** Concentration of a company's own purchases over its suppliers. */
import type { Measured } from '../../model/score';
import { hhiBy } from '../signals/concentration';
import type { CompanyLinks } from './links';

export const supplierHhi = ({ tradeOut }: CompanyLinks): Measured => hhiBy(tradeOut, 'to');
