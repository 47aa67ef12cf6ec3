/** What would happen if: the user's scenarios, each as what it supposes and what comes of it in both bounds. */
import { type DialId, dialIds } from '../../model/score';
import type { FigureId } from '../../report/figures';
import type { ScenarioLine } from '../../report/scenarioLines';
import type { Section, Sentence } from './model';
import { linkName, type Page } from './page';
import type { Notes } from './teller';
import type { ScenarioDialWords, ShockPart } from './words';

/** null where the user keeps none, and for summaries of before there were any. */
export function scenarioSection(page: Page): Section | null {
  const { summary, t, tell } = page;
  const lines = summary.scenarios ?? [];
  if (lines.length === 0) return null;
  const words = t.weekly.scenarios;
  const items = lines.map((line, at): Sentence[] => [
    tell((notes) => words.supposes(line.name, shockParts(notes, line, at))),
    ...(line.result === null
      ? [tell(() => words.nothing)]
      : [
          tell((notes) => outcome(page, notes, at)),
          tell((notes) => words.dials(dialIds.map((id) => dialWords(page, notes, id, at)))),
        ]),
    ...(line.gone.companyIds.length + line.gone.linkIds.length === 0
      ? []
      : [tell(() => words.gone([...line.gone.companyIds, ...line.gone.linkIds]))]),
  ]);
  return {
    id: 'scenarios',
    title: t.weekly.sections.scenarios,
    blocks: [{ kind: 'list', items }],
  };
}

function shockParts(notes: Notes, { shock }: ScenarioLine, at: number): ShockPart[] {
  return [
    ...shock.pays.map(({ companyId }, place): ShockPart => {
      const share =
        notes.maybe(`scenarios.${at}.shock.pays.${place}.share`, notes.f.wholeShare) ?? '';
      return { kind: 'pays', company: notes.name(companyId), share };
    }),
    ...shock.cancelled.map((id): ShockPart => {
      const link = linkName(notes, id);
      return link === null ? { kind: 'gone', id } : { kind: 'cancelled', link };
    }),
    ...shock.stopsFinancing.map((id): ShockPart => ({ kind: 'stops', company: notes.name(id) })),
  ];
}

function outcome({ summary, t }: Page, notes: Notes, at: number): string {
  const result = summary.scenarios?.[at]?.result;
  const place = `scenarios.${at}.result` as const;
  const figures = (bound: 'cushioned' | 'passThrough') => ({
    usd: notes.usd(`${place}.${bound}.lostUsd`),
    hit: notes.count(`${place}.${bound}.hit`),
    hops: notes.count(`${place}.${bound}.hops`),
    hopsComplete: result?.[bound].hopsComplete ?? true,
  });
  return t.weekly.scenarios.outcome({
    owed: notes.usd(`${place}.owedUsd`),
    cushioned: figures('cushioned'),
    passThrough: figures('passThrough'),
    settled: result?.passThrough.settled ?? true,
  });
}

function dialWords({ f }: Page, notes: Notes, id: DialId, at: number): ScenarioDialWords {
  const after = (bound: 'cushioned' | 'passThrough') =>
    notes.maybe(`scenarios.${at}.result.${bound}.dials.${id}` as FigureId, f.score);
  return {
    id,
    before: notes.maybe(`dials.${id}.now.score`, f.score),
    cushioned: after('cushioned'),
    passThrough: after('passThrough'),
  };
}
