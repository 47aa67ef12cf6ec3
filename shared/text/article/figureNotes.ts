/**
 * What the figures behind a sentence are: each by its name, with its definition, and with what a summary holds beside it
 * (last week, change, band, dot-com). Figures of one dial or signal come as one. All of it is the summary's own, frozen.
 */
import type { ChangeGroup } from '../../model/attribution';
import type { DialId } from '../../model/score';
import { type FigureId, figureAt } from '../../report/figures';
import { signalText } from '../figures';
import { namedFigure } from './figureNames';
import { linkShort, ordered, type Page } from './page';

export interface FigureNote {
  /** What tells it from another: figures with one subject are one note. */
  readonly subject: string;
  readonly name: string;
  readonly value: string;
  readonly meaning: string | null;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  /** Of a headline, which is no link; null where the sources are the links'. */
  readonly sourceIds: readonly string[] | null;
}

/** Figures of links are left out: the links stand beside with all their figures. */
export function figureNotes(page: Page, figures: readonly FigureId[]): FigureNote[] {
  const notes = new Map<string, FigureNote>();
  for (const id of figures) {
    if (id.startsWith('links.')) continue;
    const note = noteOf(page, id);
    if (note !== null && !notes.has(note.subject)) notes.set(note.subject, note);
  }
  return [...notes.values()];
}

function noteOf(page: Page, id: FigureId): FigureNote | null {
  const dial = /^(?:dials|bands\.(?:now|before)\.dials)\.(circularity|concentration)\./.exec(
    id,
  )?.[1];
  if (dial && !id.endsWith('.known')) return dialNote(page, dial as DialId);
  const whole = /^attribution\.dials\.(\w+)\.change/.exec(id)?.[1];
  if (whole) return dialNote(page, whole as DialId);
  const signal = /^signals\.(circularity|concentration)\.(\d+)\./.exec(id);
  if (signal) return signalNote(page, signal[1] as DialId, Number(signal[2]));
  const banded = /^bands\.now\.signals\.(.+)\.(?:low|high)$/.exec(id)?.[1];
  if (banded) return bandedNote(page, banded);
  const part = /^attribution\.dials\.(\w+)\.parts\.(\w+)\.(?:links\.(\d+)\.)?part/.exec(id);
  if (part) {
    const [, of, group, at] = part;
    return partNote(page, id, of as DialId, group as ChangeGroup, at);
  }
  if (id.startsWith('attribution.signals.relatedPartyShare')) return relatedNote(page);
  return plainNote(page, id);
}

type Facts = readonly (readonly [label: string, text: string | null])[];
const factsOf = (facts: Facts): FigureNote['facts'] =>
  facts.flatMap(([label, text]) => (text === null ? [] : [{ label, text }]));

const between = (low: string, high: string): string => (low === high ? low : `${low}–${high}`);

function dialNote({ summary, t, f }: Page, id: DialId): FigureNote {
  const { now, before, change, dotcom } = summary.dials[id];
  const band = summary.bands?.now.dials[id] ?? null;
  const ends = ordered(dotcom);
  const { facts, points } = t.weekly.figures;
  const { name, meaning } = t.terms.dials[id];
  return {
    subject: `dial ${id}`,
    name,
    value: now.score === null ? t.terms.unknown : points(f.number(now.score)),
    meaning,
    facts: factsOf([
      [facts.level, now.level && t.terms.levels[now.level]],
      [facts.before, before.score === null ? null : f.number(before.score)],
      [facts.change, change === null ? null : f.change(change)],
      [facts.band, band && between(f.number(band.low), f.number(band.high))],
      [
        facts.dotcom,
        ends && between(f.number(dotcom[ends.low] ?? 0), f.number(dotcom[ends.high] ?? 0)),
      ],
    ]),
    sourceIds: null,
  };
}

function signalNote(page: Page, dial: DialId, at: number): FigureNote | null {
  const { summary, t, f } = page;
  const line = summary.signals[dial][at];
  if (!line) return null;
  const { id, now, before, dotcom, score, change } = line;
  const show = (value: number | null) => (value === null ? null : signalText(id, value, f));
  const bands: Readonly<Record<string, { low: number; high: number } | null>> =
    summary.bands?.now.signals ?? {};
  const band = bands[id];
  const ends = ordered(dotcom);
  const { facts, points } = t.weekly.figures;
  const moved =
    change === null ? null : id.includes('.') ? f.signedCount(change) : f.change(100 * change);
  return {
    subject: `signal ${id}`,
    name: t.weekly.figures.of(t.terms.dials[dial].name, t.terms.signals[id].name),
    value: show(now) ?? t.terms.unknown,
    meaning: t.terms.signals[id].meaning,
    facts: factsOf([
      [facts.before, show(before)],
      [facts.change, moved && (id.startsWith('loops.') ? moved : points(moved))],
      [facts.band, band ? between(show(band.low) ?? '', show(band.high) ?? '') : null],
      [facts.dotcom, ends && between(show(dotcom[ends.low]) ?? '', show(dotcom[ends.high]) ?? '')],
      [facts.score, score.score.value === null ? null : f.score(score.score.value)],
    ]),
    sourceIds: null,
  };
}

/** A band of a signal leads to the signal. */
function bandedNote(page: Page, signal: string): FigureNote | null {
  for (const dial of ['circularity', 'concentration'] as const) {
    const at = page.summary.signals[dial].findIndex(({ id }) => id === signal);
    if (at !== -1) return signalNote(page, dial, at);
  }
  return null;
}

function partNote(
  page: Page,
  id: FigureId,
  dial: DialId,
  group: ChangeGroup,
  at: string | undefined,
): FigureNote {
  const { summary, t, f } = page;
  const words = t.weekly.figures;
  const cause = t.weekly.moved.groups[group].toLowerCase();
  const link = at && summary.attribution?.dials[dial].parts[group].links[Number(at)]?.linkId;
  const due = link ? `${linkShort(page, link)} (${cause})` : cause;
  return {
    subject: id,
    name: words.names.part(t.terms.dials[dial].name, due),
    value: valueText(page, id, (value) => words.points(f.change(value))),
    meaning: words.meanings.part,
    facts: [],
    sourceIds: null,
  };
}

function relatedNote({ summary, t, f }: Page): FigureNote | null {
  const split = summary.attribution?.signals.relatedPartyShare;
  if (!split) return null;
  const { name, meaning } = t.terms.signals.relatedPartyShare;
  const share = ({ value }: { readonly value: number | null }) =>
    value === null ? null : f.share(value);
  return {
    subject: 'signal relatedPartyShare',
    name,
    value: share(split.after) ?? t.terms.unknown,
    meaning,
    facts: factsOf([[t.weekly.figures.facts.before, share(split.before)]]),
    sourceIds: null,
  };
}

function plainNote(page: Page, id: FigureId): FigureNote | null {
  const named = namedFigure(page, id);
  if (named === null) return null;
  const { name, show, meaning = null, dotcom = null } = named;
  const { facts } = page.t.weekly.figures;
  const ends = dotcom && ordered(dotcom);
  return {
    subject: named.subject ?? id,
    name,
    value: valueText(page, id, show),
    meaning,
    facts: factsOf([
      [facts.before, named.before === undefined ? null : show(named.before)],
      [
        facts.dotcom,
        dotcom && ends && between(show(dotcom[ends.low] ?? 0), show(dotcom[ends.high] ?? 0)),
      ],
    ]),
    sourceIds: named.sourceIds ?? null,
  };
}

function valueText({ summary, t, f }: Page, id: FigureId, show: (value: number) => string): string {
  const value = figureAt(summary, id);
  if (typeof value === 'number') return show(value);
  return typeof value === 'string' ? f.date(value) : t.terms.unknown;
}
