/** A summary as a document, before it is a page, a file or a screen: sentences and figures in one language, no markup. */
import type { ChangeGroup } from '../../model/attribution';
import type { LinkFamily } from '../../model/link';
import type { DialId, Level } from '../../model/score';
import type { FigureId } from '../../report/figures';

/** What a text rests on: figures of the summary, and links in its `links`. */
export interface Rests {
  readonly figures: readonly FigureId[];
  readonly links: readonly string[];
}

export interface Sentence {
  readonly text: string;
  readonly rests: Rests;
}

/** A piece of a cell; `href` leads out, to a source. */
export interface Run {
  readonly text: string;
  readonly href?: string;
}

export interface Cell {
  readonly runs: readonly Run[];
  readonly rests: Rests;
}

export interface Row {
  /** `head`: a heading of the rows that follow; `inner`: one of them; `sum`: the whole. */
  readonly look: 'plain' | 'head' | 'inner' | 'sum';
  readonly cells: readonly Cell[];
}

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** Its cells may break over lines: a figure stays whole on its own. */
  readonly wraps?: true;
}

/** A bar from 0 to `value`; null where it is unknown. */
export interface Bar {
  readonly label: string;
  readonly value: number | null;
  readonly text: string;
  readonly group: ChangeGroup;
  readonly linkId: string | null;
  /** Of its link; null where it stands for no single one. */
  readonly family: LinkFamily | null;
  readonly rests: Rests;
}

/** A dial drawn on a scale from 0 to 200, all in points; the texts beside say the same. */
export interface DialDrawing {
  readonly id: DialId;
  readonly name: string;
  readonly score: number | null;
  readonly before: number | null;
  readonly band: { readonly low: number; readonly high: number } | null;
  readonly dotcom: { readonly low: number; readonly high: number } | null;
  readonly level: Level | null;
  readonly texts: {
    readonly score: string;
    readonly level: string;
    readonly before: string;
    readonly change: string;
    readonly band: string;
    readonly dotcom: string;
  };
  readonly rests: Rests;
}

export interface LoopStepDrawing {
  readonly companyId: string;
  readonly name: string;
  readonly family: 'finance' | 'trade' | 'both';
  /** What flows to the next, `purchase, $10 bn`. */
  readonly text: string;
  readonly linkIds: readonly string[];
  /** A link of it began or ceased to count this week. */
  readonly began: boolean;
  readonly ceased: boolean;
}

export interface LoopDrawing {
  readonly id: string;
  /** Its companies in order; the last one's step leads back to the first. */
  readonly steps: readonly LoopStepDrawing[];
  /** Its smallest known step. */
  readonly figure: string;
  readonly rests: Rests;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly sentences: readonly Sentence[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Sentence[])[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly Row[];
    }
  | {
      readonly kind: 'bars';
      readonly caption: string;
      readonly unit: string;
      readonly bars: readonly Bar[];
    }
  | {
      readonly kind: 'dials';
      readonly caption: string;
      readonly dials: readonly DialDrawing[];
      readonly key: string;
    }
  | {
      readonly kind: 'loops';
      readonly caption: string;
      readonly loops: readonly LoopDrawing[];
      /** `and 7 more`, where the list was cut. */
      readonly more: string | null;
      /** How the drawings are read, at the first of a page; else null. */
      readonly key: string | null;
    };
export type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>;

export const sectionIds = [
  'alerts',
  'correction',
  'dials',
  'moved',
  'changes',
  'loops',
  'concentrated',
  'due',
  'verify',
  'dotcom',
  'ladder',
  'theses',
  'method',
] as const;
export type SectionId = (typeof sectionIds)[number];

export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Article {
  /** BCP 47. */
  readonly language: string;
  readonly product: string;
  /** `Week 3 of 2026`. */
  readonly title: string;
  /** The user's lines that are met, before all else; null where none is. */
  readonly alerts: Section | null;
  readonly headline: Sentence;
  /** Which days the summary is of. */
  readonly dek: string;
  readonly sections: readonly Section[];
  /** Method, coverage, and that it is no advice. */
  readonly foot: readonly Sentence[];
}
