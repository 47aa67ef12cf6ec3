/** Field types that several parts of the model share. A failed check names its code, so that one place writes its sentence. */
import * as z from 'zod';
import { isPartialDate } from './day';

/** A check whose failure carries a code of ours. */
const fails = (code: string) => ({ params: { code } });

export const text = z.string();
export const identifier = z.string().refine((value) => value.trim() !== '', fails('empty'));
export const companyId = z.string().regex(/^[a-z0-9-]+$/);
export const partialDate = z.string().refine(isPartialDate, fails('not-a-date'));
/** Far above any real sum, and so low that sums of such figures stay exact enough to divide. */
export const largestQuantity = 1e18;
/** A figure that can't be below zero: USD, megawatts. */
export const quantity = z.number().min(0).max(largestQuantity);
export const sourceIds = z.array(z.string()).readonly();
