/** Concentration of a company's own sales over its customers. */
import type { Measured } from '../../model/score';
import { hhiBy } from '../signals/concentration';
import type { CompanyLinks } from './links';

export const customerHhi = ({ tradeIn }: CompanyLinks): Measured => hhiBy(tradeIn, 'from');
