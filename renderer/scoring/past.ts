/** The dot-com era for the scoring worker: read when a figure is first held against it. */
import documentedFile from '#assets/dotcom-documented.json';
import eraFile from '#assets/dotcom-era.json';
import tiedFile from '#assets/dotcom-tied.json';
import seriesDocument from '#assets/indicator-series.json';
import indicatorsDocument from '#assets/indicators.json';
import { pastOf } from '#shared/engine/explain/past';
import { indicatorFile, seriesFile } from '#shared/model/indicator';
import type { Portfolio } from '#shared/model/portfolio';
import { parseEra } from '#shared/parse/era';
import { parsePortfolio } from '#shared/parse/portfolio';

function ours(document: unknown): Portfolio {
  const parsed = parsePortfolio(document);
  if (!parsed.ok) throw new Error(`a dot-com file is bad: ${JSON.stringify(parsed.problems)}`);
  return parsed.value;
}

export const past = pastOf({
  documented: ours(documentedFile),
  tied: ours(tiedFile),
  era: parseEra(eraFile),
  indicators: indicatorFile.parse(indicatorsDocument).indicators,
  series: seriesFile.parse(seriesDocument),
});
