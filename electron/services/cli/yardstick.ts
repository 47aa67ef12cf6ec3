/** The method and the dot-com values that ship with the app. */
import methodDocument from '#assets/method.json';
import baseline from '#generated/dotcom-baseline.json';
import type { Yardstick } from '#shared/engine/score';
import { parseMethod } from '#shared/parse/method';

export const yardstick = (): Yardstick => ({ baseline, method: parseMethod(methodDocument) });
