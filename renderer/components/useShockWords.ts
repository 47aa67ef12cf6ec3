/** A shock and its pieces in words, as the weekly summary says them too. */
import { useMemo } from 'react';
import type { Shock } from '#shared/model/stress';
import type { ShockPart } from '#shared/text/article/words';
import { useLedger } from '../store/ledger';
import { useText } from '../text';
import { useNames } from './useNames';

export interface ShockWords {
  readonly company: (id: string) => string;
  readonly cancelled: (linkId: string) => string;
  readonly stops: (companyId: string) => string;
  /** A whole shock as one clause: the name that it gets unless the user gives another. */
  readonly whole: (shock: Shock) => string;
}

export function useShockWords(): ShockWords {
  const { t, f } = useText();
  const { company } = useNames();
  const links = useLedger((ledger) => ledger.portfolio.links);
  return useMemo(() => {
    const byId = new Map(links.map((link) => [link.id, link]));
    const words = t.weekly.scenarios;
    const off = (id: string): ShockPart => {
      const link = byId.get(id);
      if (link === undefined) return { kind: 'gone', id };
      const ends = { from: company(link.from), to: company(link.to) };
      return {
        kind: 'cancelled',
        link: { kind: link.kind, ...ends, amount: null, capacity: null, end: null },
      };
    };
    const stops = (id: string): ShockPart => ({ kind: 'stops', company: company(id) });
    return {
      company,
      cancelled: (id) => words.shock([off(id)]),
      stops: (id) => words.shock([stops(id)]),
      whole: ({ pays, cancelled, stopsFinancing }) =>
        words.shock([
          ...pays.map(
            ({ companyId, share }): ShockPart => ({
              kind: 'pays',
              company: company(companyId),
              share: f.wholeShare(share),
            }),
          ),
          ...cancelled.map(off),
          ...stopsFinancing.map(stops),
        ]),
    };
  }, [t, f, company, links]);
}
