/**
 * What the screens ask the worker, once each however many ask, and its answers, for as long as the portfolio that they are of is
 * shown. The moment the ledger changes, what is shown is asked for anew, before the page is drawn anew.
 */
import type { Portfolio } from '#shared/model/portfolio';
import { useLedger } from '../store/ledger';
import { useSettings } from '../store/settings';
import { useView } from '../store/view';
import type { JobName, Jobs } from './protocol';
import { isUrgent, runJob } from './scorer';

type Output = Jobs[JobName]['output'];

/** A job that is under way, and by how many it is waited for. */
interface Asked {
  readonly result: Promise<Output>;
  readonly cancel: () => void;
  waiting: number;
}

/** What is shown, and how often. */
interface Shown {
  readonly kind: JobName;
  readonly input: Jobs[JobName]['input'];
  times: number;
}

const answers = new WeakMap<Portfolio, Map<string, Output>>();
const underWay = new WeakMap<Portfolio, Map<string, Asked>>();
const shown = new Map<string, Shown>();

function of<T>(all: WeakMap<Portfolio, Map<string, T>>, portfolio: Portfolio): Map<string, T> {
  const known = all.get(portfolio) ?? new Map<string, T>();
  all.set(portfolio, known);
  return known;
}

export const keyOf = (kind: JobName, input: unknown): string => kind + JSON.stringify(input);

export function answerTo<J extends JobName>(
  portfolio: Portfolio,
  kind: J,
  input: Jobs[J]['input'] | null,
): Jobs[J]['output'] | undefined {
  return of(answers, portfolio).get(keyOf(kind, input)) as Jobs[J]['output'] | undefined;
}

/** Tells the answer, at once where it is known. Returns how to want it no longer. */
export function askFor<J extends JobName>(
  portfolio: Portfolio,
  kind: J,
  input: Jobs[J]['input'],
  told: (output: Jobs[J]['output']) => void,
): () => void {
  const key = keyOf(kind, input);
  const seen = shown.get(key) ?? { kind, input, times: 0 };
  shown.set(key, seen);
  seen.times++;
  const hide = () => {
    if (--seen.times === 0) shown.delete(key);
  };
  const known = answerTo(portfolio, kind, input);
  if (known !== undefined) {
    told(known);
    return hide;
  }
  const asked = ask(portfolio, kind, input);
  asked.waiting++;
  let wanted = true;
  asked.result.then(
    (output) => wanted && told(output as Jobs[J]['output']),
    (error: unknown) => wanted && console.error(error),
  );
  return () => {
    wanted = false;
    hide();
    if (--asked.waiting === 0) asked.cancel();
  };
}

function ask<J extends JobName>(portfolio: Portfolio, kind: J, input: Jobs[J]['input']): Asked {
  const key = keyOf(kind, input);
  const before = of(underWay, portfolio).get(key);
  if (before) return before;
  const { result, cancel } = runJob(kind, input);
  const end = () => {
    const jobs = of(underWay, portfolio);
    if (jobs.get(key) === asked) jobs.delete(key);
  };
  const asked: Asked = {
    result,
    waiting: 0,
    // Whoever asks from now on asks anew.
    cancel() {
      end();
      cancel();
    },
  };
  of(underWay, portfolio).set(key, asked);
  result.then((output) => {
    of(answers, portfolio).set(key, output);
    end();
  }, end);
  return asked;
}

/** Has the dials scored while the page that is to show them is still built. */
export function askDialsAhead(): void {
  const { opened, portfolio } = useLedger.getState();
  if (opened.status !== 'open') return;
  const { asOf } = useView.getState();
  const { convention } = useSettings.getState();
  ask(portfolio, 'dials', { asOf, convention });
}

let unclaimed: readonly Asked[] = [];

useLedger.subscribe(({ portfolio, opened }, before) => {
  if (portfolio === before.portfolio || opened.status !== 'open') return;
  // Of a portfolio that was never drawn.
  for (const { waiting, cancel } of unclaimed) if (waiting === 0) cancel();
  unclaimed = [...shown.values()]
    .filter(({ kind }) => isUrgent(kind))
    .map(({ kind, input }) => ask(portfolio, kind, input));
});
