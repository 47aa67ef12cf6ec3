/** Where both dials stand, with their bands, against the week before; and the signals that they are made of. */
import { type DialId, dialIds } from '../../model/score';
import { signalText } from '../figures';
import { dialTable } from './dialTable';
import type { DialDrawing, Section, Sentence } from './model';
import { ordered, type Page } from './page';

export function dialSection(page: Page): Section {
  const { t } = page;
  return {
    id: 'dials',
    title: t.weekly.sections.dials,
    blocks: [
      {
        kind: 'dials',
        caption: t.weekly.dials.caption,
        dials: dialIds.map((id) => draw(page, id)),
        key: t.weekly.dials.key,
      },
      { kind: 'paragraph', sentences: dialIds.flatMap((id) => standing(page, id)) },
      dialTable(page),
    ],
  };
}

function standing(page: Page, id: DialId): Sentence[] {
  const { summary, t, f, tell } = page;
  const { sentences } = t.weekly;
  const { now, change } = summary.dials[id];
  const { level } = now;
  if (now.score === null || level === null) return [tell(() => sentences.unknownDial(id))];
  const band = summary.bands?.now.dials[id];
  const stands = tell((notes) =>
    sentences.standing({
      id,
      open: summary.closes !== undefined,
      score: notes.score(`dials.${id}.now.score`),
      level,
      move: notes.move(`dials.${id}.change`),
    }),
  );
  const partly =
    now.known < 1
      ? [tell((notes) => sentences.partly(id, notes.share(`dials.${id}.now.known`)))]
      : [];
  if (!band) return [stands, ...partly, ...cutSentence(page, id)];
  const small = change !== null && f.change(change) !== f.change(0);
  const within = small ? Math.abs(change) < (band.high - band.low) / 2 : null;
  const doubt = tell((notes) =>
    sentences.band({
      id,
      low: notes.score(`bands.now.dials.${id}.low`),
      high: notes.score(`bands.now.dials.${id}.high`),
      within,
    }),
  );
  return [stands, ...partly, doubt, ...cutSentence(page, id)];
}

/** Signals that moved beyond the cut, so that their dial does not show it. */
function cutSentence({ summary, t, f, tell }: Page, dial: DialId): Sentence[] {
  const beyond = summary.signals[dial].flatMap((line, at) => {
    const show = (value: number) => signalText(line.id, value, f);
    const seen = line.change !== null && show(Math.abs(line.change)) !== show(0);
    return line.cut && seen ? [{ id: line.id, place: `signals.${dial}.${at}` as const, show }] : [];
  });
  if (beyond.length === 0) return [];
  return [
    tell((notes) =>
      t.weekly.sentences.cut({
        id: dial,
        cutAt: notes.score('cutAt'),
        signals: beyond.flatMap(({ id, place, show }) => {
          const value = notes.maybe(`${place}.now`, show);
          const move = notes.move(`${place}.change`, show);
          return value !== null && move !== null ? [{ id, value, move }] : [];
        }),
      }),
    ),
  ];
}

function draw({ summary, t, f, tell }: Page, id: DialId): DialDrawing {
  const { now, before, change, dotcom } = summary.dials[id];
  const band = summary.bands?.now.dials[id] ?? null;
  const ends = ordered(dotcom);
  const words = t.weekly.dials;
  const texts = {
    score: now.score === null ? t.terms.unknown : f.score(now.score),
    level: now.level === null ? '' : t.terms.levels[now.level],
    before: before.score === null ? '' : f.score(before.score),
    change: change === null ? '' : f.change(change),
    band: band === null ? '' : words.band(f.score(band.low), f.score(band.high)),
    dotcom:
      ends === null
        ? ''
        : words.dotcom(f.score(dotcom[ends.low] ?? 0), f.score(dotcom[ends.high] ?? 0)),
  };
  const name = t.terms.dials[id].name;
  const { rests } = tell((notes) => {
    notes.maybe(`dials.${id}.now.score`, f.score);
    notes.maybe(`dials.${id}.before.score`, f.score);
    notes.maybe(`dials.${id}.change`, f.change);
    notes.maybe(`bands.now.dials.${id}.low`, f.score);
    notes.maybe(`bands.now.dials.${id}.high`, f.score);
    notes.maybe(`dials.${id}.dotcom.documented`, f.score);
    notes.maybe(`dials.${id}.dotcom.tied`, f.score);
    return name;
  });
  return {
    id,
    name,
    score: now.score,
    before: before.score,
    band: band && { low: band.low, high: band.high },
    dotcom: ends && { low: dotcom[ends.low] ?? 0, high: dotcom[ends.high] ?? 0 },
    level: now.level,
    texts,
    rests,
  };
}
