/** The dot-com era as it ships, for tests. */
import { pastOf } from '../engine/explain/past';
import { indicatorFile, seriesFile } from '../model/indicator';
import { parseEra } from '../parse/era';
import { asset } from './yardstick';

export const past = pastOf({
  documented: asset('dotcom-documented'),
  tied: asset('dotcom-tied'),
  era: parseEra(asset<unknown>('dotcom-era')),
  indicators: indicatorFile.parse(asset<unknown>('indicators')).indicators,
  series: seriesFile.parse(asset<unknown>('indicator-series')),
});
