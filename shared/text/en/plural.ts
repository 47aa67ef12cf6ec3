/** One or many in English. */
import { pluralOf } from '../plural';

export const plural = pluralOf('en-GB');
