/**
 * The user guide in every language. It is the longest of all texts and is read on one screen alone: no part of those that
 * every start loads.
 */
import type { LanguageCode } from '../model/settings';
import { guide as en, type Guide } from './en/guide';
import { guide as fr } from './fr/guide';

export const guides: Readonly<Record<LanguageCode, Guide>> = { en, fr };
