/** The map of the day that is looked at, under the filters. */
import { useMemo } from 'react';
import { activeLinks } from '#shared/engine/active';
import { buildGraph, flowsOf } from '#shared/engine/graph';
import { pagerank } from '#shared/engine/pagerank';
import { standings } from '#shared/engine/standing';
import type { Day } from '#shared/model/day';
import type { Link } from '#shared/model/link';
import type { Loop } from '#shared/model/score';
import { shiftDay } from '#shared/model/week';
import { shownLinks, spanDays } from '../../network/filter';
import { type Measure, mapOf, measureOf, type NetworkMap } from '../../network/map';
import { mostLinks, type Narrowed, narrowed } from '../../network/narrow';
import { useLedger } from '../../store/ledger';
import { useSettings } from '../../store/settings';
import { useView } from '../../store/view';
import { useMapView } from './mapView';

export interface Network {
  readonly day: Day;
  /** What the filters leave, and of that what is drawn. */
  readonly whole: NetworkMap;
  readonly shown: Narrowed;
  /** All that the portfolio holds, or what is drawn where that is too much: the ground of layout and measures. */
  readonly base: NetworkMap;
  readonly measure: Measure;
  readonly isActive: (link: Link) => boolean;
  /** Links left out by the amount filter alone, because theirs is not disclosed. */
  readonly withoutAmount: number;
}

const always = () => true;

export function useMapDay(): Day {
  const asOf = useView((view) => view.asOf);
  return useMapView((view) => view.sliding) ?? asOf;
}

export function useNetwork(): Network {
  const { companies, links } = useLedger((ledger) => ledger.portfolio);
  const convention = useSettings((settings) => settings.convention);
  const filter = useMapView((view) => view.filter);
  const wide = useMapView((view) => view.wide);
  const day = useMapDay();
  const everything = useMemo(() => mapOf(companies, links, always), [companies, links]);
  const measure = useMemo(() => measureOf(everything), [everything]);
  const ofDay = useMemo(() => {
    const state = { asOf: day, convention };
    const active = new Set(activeLinks(links, state).map(({ id }) => id));
    return { standings: standings(links, state), isActive: ({ id }: Link) => active.has(id) };
  }, [links, day, convention]);
  const { whole, withoutAmount } = useMemo(() => {
    const watchedIds = new Set(companies.flatMap(({ id, watched }) => (watched ? [id] : [])));
    const since = filter.announced === 'any' ? day : shiftDay(day, -spanDays[filter.announced]);
    const ledger = { links, standings: ofDay.standings, watchedIds, asOf: day, since };
    const found = shownLinks(ledger, filter);
    return {
      whole: mapOf(companies, found.links, ofDay.isActive),
      withoutAmount: found.undisclosed,
    };
  }, [companies, links, ofDay, day, filter]);
  const shown = useMemo(
    (): Narrowed => (wide ? { map: whole, to: 'all' } : narrowed(whole)),
    [whole, wide],
  );
  const base = links.length > mostLinks ? shown.map : everything;
  return { day, whole, shown, base, measure, isActive: ofDay.isActive, withoutAmount };
}

/** A loop alone, whatever the filters say; null where its links are gone. */
export function useLoopMap(
  loop: Loop | null,
  isActive: (link: Link) => boolean,
): NetworkMap | null {
  const { companies, links } = useLedger((ledger) => ledger.portfolio);
  return useMemo(() => {
    if (loop === null) return null;
    const ids = new Set(loop.steps.flatMap(({ linkIds }) => linkIds));
    return mapOf(
      companies,
      links.filter(({ id }) => ids.has(id)),
      isActive,
    );
  }, [companies, links, loop, isActive]);
}

/** How central each company is: its share of the walk; null where it is not wanted. */
export function useCentrality(isWanted: boolean): ReadonlyMap<string, number> | null {
  const { companies, links } = useLedger((ledger) => ledger.portfolio);
  const convention = useSettings((settings) => settings.convention);
  const day = useMapDay();
  return useMemo(() => {
    if (!isWanted) return null;
    const graph = buildGraph(companies, activeLinks(links, { asOf: day, convention }));
    const { values } = pagerank(flowsOf(graph.edges));
    return new Map(graph.ids.map((id, at) => [id, values[at] ?? 0]));
  }, [companies, links, convention, day, isWanted]);
}
