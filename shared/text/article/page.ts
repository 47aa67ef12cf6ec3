/** What each section of the article is written from, and the small pieces that they share. */
import type { DotcomRange } from '../../model/score';
import type { WeekSummary } from '../../report/summaryModel';
import type { Texts } from '../en/index';
import type { Formats } from '../formats';
import type { Cell, Column, Row, Sentence } from './model';
import { type Notes, type Tell, teller } from './teller';
import type { LinkWords } from './words';

export interface Page {
  readonly summary: WeekSummary;
  readonly t: Texts;
  readonly f: Formats;
  readonly tell: Tell;
}

export const pageOf = (summary: WeekSummary, t: Texts, f: Formats): Page => ({
  summary,
  t,
  f,
  tell: teller(summary, f),
});

const noRests = { figures: [], links: [] } as const;

export const plain = (text: string): Sentence => ({ text, rests: noRests });
export const plainCell = (text: string): Cell => ({ runs: [{ text }], rests: noRests });

/** A cell whose figures are noted as a sentence's are. */
export function cell({ tell }: Page, write: (notes: Notes) => string): Cell {
  const { text, rests } = tell(write);
  return { runs: [{ text }], rests };
}

export const row = (look: Row['look'], cells: readonly Cell[]): Row => ({ look, cells });
export const left = (title: string): Column => ({ title, align: 'left' });
export const right = (title: string): Column => ({ title, align: 'right' });
/** What a cell says of a link: the ends of its range, and its power. */
export function linkFigures(notes: Notes, linkId: string): void {
  notes.link(linkId);
  for (const end of ['low', 'high'] as const)
    notes.maybe(`links.${linkId}.amount.${end}`, notes.f.usd);
  notes.maybe(`links.${linkId}.capacityMw`, notes.f.power);
}

/** A sum, its power and its term: each stays whole where the cell is broken over lines. */
export const inParts = (text: string): string =>
  text
    .split(', ')
    .map((part) => part.replaceAll(' ', '\u00a0'))
    .join(', ');

/** For sums that stand with their power and term. */
export const amounts = (title: string): Column => ({ title, align: 'right', wraps: true });

/** What stands for a figure that is not known. */
export const nothing = '–';

/** The smaller end first; null where an end is unknown. */
export function ordered({ documented, tied }: DotcomRange) {
  if (documented === null || tied === null) return null;
  return documented <= tied
    ? ({ low: 'documented', high: 'tied' } as const)
    : ({ low: 'tied', high: 'documented' } as const);
}

/** A link in words; it is noted as spoken of. */
export function linkWords(notes: Notes, linkId: string): LinkWords | null {
  const link = notes.link(linkId);
  if (!link) return null;
  return {
    kind: link.kind,
    from: notes.name(link.from),
    to: notes.name(link.to),
    amount: notes.amount(linkId),
    capacity: notes.capacity(linkId),
    end: notes.end(linkId),
  };
}

/** With its sum alone, for a sentence that prints no more. */
export function linkSum(notes: Notes, linkId: string): LinkWords | null {
  const name = linkName(notes, linkId);
  return name && { ...name, amount: notes.amount(linkId) };
}

/** The same without its figures, for a sentence that does not print them. */
export function linkName(notes: Notes, linkId: string): LinkWords | null {
  const link = notes.link(linkId);
  if (!link) return null;
  const [from, to] = [notes.name(link.from), notes.name(link.to)];
  return { kind: link.kind, from, to, amount: null, capacity: null, end: null };
}

/** `OpenAI → Cerebras Systems, purchase`. */
export function linkLabel(page: Page, notes: Notes, linkId: string): string {
  const link = notes.link(linkId);
  if (!link) return linkId;
  const kind = page.t.terms.linkKinds[link.kind].toLowerCase();
  return `${notes.name(link.from)} → ${notes.name(link.to)}, ${kind}`;
}

/** `OpenAI → Oracle`. */
export function linkShort({ summary }: Page, linkId: string): string {
  const link = summary.links[linkId];
  const name = (id: string) => summary.names[id] ?? id;
  return link ? `${name(link.from)} → ${name(link.to)}` : linkId;
}
