/** The comparison with the dot-com era in three plain sentences: each dial, then the long loops. */
import { type DialId, dialIds } from '../../model/score';
import type { Section, Sentence } from './model';
import { ordered, type Page } from './page';

export function eraSection(page: Page): Section {
  const { t } = page;
  const sentences = [...dialIds.map((id) => against(page, id)), loops(page)];
  return {
    id: 'dotcom',
    title: t.weekly.sections.dotcom,
    blocks: [{ kind: 'list', items: sentences.map((sentence) => [sentence]) }],
  };
}

function against({ summary, t, f, tell }: Page, id: DialId): Sentence {
  const { now, dotcom } = summary.dials[id];
  const ends = ordered(dotcom);
  const { score } = now;
  if (score === null || ends === null) return tell(() => t.weekly.sentences.eraUnknown(id));
  // As printed, so that no sentence puts 93 below a range that begins at 93.
  const [own, low, high] = [score, dotcom[ends.low] ?? 0, dotcom[ends.high] ?? 0].map(
    Math.round,
  ) as [number, number, number];
  return tell((notes) =>
    t.weekly.sentences.era({
      id,
      score: notes.maybe(`dials.${id}.now.score`, f.score) ?? '',
      low: notes.maybe(`dials.${id}.dotcom.${ends.low}`, f.score) ?? '',
      high: notes.maybe(`dials.${id}.dotcom.${ends.high}`, f.score) ?? '',
      place: own < low ? 'below' : own > high ? 'above' : 'within',
    }),
  );
}

function loops({ summary, t, tell }: Page): Sentence {
  const { long, complete } = summary.loops;
  const ends = ordered(long.dotcom);
  return tell((notes) =>
    t.weekly.sentences.eraLoops(
      notes.count('loops.long.now'),
      notes.count(`loops.long.dotcom.${ends?.low ?? 'documented'}`),
      notes.count(`loops.long.dotcom.${ends?.high ?? 'tied'}`),
      complete,
    ),
  );
}
