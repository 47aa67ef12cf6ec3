/** Where companies stand. Kept while the app is open: what is edited moves little, and another day moves nothing. */
import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import { layoutInput } from '../../network/layout/input';
import { layOut } from '../../network/layout/layouts';
import type { Places } from '../../network/layout/places';
import type { Measure, NetworkMap } from '../../network/map';

interface Layouts {
  readonly key: string;
  readonly force: Places | null;
  readonly ring: Places | null;
}

const useLayouts = create<Layouts>(() => ({ key: '', force: null, ring: null }));

/** null before the first is there. */
export function useLayout(base: NetworkMap, measure: Measure): Pick<Layouts, 'force' | 'ring'> {
  const { force, ring } = useLayouts();
  const key = useMemo(() => keyOf(base), [base]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for `base` and `measure`
  useEffect(() => {
    const known = useLayouts.getState();
    if (known.key === key || base.nodes.length === 0) return;
    layOut(layoutInput(base, measure, known.force), (places) =>
      useLayouts.setState(({ force }) => ({
        key,
        // Who is not in this one keeps the place to come back to.
        force: { ...force, ...places.force },
        ring: places.ring,
      })),
    );
  }, [key]);
  return { force, ring };
}

const keyOf = ({ nodes, arcs }: NetworkMap): string =>
  [
    ...nodes.map(({ id, name }) => `${id}=${name}`),
    ...arcs.map((arc) => `${arc.key}=${arc.usd}`),
  ].join('|');
