/** What is known of an arc's links in all, and what a company pays or gets on the map, as figures that can be asked. */
import type { Figure } from '#shared/model/explain';
import type { ListedFigureId } from '#shared/model/explainListed';
import type { MapArc, NetworkMap } from '../../network/map';

export const arcFigure = ({ from, to, links }: MapArc, nameOf: (id: string) => string): Figure => ({
  of: 'listed',
  id: 'usd',
  list: 'between',
  linkIds: links.map(({ id }) => id),
  whose: [nameOf(from), nameOf(to)],
});

export interface CompanyArcs {
  readonly out: readonly string[];
  readonly in: readonly string[];
}

/** The ids of the links that leave each company and that reach it, as far as they are on the map. */
export function arcsByCompany({ arcs }: NetworkMap): ReadonlyMap<string, CompanyArcs> {
  const found = new Map<string, { out: string[]; in: string[] }>();
  const of = (id: string) => {
    const own = found.get(id) ?? { out: [], in: [] };
    found.set(id, own);
    return own;
  };
  for (const { from, to, links } of arcs)
    for (const { id } of links) {
      of(from).out.push(id);
      of(to).in.push(id);
    }
  return found;
}

export function companyFigure(
  name: string,
  arcs: CompanyArcs | undefined,
  id: Extract<ListedFigureId, 'flowUsd' | 'lines'>,
  list: 'out' | 'in' | 'at',
): Figure {
  const { out, in: into } = arcs ?? { out: [], in: [] };
  const linkIds = list === 'out' ? out : list === 'in' ? into : [...out, ...into];
  return { of: 'listed', id, list, linkIds, whose: [name] };
}
