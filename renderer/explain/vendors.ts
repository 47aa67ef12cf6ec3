/** What the makers of 2000 had promised their customers, over a year's revenue: `assets/indicators.json`, with its sources. */
import indicatorFile from '#assets/indicators.json';
import type { Source } from '#shared/model/source';

const indicator = indicatorFile.indicators.find(
  ({ id }) => id === 'vendor_finance_ratio_by_vendor',
);

/** The first figure given for each maker; others rest on another revenue or a later year. */
const firstOf = new Map<string, { readonly date: string; readonly value: number }>();
for (const { entity, date, value } of (indicator?.series ?? []) as readonly {
  readonly entity?: string;
  readonly date: string;
  readonly value: number;
}[]) {
  const maker = entity?.replace(/ \(.*/, '');
  if (maker !== undefined && !firstOf.has(maker)) firstOf.set(maker, { date, value });
}

export const vendorsOf2000 = {
  entries: [...firstOf].map(([vendor, { date, value }]) => ({
    vendor,
    year: date.replace(/^FY/, ''),
    ratio: value / 100,
  })),
  sources: (indicator?.sources ?? []).map(
    (source, at): Source => ({
      ...source,
      id: `vendors-${at}`,
      tier: source.tier as Source['tier'],
    }),
  ),
};
