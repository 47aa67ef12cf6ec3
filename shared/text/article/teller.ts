/**
 * Writes sentences of a summary: every figure is taken from its place in the summary, formatted, and noted as what the
 * sentence rests on, so that no sentence can print what the summary does not hold.
 */
import type { PartialDate } from '../../model/day';
import { type Link, linkFamily } from '../../model/link';
import type { FigureId } from '../../report/figures';
import { figureAt } from '../../report/figures';
import type { WeekSummary } from '../../report/summaryModel';
import type { Formats } from '../formats';
import type { Count } from '../plural';
import type { Rests, Sentence } from './model';
import type { Amount, Move } from './words';

/** What a text takes its figures from. Each call notes what it gave. */
export class Notes {
  private readonly figures: FigureId[] = [];
  private readonly links: string[] = [];

  constructor(
    private readonly summary: WeekSummary,
    readonly f: Formats,
  ) {}

  rests(): Rests {
    return { figures: [...new Set(this.figures)], links: [...new Set(this.links)] };
  }

  name(companyId: string): string {
    return this.summary.names[companyId] ?? companyId;
  }

  /** Notes a link that is spoken of. */
  link(linkId: string): Link | undefined {
    const link = this.summary.links[linkId];
    if (link) this.links.push(linkId);
    return link;
  }

  private value(id: FigureId): number | null {
    const value = figureAt(this.summary, id);
    return typeof value === 'number' ? value : null;
  }

  /** null where it is unknown: there is then no figure to rest on. */
  maybe(id: FigureId, show: (value: number) => string): string | null {
    const value = this.value(id);
    if (value === null) return null;
    this.figures.push(id);
    return show(value);
  }

  private given(id: FigureId, show: (value: number) => string): string {
    const text = this.maybe(id, show);
    if (text === null) throw new Error(`the summary has no figure at ${id}`);
    return text;
  }

  score = (id: FigureId) => this.given(id, this.f.score);
  usd = (id: FigureId) => this.given(id, this.f.usd);
  share = (id: FigureId) => this.given(id, this.f.share);
  power = (id: FigureId) => this.given(id, this.f.power);
  number = (id: FigureId) => this.given(id, this.f.number);
  count = (id: FigureId): Count => ({
    n: this.value(id) ?? 0,
    text: this.given(id, this.f.count),
  });

  date(id: FigureId): string {
    this.figures.push(id);
    return this.f.date(figureAt(this.summary, id) as PartialDate);
  }

  /** Up, down or not to be seen, and by how much. null where an end is unknown. */
  move(id: FigureId, show = this.f.number): Move | null {
    const value = this.value(id);
    if (value === null) return null;
    this.figures.push(id);
    const by = show(Math.abs(value));
    if (by === show(0)) return { way: 'same', by };
    return { way: value > 0 ? 'up' : 'down', by };
  }

  /** A link's best amount, and whether it is a floor or a guess; null where it is undisclosed. */
  amount(linkId: string, at: 'links' | 'earlier' = 'links'): Amount | null {
    const link = this.summary[at][linkId];
    if (!link?.amount || link.amount.best === 0 || linkFamily(link.kind) === 'tie') return null;
    const { low, best, high } = link.amount;
    const form = low === high ? 'exact' : low === best ? 'least' : best === high ? 'most' : 'about';
    return { form, text: this.usd(`${at}.${linkId}.amount.best`) };
  }

  /** `750 MW`; null where it is not stated. */
  capacity(linkId: string): string | null {
    return this.maybe(`links.${linkId}.capacityMw`, this.f.power);
  }

  /** The last day of its term. */
  end(linkId: string): string | null {
    const link = this.summary.links[linkId];
    return link?.end == null ? null : this.date(`links.${linkId}.end`);
  }
}

export type Tell = (write: (notes: Notes) => string) => Sentence;

export function teller(summary: WeekSummary, f: Formats): Tell {
  return (write) => {
    const notes = new Notes(summary, f);
    const text = write(notes);
    return { text, rests: notes.rests() };
  };
}
