/** Both dials of a graph and the signals that they are made of, without anything else: the quick look after an edit. */
import {
  type Dial,
  type DialId,
  dialIds,
  type Measured,
  type SignalId,
  signalIds,
} from '../model/score';
import { knownUsd } from './active';
import { dial } from './dials';
import type { MoneyGraph } from './graph';
import { signalInput } from './measure';
import type { Yardstick } from './score';
import { signalOf } from './signals/all';

export interface Reading {
  readonly dials: Readonly<Record<DialId, Dial>>;
  /** The signals that were asked for and those on the dials. */
  readonly signals: ReadonlyMap<SignalId, Measured>;
  readonly activeLinks: number;
  readonly flowLinks: number;
  readonly knownAmounts: number;
  readonly grossFlowUsd: number;
}

/** `also` names signals that are on no dial. */
export function readDials(
  graph: MoneyGraph,
  { baseline, method }: Yardstick,
  also: readonly SignalId[] = [],
): Reading {
  const input = signalInput(graph);
  const onDials = dialIds.flatMap((id) => method.dials[id].signals.map((signal) => signal.id));
  const signals = new Map(
    [...new Set([...onDials, ...also])].map((id) => [id, signalOf[id](input)]),
  );
  const values = Object.fromEntries(
    signalIds.map((id) => [id, signals.get(id)?.value ?? null]),
  ) as Record<SignalId, number | null>;
  const flows = [...graph.finance, ...graph.trade];
  return {
    dials: Object.fromEntries(
      dialIds.map((id) => [id, dial(values, method.dials[id], baseline, method)]),
    ) as Record<DialId, Dial>,
    signals,
    activeLinks: flows.length + graph.ties.length,
    flowLinks: flows.length,
    knownAmounts: flows.filter(({ link }) => knownUsd(link) !== null).length,
    grossFlowUsd: input.grossUsd,
  };
}
