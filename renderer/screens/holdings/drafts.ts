/** Positions as they are typed → what is kept, or what is wrong at which field. Pure. */
import type { Holdings, Position } from '#shared/model/holdings';
import { parseUsd } from '#shared/parse/quantity';
import { chosen, type Option } from '../../forms/labels';
import type { ReadParts } from './fundParts';

export type ProblemCode = 'missing' | 'not-an-amount' | 'no-company' | 'held-already' | 'weights';
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: ReadonlyMap<string, ProblemCode> };

export interface CompanyDraft {
  readonly company: string;
  readonly usd: string;
}
export interface FundDraft {
  readonly name: string;
  readonly usd: string;
  readonly weights: string;
}

export function readCompany(
  draft: CompanyDraft,
  companies: readonly Option[],
  id: string,
  held: Holdings,
): Read<Position> {
  const problems = new Map<string, ProblemCode>();
  const companyId = chosen(companies, draft.company)?.id;
  if (draft.company.trim() === '') problems.set('company', 'missing');
  else if (companyId === undefined) problems.set('company', 'no-company');
  else if (isHeld(held, companyId, id)) problems.set('company', 'held-already');
  const usd = readValue(draft.usd, problems);
  if (problems.size > 0 || companyId === undefined || usd === null) return { ok: false, problems };
  return { ok: true, value: { kind: 'company', id, companyId, usd } };
}

export function readFund(draft: FundDraft, { parts, problems: bad }: ReadParts, id: string) {
  const problems = new Map<string, ProblemCode>();
  const name = draft.name.trim();
  if (name === '') problems.set('name', 'missing');
  if (bad.length > 0 || parts.reduce((sum, { weight }) => sum + weight, 0) > 1.005)
    problems.set('weights', 'weights');
  const usd = readValue(draft.usd, problems);
  const read: Read<Position> =
    problems.size > 0 || usd === null
      ? { ok: false, problems }
      : { ok: true, value: { kind: 'fund', id, name, usd, parts } };
  return read;
}

const isHeld = ({ positions }: Holdings, companyId: string, id: string) =>
  positions.some((one) => one.kind === 'company' && one.companyId === companyId && one.id !== id);

function readValue(text: string, problems: Map<string, ProblemCode>): number | null {
  const quantity = parseUsd(text);
  if (quantity.ok && quantity.value > 0) return quantity.value;
  problems.set('usd', text.trim() === '' ? 'missing' : 'not-an-amount');
  return null;
}
