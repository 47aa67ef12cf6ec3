/** What each active link owes within the twelve months from a day, and what cannot be said of it. */
import type { Link } from '../../model/link';
import type { StressNotice } from '../../model/stress';
import { flowUsd, stateOn } from '../active';
import type { MoneyGraph, PlacedLink } from '../graph';
import type { Term } from '../term';
import { dueShare } from './dueShare';

/** A link of finance or trade as the contagion sees it. */
export interface Owed extends PlacedLink {
  readonly dueUsd: number;
  /** Something falls due, of a known amount or not. */
  readonly due: boolean;
}

interface Looked {
  readonly owed: Owed;
  readonly code: StressNotice['code'] | null;
}

/** Guarantees owe nothing until called; a link whose status is `completed` is paid. By family, then by id. */
export function obligations(
  graph: MoneyGraph,
  year: Term,
): { owed: Owed[]; notices: StressNotice[] } {
  const looked = [...graph.finance, ...graph.trade].map((placed) => look(placed, year));
  const codes = ['assumed-term', 'undisclosed', 'completed', 'guarantee'] as const;
  const notices = codes.map((code) => ({
    code,
    ids: looked
      .filter((one) => one.code === code)
      .map(({ owed }) => owed.link.id)
      .sort(),
  }));
  return { owed: looked.map(({ owed }) => owed), notices };
}

function look(placed: PlacedLink, year: Term): Looked {
  const { link } = placed;
  const nothing = { ...placed, dueUsd: 0, due: false };
  if (link.kind === 'guarantee') return { owed: nothing, code: 'guarantee' };
  const { share, assumed } = dueShare(link, year);
  if (share === 0) return { owed: nothing, code: assumedCode(link, assumed) };
  if (stateOn(link, year.first) === 'completed') return { owed: nothing, code: 'completed' };
  if (link.amount === null)
    return { owed: { ...placed, dueUsd: 0, due: true }, code: 'undisclosed' };
  const dueUsd = share * (flowUsd(link) ?? 0);
  return { owed: { ...placed, dueUsd, due: true }, code: assumedCode(link, assumed) };
}

const assumedCode = ({ amount }: Link, assumed: boolean) =>
  assumed && amount !== null ? 'assumed-term' : null;
