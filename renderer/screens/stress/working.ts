/** The shock that is being built, for each kept scenario and for the new one; a kept scenario is kept as it changes. */
import { create } from 'zustand';
import { freeId, slug } from '#shared/model/ids';
import { noShock, type Scenario, type Scenarios } from '#shared/model/scenario';
import type { Shock } from '#shared/model/stress';
import { keepScenarios, useScenarios } from '../../store/scenarios';

interface Removed {
  readonly scenario: Scenario;
  readonly at: number;
}

interface Working {
  /** The new one, kept nowhere yet. */
  readonly fresh: Shock;
  /** By scenario, the fresh one's under the empty id: what to go back to, the newest last. */
  readonly earlier: Readonly<Record<string, readonly Shock[]>>;
  readonly removed: Removed | null;
  readonly failure: string | null;
}

export const useWorking = create<Working>(() => ({
  fresh: noShock,
  earlier: {},
  removed: null,
  failure: null,
}));

const mostSteps = 50;
const writeAfterMs = 400;
/** Moves of one slider are one step. */
let lastStep = '';
let writing: ReturnType<typeof setTimeout> | undefined;

const listNow = () => useScenarios.getState().scenarios;

async function keep(next: Scenarios): Promise<void> {
  useWorking.setState({ failure: await keepScenarios(next) });
}

/** Shown at once, written when the hand is still. */
function keepSoon(next: Scenarios): void {
  useScenarios.setState({ scenarios: next });
  clearTimeout(writing);
  writing = setTimeout(() => void keep(listNow()), writeAfterMs);
}

const place = (id: string | null, shock: Shock): void => {
  if (id === null) useWorking.setState({ fresh: shock });
  else keepSoon(listNow().map((one) => (one.id === id ? { ...one, shock } : one)));
};

/** `step` names what is changed: the same name again is the same step, and undone in one. */
export function changeShock(id: string | null, before: Shock, after: Shock, step: string): void {
  const own = id ?? '';
  if (step !== lastStep) {
    const { earlier } = useWorking.getState();
    const steps = [...(earlier[own] ?? []), before].slice(-mostSteps);
    useWorking.setState({ earlier: { ...earlier, [own]: steps } });
  }
  lastStep = step;
  place(id, after);
}

export function undoShock(id: string | null): void {
  const { earlier } = useWorking.getState();
  const steps = earlier[id ?? ''] ?? [];
  const last = steps.at(-1);
  if (last === undefined) return;
  lastStep = '';
  useWorking.setState({ earlier: { ...earlier, [id ?? '']: steps.slice(0, -1) } });
  place(id, last);
}

/** Kept under a name; its id. */
export async function keepAs(name: string, shock: Shock): Promise<string> {
  const list = listNow();
  const id = freeId(
    slug(name) || 'scenario',
    list.map((one) => one.id),
  );
  await keep([...list, { id, name: name.trim(), shock }]);
  return id;
}

export const rename = (id: string, name: string): Promise<void> =>
  keep(listNow().map((one) => (one.id === id ? { ...one, name: name.trim() } : one)));

export async function remove(id: string): Promise<void> {
  const list = listNow();
  const at = list.findIndex((one) => one.id === id);
  const scenario = list[at];
  if (scenario === undefined) return;
  await keep(list.toSpliced(at, 1));
  useWorking.setState({ removed: { scenario, at } });
}

export async function putBack(): Promise<string | null> {
  const { removed } = useWorking.getState();
  if (removed === null) return null;
  await keep(listNow().toSpliced(removed.at, 0, removed.scenario));
  useWorking.setState({ removed: null });
  return removed.scenario.id;
}
