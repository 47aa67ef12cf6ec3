/** The dot-com era as it ships: both networks, the indicators and how it ended. Read once, when the screen is first shown. */
import documentedFile from '#assets/dotcom-documented.json';
import eraFile from '#assets/dotcom-era.json';
import tiedFile from '#assets/dotcom-tied.json';
import seriesDocument from '#assets/indicator-series.json';
import indicatorsDocument from '#assets/indicators.json';
import methodDocument from '#assets/method.json';
import baselineDocument from '#generated/dotcom-baseline.json';
import { eraTraits } from '#shared/engine/eraTraits';
import { indicatorFile, seriesFile } from '#shared/model/indicator';
import type { Portfolio } from '#shared/model/portfolio';
import type { DotcomBaseline } from '#shared/model/score';
import type { Source } from '#shared/model/source';
import { parseEra } from '#shared/parse/era';
import { parseMethod } from '#shared/parse/method';
import { parsePortfolio } from '#shared/parse/portfolio';

function ours(document: unknown): Portfolio {
  const parsed = parsePortfolio(document);
  if (!parsed.ok) throw new Error(`a dot-com file is bad: ${JSON.stringify(parsed.problems)}`);
  return parsed.value;
}

export const networks = { documented: ours(documentedFile), tied: ours(tiedFile) };
export const era = parseEra(eraFile);
export const traits = eraTraits(networks.documented, networks.tied, era);
export const baseline = baselineDocument as unknown as DotcomBaseline;
export const method = parseMethod(methodDocument);
export const series = seriesFile.parse(seriesDocument);

/** Those of the era's own network are left out: an earlier study's, where the app has its own. */
export const indicators = indicatorFile
  .parse(indicatorsDocument)
  .indicators.filter(({ id }) => !id.startsWith('net_'));

const sources = new Map(
  [...networks.documented.sources, ...networks.tied.sources, ...era.sources].map((source) => [
    source.id,
    source,
  ]),
);
export const sourcesOf = (ids: readonly string[]): Source[] =>
  ids.flatMap((id) => sources.get(id) ?? []);
