/** One or many in French. */
import { pluralOf } from '../plural';

export const plural = pluralOf('fr-FR');
