/** What is said of an arc and of a company on the map. */
import { useMemo } from 'react';
import type { LinkFamily } from '#shared/model/link';
import type { MapArc, MapNode, NetworkMap } from '../../network/map';
import type { Subject } from '../../network/scene/shapes';
import { useText } from '../../text';

export function useArcText(map: NetworkMap, nameOf: (id: string) => string) {
  const { t, f } = useText();
  return useMemo(() => {
    const words = t.network.map;
    const nodes = new Map(map.nodes.map((node) => [node.id, node]));
    const arcs = new Map(map.arcs.map((arc) => [arc.key, arc]));
    const family = ({ strand }: MapArc): LinkFamily => (strand === 'support' ? 'finance' : strand);
    const amount = ({ strand, usd, undisclosed }: MapArc): string => {
      if (strand === 'tie') return '';
      if (usd === null) return t.terms.undisclosed;
      return undisclosed > 0 ? `${f.usd(usd)} + ?` : f.usd(usd);
    };
    const kinds = (arc: MapArc): string =>
      [...new Set(arc.links.map(({ kind }) => t.terms.linkKinds[kind]))].join(', ');
    const company = (node: MapNode): string =>
      words.company(
        node.name,
        t.terms.companyKinds[node.kind],
        f.usd(node.outUsd),
        f.usd(node.inUsd),
      );
    const told = (arc: MapArc): string => {
      const amounts =
        arc.undisclosed > 0 && arc.usd !== null ? words.without(f.usd(arc.usd)) : amount(arc);
      return words.arc(nameOf(arc.from), nameOf(arc.to), kinds(arc).toLowerCase(), amounts);
    };
    const describe = (subject: Subject): string => {
      if (subject.kind === 'company') {
        const node = nodes.get(subject.id);
        return node === undefined ? nameOf(subject.id) : company(node);
      }
      const arc = arcs.get(subject.key);
      return arc === undefined ? '' : told(arc).replace(/[:\s\u00a0\u202f]+$/, '');
    };
    return { family, amount, kinds, describe };
  }, [map, nameOf, t, f]);
}
