/** What a score is held against: the method and the dot-com values, as the app was built with them. */
import methodFile from '#assets/method.json';
import totalBaseline from '#generated/dotcom-baseline.json';
import perYearBaseline from '#generated/dotcom-baseline-per-year.json';
import type { DotcomBaseline } from '#shared/model/score';
import { parseMethod } from '#shared/parse/method';

export const method = parseMethod(methodFile);
export const baselines = {
  total: totalBaseline as unknown as DotcomBaseline,
  'per-year': perYearBaseline as unknown as DotcomBaseline,
};
export const yardstick = { baseline: baselines.total, method };
