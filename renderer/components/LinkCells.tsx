/** The cells of a link, wherever links are listed: term, status, standing, source. */

import { stateOn } from '#shared/engine/active';
import type { Standing } from '#shared/engine/standing';
import { firstDay, type PartialDate } from '#shared/model/day';
import type { Link } from '#shared/model/link';
import type { Source } from '#shared/model/source';
import { useText } from '../text';
import { Badge } from './Badge';
import { TierBadge } from './TierBadge';
import { TwoLines, Unknown } from './TwoLines';

export function DateCell({ date }: { readonly date: PartialDate | null }) {
  const { t, f } = useText();
  return date === null ? <Unknown why={t.commitments.unknownDay} /> : f.date(date);
}

export function CapacityCell({ megawatts }: { readonly megawatts: number | null }) {
  const { t, f } = useText();
  return megawatts === null ? <Unknown why={t.commitments.unknownCapacity} /> : f.power(megawatts);
}

/** The years of the term; the exact days in its hint. */
export function TermCell({ link: { start, end } }: { readonly link: Link }) {
  const { t, f } = useText();
  const words = t.commitments;
  if (start === null && end === null) return <Unknown why={words.noTerm} />;
  const exact = [start, end].map((date) => (date === null ? '…' : f.date(date))).join(' – ');
  const [from, to] = [start?.slice(0, 4), end?.slice(0, 4)];
  if (from === undefined) return <span title={exact}>{words.termTo(to ?? '')}</span>;
  if (to === undefined) return <span title={exact}>{words.termFrom(from)}</span>;
  return <span title={exact}>{from === to ? from : `${from}–${to}`}</span>;
}

/** The state on a day, and since when. */
export function StatusCell({ link, asOf }: { readonly link: Link; readonly asOf: string }) {
  const { t, f } = useText();
  const state = stateOn(link, asOf);
  if (state === null) return <Unknown why={t.commitments.standings['no-status']} />;
  const since = link.status
    .filter((status) => status.state === state && status.since !== null)
    .flatMap((status) => status.since ?? [])
    .filter((day) => firstDay(day) <= asOf)
    .sort()
    .at(-1);
  return (
    <TwoLines sub={since === undefined ? t.commitments.sinceUnknown : f.date(since)}>
      {t.terms.states[state]}
    </TwoLines>
  );
}

interface StandingProps {
  readonly standing: Standing | undefined;
  /** The name of a link, for the one that supersedes. */
  readonly nameOf: (id: string) => string;
}

export function StandingCell({ standing, nameOf }: StandingProps) {
  const { t } = useText();
  if (standing === undefined) return null;
  const { standings, standingHint } = t.commitments;
  const why = standingHint(standing, standing.code === 'superseded' ? nameOf(standing.by) : '');
  return (
    <Badge look={standing.code === 'active' ? 'good' : 'plain'} title={why}>
      {standings[standing.code]}
    </Badge>
  );
}

/** The first source by its publisher, its tier, and how many more; or that there is none. */
export function SourceCell({ sources }: { readonly sources: readonly Source[] }) {
  const { t } = useText();
  const [first, ...more] = sources;
  if (first === undefined) return <Badge look="danger">{t.terms.unsourced}</Badge>;
  return (
    <TwoLines
      title={t.terms.colon(first.publisher, first.title)}
      narrow
      sub={
        <>
          <TierBadge tier={first.tier} />
          {more.length > 0 && ` ${t.commitments.moreSources(more.length)}`}
        </>
      }
    >
      {first.publisher === '' ? first.title : first.publisher}
    </TwoLines>
  );
}
