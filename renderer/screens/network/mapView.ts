/** How the network is looked at; kept while the app is open. */
import { create } from 'zustand';
import type { Day } from '#shared/model/day';
import type { Sort } from '../../components/table/sort';
import { everything, type MapFilter } from '../../network/filter';
import type { Subject } from '../../network/scene/shapes';

export const views = ['force', 'ring', 'chord', 'table'] as const;
export type ViewId = (typeof views)[number];
export const loopSorts = ['bottleneck', 'length', 'company'] as const;

interface MapView {
  readonly view: ViewId;
  readonly filter: MapFilter;
  readonly size: 'money' | 'central';
  /** All links, where the map would begin with its core. */
  readonly wide: boolean;
  readonly chosen: Subject | null;
  readonly loopId: string | null;
  /** The step that is looked at, from 0; null: the whole loop. */
  readonly step: number | null;
  readonly playing: boolean;
  readonly loopSort: (typeof loopSorts)[number];
  /** A company's id; empty for any. */
  readonly loopCompany: string;
  /** The day under the slider's thumb, until the app's own day has followed. */
  readonly sliding: Day | null;
  /** null: shown where there is room. */
  readonly legend: boolean | null;
  readonly table: 'links' | 'companies';
  readonly linkSort: Sort;
  readonly companySort: Sort;
}

export const useMapView = create<MapView>(() => ({
  view: 'force',
  filter: everything,
  size: 'money',
  wide: false,
  chosen: null,
  loopId: null,
  step: null,
  playing: false,
  loopSort: 'bottleneck',
  loopCompany: '',
  sliding: null,
  legend: null,
  table: 'links',
  linkSort: { column: 'amount', direction: 'descending' },
  companySort: { column: 'out', direction: 'descending' },
}));

export const look = useMapView.setState;

export function narrow(change: Partial<MapFilter>): void {
  look(({ filter }) => ({ filter: { ...filter, ...change } }));
}

/** A company or an arc; a loop that was looked at is put away. */
export const choose = (chosen: Subject | null): void =>
  look({ chosen, loopId: null, playing: false });
export const chooseLoop = (loopId: string | null): void =>
  look({ loopId, chosen: null, step: null, playing: false });

/** A small window has no room for the legend, until it is asked for. */
export function useLegendShown(): boolean {
  const asked = useMapView((view) => view.legend);
  return asked ?? (window.innerHeight >= 720 && window.innerWidth >= 1100);
}
