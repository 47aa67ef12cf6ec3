/** The user's own lines that are crossed, before all else; and how their theses stand. */
import type { AlertCheck } from '../../model/alert';
import type { ThesisCheck } from '../../model/thesis';
import type { FigureId } from '../../report/figures';
import { shownAs } from './figureNames';
import type { Section, Sentence } from './model';
import { linkName, type Page } from './page';
import type { Notes } from './teller';
import type { AlertWords, ThesisWords } from './words';

/** null where no line is crossed and none is in doubt. */
export function alertSection(page: Page): Section | null {
  const { summary, t, tell } = page;
  const words = t.weekly.alerts;
  const told = summary.alerts.flatMap((check, at): Sentence[] => {
    if (check.met === false) return [];
    const write = check.met ? words.met : words.unknown;
    return [tell((notes) => write(alertWords(page, notes, check, at)))];
  });
  if (told.length === 0) return null;
  return {
    id: 'alerts',
    title: t.weekly.sections.alerts,
    blocks: [{ kind: 'list', items: told.map((sentence) => [sentence]) }],
  };
}

function alertWords(page: Page, notes: Notes, check: AlertCheck, at: number): AlertWords {
  const { condition } = check.alert;
  const name = (id: string | null) => (id === null ? null : notes.name(id));
  switch (condition.kind) {
    case 'new-loop': {
      const n = check.loopIds.length;
      const loops = { n, text: page.f.count(n) };
      const found = page.summary.loops.appeared.filter(({ id }) => check.loopIds.includes(id));
      for (const id of found.flatMap(({ steps }) => steps.flatMap((step) => step.linkIds)))
        notes.link(id);
      return { kind: 'new-loop', company: name(condition.companyId), loops, met: check.met };
    }
    case 'falls-due':
      return {
        kind: 'falls-due',
        company: name(condition.companyId),
        days: notes.count(`alerts.${at}.alert.condition.days` as FigureId),
        links: check.linkIds.flatMap((id) => linkName(notes, id) ?? []),
        met: check.met,
      };
    default: {
      const show = shownAs(condition, page.f);
      return {
        kind: 'level',
        of:
          condition.kind === 'dial'
            ? { kind: 'dial', id: condition.dial }
            : condition.kind === 'signal'
              ? { kind: 'signal', id: condition.signal }
              : { kind: 'burden', company: notes.name(condition.companyId) },
        side: condition.side,
        level: notes.maybe(`alerts.${at}.alert.condition.level` as FigureId, show) ?? '',
        value: notes.maybe(`alerts.${at}.value`, show),
        before: notes.maybe(`alerts.${at}.before`, show),
      };
    }
  }
}

/** null where the user has set none. */
export function thesisSection(page: Page): Section | null {
  const { summary, t, f, tell } = page;
  if (summary.theses.length === 0) return null;
  const items = dueFirst(summary.theses).map(([check, at]): Sentence[] => {
    const { thesis } = check;
    return [
      tell((notes) => {
        const words: ThesisWords = {
          claim: thesis.claim,
          probability: notes.share(`theses.${at}.thesis.probability`),
          due: notes.date(`theses.${at}.thesis.due`),
          daysLeft: daysOf(notes, at),
          outcome: thesis.verdict?.outcome ?? null,
          brier: notes.maybe(`theses.${at}.brier`, f.hundredths),
        };
        return t.weekly.alerts.thesis(words);
      }),
      ...(thesis.verdict === null ? signSentences(page, check, at) : []),
    ];
  });
  return {
    id: 'theses',
    title: t.weekly.sections.theses,
    blocks: [{ kind: 'list', items }],
  };
}

/** Those past their day and undecided come first, then by their day; with their place in the summary. */
function dueFirst(theses: readonly ThesisCheck[]): (readonly [ThesisCheck, number])[] {
  const open = ({ thesis }: ThesisCheck) => Number(thesis.verdict === null);
  return theses
    .map((check, at) => [check, at] as const)
    .toSorted(([a], [b]) => open(b) - open(a) || a.daysLeft - b.daysLeft);
}

/** What would confirm it and what would refute it, each with how that stands at the close. */
function signSentences(page: Page, { thesis, ...checks }: ThesisCheck, at: number): Sentence[] {
  const { t, f, tell } = page;
  return (['confirms', 'refutes'] as const).map((sign) =>
    tell((notes) => {
      const { words, condition } = thesis[sign];
      const place = `theses.${at}.thesis.${sign}.condition`;
      if (condition && 'level' in condition)
        notes.maybe(`${place}.level` as FigureId, shownAs(condition, f));
      if (condition?.kind === 'falls-due') notes.maybe(`${place}.days` as FigureId, f.count);
      for (const id of checks[sign]?.linkIds ?? []) notes.link(id);
      return t.weekly.alerts.sign({
        sign,
        words,
        condition: condition && t.watching.condition(condition, (id) => notes.name(id), f),
        met: checks[sign]?.met ?? null,
      });
    }),
  );
}

/** Below zero: past its day by so many, as they are printed. */
function daysOf(notes: Notes, at: number): ThesisWords['daysLeft'] {
  const { n } = notes.count(`theses.${at}.daysLeft`);
  return { n, text: notes.f.count(Math.abs(n)) };
}
