/** Alerts and theses as they are typed → what is kept, or what is wrong at which field. Pure. */
import type { Alert, Condition } from '#shared/model/alert';
import { type Day, isDay } from '#shared/model/day';
import type { DialId, SignalId } from '#shared/model/score';
import type { EvidenceFor, Thesis } from '#shared/model/thesis';
import { chosen, type Option } from '../../../forms/labels';

export interface ConditionDraft {
  readonly kind: Condition['kind'];
  readonly dial: DialId;
  readonly signal: SignalId;
  readonly side: 'above' | 'below';
  readonly level: string;
  readonly company: string;
  readonly days: string;
}

export const newCondition: ConditionDraft = {
  kind: 'dial',
  dial: 'circularity',
  signal: 'loopShare',
  side: 'above',
  level: '',
  company: '',
  days: '90',
};

export interface ThesisDraft {
  readonly claim: string;
  readonly probability: string;
  readonly due: string;
  readonly confirmWords: string;
  readonly refuteWords: string;
  /** null: the user decides. */
  readonly confirmCondition: ConditionDraft | null;
  readonly refuteCondition: ConditionDraft | null;
}

export const newThesis: ThesisDraft = {
  claim: '',
  probability: '',
  due: '',
  confirmWords: '',
  refuteWords: '',
  confirmCondition: null,
  refuteCondition: null,
};

export type ProblemCode =
  | 'missing'
  | 'not-a-number'
  | 'not-a-percentage'
  | 'not-days'
  | 'no-company'
  | 'not-a-day'
  | 'not-later'
  | 'no-words';

/** By field. */
export type DraftProblems = ReadonlyMap<string, ProblemCode>;
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: DraftProblems };

/** What a level is measured in. */
export function levelUnit({
  kind,
  signal,
}: ConditionDraft): 'dial' | 'share' | 'points' | 'loops' | 'burden' {
  if (kind === 'dial') return 'dial';
  if (kind === 'burden') return 'burden';
  if (!signal.includes('.')) return 'share';
  return signal.startsWith('loops.') ? 'loops' : 'points';
}

export function readAlert(
  draft: ConditionDraft,
  companies: readonly Option[],
  id: string,
): Read<Alert> {
  const problems = new Map<string, ProblemCode>();
  const condition = readCondition(draft, companies, '', problems);
  return condition === null ? { ok: false, problems } : { ok: true, value: { id, condition } };
}

export interface ThesisFrame {
  readonly companies: readonly Option[];
  readonly id: string;
  readonly today: Day;
}

export function readThesis(
  draft: ThesisDraft,
  { companies, id, today }: ThesisFrame,
): Read<Thesis> {
  const problems = new Map<string, ProblemCode>();
  const claim = draft.claim.trim();
  if (claim === '') problems.set('claim', 'missing');
  const probability = readNumber(draft.probability.replace('%', ''));
  if (draft.probability.trim() === '') problems.set('probability', 'missing');
  else if (probability === null || probability < 0 || probability > 100)
    problems.set('probability', 'not-a-percentage');
  const due = draft.due.trim();
  if (due === '') problems.set('due', 'missing');
  else if (!isDay(due)) problems.set('due', 'not-a-day');
  else if (due <= today) problems.set('due', 'not-later');
  const confirms = readEvidence(
    draft.confirmWords,
    draft.confirmCondition,
    companies,
    'confirm',
    problems,
  );
  const refutes = readEvidence(
    draft.refuteWords,
    draft.refuteCondition,
    companies,
    'refute',
    problems,
  );
  if (problems.size > 0 || confirms === null || refutes === null || probability === null)
    return { ok: false, problems };
  return {
    ok: true,
    value: {
      id,
      claim,
      probability: probability / 100,
      setOn: today,
      due,
      confirms,
      refutes,
      verdict: null,
    },
  };
}

type Problems = Map<string, ProblemCode>;

function readEvidence(
  typed: string,
  draft: ConditionDraft | null,
  companies: readonly Option[],
  which: 'confirm' | 'refute',
  problems: Problems,
): EvidenceFor | null {
  const words = typed.trim();
  if (draft === null) {
    if (words === '') problems.set(`${which}Words`, 'no-words');
    return words === '' ? null : { words, condition: null };
  }
  const condition = readCondition(draft, companies, which, problems);
  return condition && { words, condition };
}

/** `at` begins the names of its fields. */
function readCondition(
  draft: ConditionDraft,
  companies: readonly Option[],
  at: string,
  problems: Problems,
): Condition | null {
  const { kind, dial, signal, side } = draft;
  const before = problems.size;
  const companyId = chosen(companies, draft.company)?.id ?? null;
  const needsLevel = kind === 'dial' || kind === 'signal' || kind === 'burden';
  const level = readNumber(draft.level.replace('%', '').replace('×', ''));
  if (needsLevel && level === null) {
    problems.set(`${at}level`, draft.level.trim() === '' ? 'missing' : 'not-a-number');
  }
  if (kind !== 'dial' && kind !== 'signal' && companyId === null) {
    if (draft.company.trim() !== '') problems.set(`${at}company`, 'no-company');
    else if (kind === 'burden') problems.set(`${at}company`, 'missing');
  }
  const days = Number(draft.days.trim());
  if (kind === 'falls-due' && !(Number.isInteger(days) && days >= 1 && days <= 366)) {
    problems.set(`${at}days`, 'not-days');
  }
  if (problems.size > before) return null;
  switch (kind) {
    case 'dial':
      return { kind, dial, side, level: level ?? 0 };
    case 'signal':
      return {
        kind,
        signal,
        side,
        level: levelUnit(draft) === 'share' ? (level ?? 0) / 100 : (level ?? 0),
      };
    case 'burden':
      return { kind, companyId: companyId ?? '', side, level: level ?? 0 };
    case 'new-loop':
      return { kind, companyId };
    case 'falls-due':
      return { kind, companyId, days };
  }
}

/** A decimal comma is read as a point; null where it is no number. */
function readNumber(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  const value = Number(plain);
  return plain === '' || !Number.isFinite(value) ? null : value;
}
