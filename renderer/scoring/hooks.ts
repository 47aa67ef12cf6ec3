/** Scores for the screens. While a new one is on its way the last one stays on screen: null only before the first. */
import { useEffect, useMemo, useState } from 'react';
import { isOfEra } from '#shared/engine/explain/past';
import { defaultDraws } from '#shared/engine/uncertainty/bands';
import type { Verification } from '#shared/model/attribution';
import type { Bands } from '#shared/model/band';
import type { Day } from '#shared/model/day';
import type { Explanation, Figure, FigureState, Weighing } from '#shared/model/explain';
import type { Position } from '#shared/model/holdings';
import type { Shock } from '#shared/model/stress';
import { closingDays, shiftDay, type Week } from '#shared/model/week';
import type { Told } from '#shared/report/differences';
import type { Differences } from '#shared/report/differencesModel';
import { mostLinksUnasked } from '#shared/report/limits';
import type { WeekReport } from '#shared/report/model';
import type { WeekSummary } from '#shared/report/summaryModel';
import { weekSpan } from '#shared/report/week';
import { useLedger } from '../store/ledger';
import { readLines, useLines } from '../store/lines';
import { readScenarios, useScenarios } from '../store/scenarios';
import { useSettings } from '../store/settings';
import { useView } from '../store/view';
import { answerTo, askFor, keyOf } from './asked';
import type {
  CompanyScores,
  JobName,
  Jobs,
  SignalPoint,
  StressAnswer,
  Verdict,
  WeekPoint,
} from './protocol';
import { handOverPast, runJob } from './scorer';
import { type UnderWay, useLongJob } from './useLongJob';

/**
 * `key` is the input as text: inputs are made anew on every render. Without an input nothing is asked. `exact`: an answer
 * to another input is never shown.
 */
function useJob<J extends JobName>(
  kind: J,
  input: Jobs[J]['input'] | null,
  exact = false,
): Jobs[J]['output'] | null {
  const portfolio = useLedger((ledger) => ledger.portfolio);
  const open = useLedger((ledger) => ledger.opened.status === 'open');
  const key = keyOf(kind, input);
  const [last, setLast] = useState<Jobs[J]['output'] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for `kind` and `input`
  useEffect(() => {
    if (!open || input === null) return;
    return askFor(portfolio, kind, input, setLast);
  }, [portfolio, open, key]);
  return answerTo(portfolio, kind, input) ?? (exact ? null : last);
}

/** The day and the convention that are looked at. */
function useScoredState() {
  const asOf = useView((view) => view.asOf);
  const convention = useSettings((settings) => settings.convention);
  return { asOf, convention };
}

/** Every company's signals, and the loops. */
export function useCompanyScores(): CompanyScores | null {
  return useJob('companies', useScoredState());
}

/** Both dials alone: there before anything else after an edit. */
export function useDials(): Jobs['dials']['output'] | null {
  return useJob('dials', useScoredState());
}

/** Some hundreds of days, that are not counted out anew with each render. */
const useClosingDays = (from: Day, to: Day, weekday: number): readonly Day[] =>
  useMemo(() => closingDays(from, to, weekday), [from, to, weekday]);

/** The dials at each week's close from `from` to the as-of day. */
export function useWeeks(from: string): readonly WeekPoint[] | null {
  const asOf = useView((view) => view.asOf);
  const { convention, weekClose } = useSettings();
  return useJob('weeks', { days: useClosingDays(from, asOf, weekClose.weekday), convention });
}

/** Every signal at the last 53 weeks' closes; of a long portfolio on the day alone. */
export function useSignalYear(): readonly SignalPoint[] | null {
  const asOf = useView((view) => view.asOf);
  const { convention, weekClose } = useSettings();
  const closes = useClosingDays(shiftDay(asOf, -364), asOf, weekClose.weekday);
  const isLong = useLedger((ledger) => ledger.portfolio.links.length > mostLinksUnasked);
  const past = isLong ? [] : closes.filter((day) => day !== asOf);
  const days = [...past, asOf];
  return useJob('signals', { days, convention });
}

/** What changes with every move of a slider is asked for once the hand is still, where an answer takes long. */
const stillMs = 200;

function useStill<T>(value: T): T {
  const isLong = useLedger((ledger) => ledger.portfolio.links.length > mostLinksUnasked);
  const [still, setStill] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setStill(value), stillMs);
    return () => clearTimeout(timer);
  }, [value]);
  return isLong ? still : value;
}

/** What a shock does within the twelve months from the as-of day. */
export function useStress(shock: Shock): StressAnswer | null {
  return useJob('stress', { ...useScoredState(), shock: useStill(shock) });
}

/** The seven days that end on the as-of day. */
export function useLastWeek(): WeekReport | null {
  const asOf = useView((view) => view.asOf);
  const { convention, weekClose } = useSettings();
  return useJob('report', { from: shiftDay(asOf, -7), to: asOf, hour: weekClose.hour, convention });
}

/** Any number does as a seed; the same one gives the same draws. */
const seed = 2000;

/** What the positions hang on. */
export function useExposure(positions: readonly Position[]): Jobs['exposure']['output'] | null {
  return useJob('exposure', { ...useScoredState(), positions });
}

/** The bands of the dials and signals. */
export function useBands(): UnderWay<Bands> {
  return useLongJob('bands', { ...useScoredState(), draws: defaultDraws, seed });
}

/** The dials under other conventions, and loops against chance. */
export function useVerdict(): UnderWay<Verdict> {
  return useLongJob('verdict', { ...useScoredState(), draws: 1000, seed });
}

/** The links that most need a better source. */
export function useVerifyNext(): UnderWay<readonly Verification[]> {
  const today = useView((view) => view.info.today);
  return useLongJob('verifyNext', { ...useScoredState(), today });
}

/** What a figure is made of; never that of another. */
export function useExplanation(figure: Figure, state: FigureState): Explanation | null {
  const ofEra = isOfEra(figure, state);
  useEffect(() => {
    if (ofEra) handOverPast();
  }, [ofEra]);
  return useJob('explain', { ...state, figure }, true);
}

/** What each link weighs on a figure, and its band. */
export function useWeighing(figure: Figure, state: FigureState): UnderWay<Weighing> {
  return useLongJob('weigh', { ...state, figure, draws: defaultDraws, seed });
}

/** The summary of a week, as the ledger that is looked at holds it; null: none is asked for. */
export function useWeekSummary(week: Week | null): WeekSummary | null {
  const { convention, weekClose } = useSettings();
  const today = useView((view) => view.info.today);
  const lines = useLines((watched) => watched.lines);
  const scenarios = useScenarios((kept) => kept.scenarios);
  useEffect(() => void Promise.all([readLines(), readScenarios()]), []);
  const input =
    week === null ? null : { ...weekSpan(week, weekClose, today), convention, ...lines, scenarios };
  return useJob('summary', input, true);
}

/** How two weeks differ; null while either is missing, or it is being looked into. */
export function useDifferences(before: Told | null, after: Told | null): Differences | null {
  const [found, setFound] = useState<Differences | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: both are made anew on every render; what they hold is not
  useEffect(() => {
    setFound(null);
    if (before === null || after === null) return;
    let wanted = true;
    const job = runJob('differences', { before, after });
    job.result.then(
      (differences) => wanted && setFound(differences),
      (error: unknown) => wanted && console.error(error),
    );
    return () => {
      wanted = false;
      job.cancel();
    };
  }, [before?.summary, before?.state, after?.summary, after?.state]);
  return found;
}
