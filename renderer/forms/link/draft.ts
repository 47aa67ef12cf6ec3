/** A link as it stands in its form: what was typed, character by character. */
import type { Company } from '#shared/model/company';
import type { Link, LinkKind, LinkState } from '#shared/model/link';
import { type CurrencyDraft, currencyDraft, inDollars } from '../currency/currency';
import { nameOf, type Option } from '../labels';
import { noSources, type SourcesDraft } from '../sources/sources';
import { moneyAsTyped, powerAsTyped } from '../typed';
import { amountDraft } from './money';

export interface StatusDraft {
  readonly key: number;
  /** '': not chosen yet. */
  readonly state: LinkState | '';
  readonly since: string;
}

export interface LinkDraft {
  readonly kind: LinkKind;
  readonly from: string;
  readonly to: string;
  readonly undisclosed: boolean;
  readonly money: CurrencyDraft;
  readonly low: string;
  readonly best: string;
  readonly high: string;
  readonly capacity: string;
  readonly paid: string;
  readonly announced: string;
  readonly start: string;
  readonly end: string;
  readonly status: readonly StatusDraft[];
  /** null: as the entry's source and confidence allow. */
  readonly counted: boolean | null;
  readonly supersededBy: string;
  readonly confidence: string;
  readonly sources: SourcesDraft;
  readonly note: string;
}

export interface Prefilled {
  readonly kind?: LinkKind;
  readonly from?: Company['id'];
  readonly to?: Company['id'];
}

export function blankLink(companies: readonly Option[], prefilled: Prefilled = {}): LinkDraft {
  return {
    kind: prefilled.kind ?? 'purchase',
    from: nameOf(companies, prefilled.from),
    to: nameOf(companies, prefilled.to),
    undisclosed: false,
    money: inDollars,
    low: '',
    best: '',
    high: '',
    capacity: '',
    paid: '',
    announced: '',
    start: '',
    end: '',
    status: [{ key: 1, state: '', since: '' }],
    counted: null,
    supersededBy: '',
    confidence: '',
    sources: noSources,
    note: '',
  };
}

/** A first state that is chosen holds from the announcement on, until another day is typed. */
export function chosenState(
  { announced, status: [first] }: LinkDraft,
  status: StatusDraft,
  state: StatusDraft['state'],
): StatusDraft {
  const since = status.since === '' && status.key === first?.key ? announced : status.since;
  return { ...status, state, since };
}

export function linkDraft(
  link: Link,
  companies: readonly Option[],
  links: readonly Option[],
): LinkDraft {
  return {
    ...blankLink(companies, link),
    ...enteredAmount(link),
    capacity: link.capacityMw === null ? '' : powerAsTyped(link.capacityMw),
    paid: link.paidUsd === undefined ? '' : moneyAsTyped(link.paidUsd),
    announced: link.announced ?? '',
    start: link.start ?? '',
    end: link.end ?? '',
    status: link.status.map(({ state, since }, at) => ({ key: at + 1, state, since: since ?? '' })),
    counted: link.counted,
    supersededBy: nameOf(links, link.supersededBy),
    confidence: link.confidence ?? '',
    sources: { ...noSources, chosen: link.sourceIds },
    note: link.note ?? '',
  };
}

/** In the currency that it was entered in. */
function enteredAmount({ amount, original }: Link) {
  const money = currencyDraft(original);
  if (amount === null) return { undisclosed: true, money, low: '', best: '', high: '' };
  return { undisclosed: false, money, ...amountDraft(original ?? amount) };
}
