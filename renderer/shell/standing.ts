/** What a portfolio's links rest on: stated, reported, estimated, unsourced. */
import type { Portfolio } from '#shared/model/portfolio';

export interface Standing {
  readonly stated: number;
  readonly reported: number;
  readonly estimated: number;
  readonly unsourced: number;
  readonly notCounted: number;
  readonly tier3Only: number;
}

export function standingOf({ links, sources }: Portfolio): Standing {
  const tierOf = new Map(sources.map(({ id, tier }) => [id, tier]));
  const by = (...confidences: string[]) =>
    links.filter(({ confidence }) => confidences.includes(confidence ?? '')).length;
  return {
    stated: by('company statement'),
    reported: by('reported', 'source-based'),
    estimated: by('estimate'),
    unsourced: links.filter(({ sourceIds }) => sourceIds.length === 0).length,
    notCounted: links.filter(({ counted }) => !counted).length,
    tier3Only: links.filter(
      ({ sourceIds }) => sourceIds.length > 0 && sourceIds.every((id) => tierOf.get(id) === 3),
    ).length,
  };
}
