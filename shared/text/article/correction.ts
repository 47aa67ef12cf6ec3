/** What a correction changes, told from its differences; and, for two weeks side by side, the facts behind them. */

import { linkFamily } from '../../model/link';
import type { DialId, Loop, SignalId } from '../../model/score';
import { isSame } from '../../report/differences';
import type { FigureDifference, LinkDifference } from '../../report/differencesModel';
import type { FigureId } from '../../report/figures';
import { signalText } from '../figures';
import type { FigureWords } from './correctionWords';
import type { Block, Row, Section, Sentence } from './model';
import { cell, left, linkName, nothing, type Page, plain, plainCell, right, row } from './page';
import type { Notes } from './teller';
import type { Amount, GoalWords } from './words';

const mostLinks = 15;
const mostLoops = 5;

/** null for the first issue of a week. */
export function correctionSection(page: Page): Section | null {
  const { summary, t, tell } = page;
  const { correction } = summary;
  if (correction === undefined) return null;
  const words = t.weekly.correction;
  const lead = tell((notes) =>
    words.lead({
      issue: notes.count('correction.issue'),
      of: notes.count('correction.of'),
      reason: correction.reason,
    }),
  );
  const { differences: found } = correction;
  const said =
    found === null
      ? [plain(words.unreadable)]
      : isSame(found)
        ? [plain(words.nothing)]
        : figureSentences(page);
  return {
    id: 'correction',
    title: t.weekly.sections.correction,
    blocks: [
      { kind: 'paragraph', sentences: [lead, ...said] },
      ...(found === null ? [] : [...figureTable(page), ...factBlocks(page)]),
    ],
  };
}

/** Links, headlines, loops and lines that differ: none where nothing does. */
export function factBlocks(page: Page): Block[] {
  return [
    ...listOf(linkItems(page)),
    ...listOf(headlineItems(page)),
    ...loopBlocks(page),
    ...listOf(lineItems(page)),
  ];
}

const listOf = (items: readonly Sentence[]): Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items: items.map((item) => [item]) }];

const at = 'correction.differences';
const place = (rest: string) => `${at}.${rest}` as FigureId;

function figureSentences(page: Page): Sentence[] {
  const { summary, t, tell } = page;
  const words = t.weekly.correction;
  const found = summary.correction?.differences;
  if (!found) return [];
  const { convention, method, dials } = found;
  return [
    ...(convention === null ? [] : [plain(words.convention(convention.before, convention.after))]),
    ...(method === null ? [] : [plain(words.method(method.before, method.after))]),
    ...(dials.length === 0 ? [plain(words.sameDials)] : []),
    ...dials.map(({ id }, index) =>
      tell((notes) =>
        words.figure(figureWords(page, notes, { kind: 'dial', id }, `dials.${index}`)),
      ),
    ),
  ];
}

type Shown = FigureWords['of'];

const shownAs =
  ({ f }: Page, of: Shown) =>
  (value: number): string =>
    of.kind === 'dial' ? f.number(value) : signalText(of.id, value, f);

function figureWords(page: Page, notes: Notes, of: Shown, where: string): FigureWords {
  const show = shownAs(page, of);
  return {
    of,
    before: notes.maybe(place(`${where}.before`), show),
    after: notes.maybe(place(`${where}.after`), show),
    move: notes.move(place(`${where}.change`), show),
  };
}

function figureTable(page: Page): Block[] {
  const { summary, t } = page;
  const found = summary.correction?.differences;
  if (!found || found.dials.length + found.signals.length === 0) return [];
  const words = t.weekly.correction;
  const { columns } = t.weekly;
  return [
    {
      kind: 'table',
      caption: words.caption,
      columns: [
        left(columns.signal),
        right(words.before),
        right(words.after),
        right(columns.change),
      ],
      rows: [
        ...found.dials.map((each, index) => dialRow(page, each, index)),
        ...found.signals.map((each, index) => signalRow(page, each, index)),
      ],
    },
  ];
}

const dialRow = (page: Page, { id }: FigureDifference<DialId>, index: number): Row =>
  figureRow(page, { kind: 'dial', id }, `dials.${index}`, page.f.change);

function signalRow(page: Page, { id }: FigureDifference<SignalId>, index: number): Row {
  const { f } = page;
  const change = (value: number) =>
    id.includes('.') ? f.signedCount(value) : f.change(100 * value);
  return figureRow(page, { kind: 'signal', id }, `signals.${index}`, change);
}

function figureRow(page: Page, of: Shown, where: string, change: (value: number) => string): Row {
  const { terms } = page.t;
  const show = shownAs(page, of);
  const name = of.kind === 'dial' ? terms.dials[of.id].name : terms.signals[of.id].name;
  return row(of.kind === 'dial' ? 'head' : 'inner', [
    plainCell(name),
    cell(page, (n) => n.maybe(place(`${where}.before`), show) ?? nothing),
    cell(page, (n) => n.maybe(place(`${where}.after`), show) ?? nothing),
    cell(page, (n) => n.maybe(place(`${where}.change`), change) ?? nothing),
  ]);
}

function linkItems(page: Page): Sentence[] {
  const { t, tell } = page;
  const links = page.summary.correction?.differences?.links ?? [];
  const told = links.slice(0, mostLinks).map((each, index) => linkSentence(page, each, index));
  if (links.length <= mostLinks) return told;
  return [...told, tell((notes) => t.weekly.correction.allLinks(notes.count(place('linkCount'))))];
}

function linkSentence(page: Page, each: LinkDifference, index: number): Sentence {
  const { t, tell } = page;
  const { linkId, what, state, counts, fields } = each;
  const isRevised = what === 'revised';
  return tell((notes) => {
    const link = linkName(notes, linkId) ?? nobody;
    const side = each.after === null ? 'before' : 'after';
    const amount = (end: 'before' | 'after') => amountAt(notes, each, index, end);
    const isSum = what === 'added' || what === 'removed';
    const others = fields.filter((field) => field !== 'amount' && field !== 'status');
    return t.weekly.correction.link({
      what,
      link: { ...link, amount: isSum ? amount(side) : null },
      amount:
        isRevised && fields.includes('amount')
          ? { before: amount('before'), after: amount('after') }
          : null,
      state: isRevised && fields.includes('status') ? state : null,
      fields: others,
      counts,
    });
  });
}

const nobody = {
  kind: 'purchase',
  from: '–',
  to: '–',
  amount: null,
  capacity: null,
  end: null,
} as const;

function amountAt(
  notes: Notes,
  each: LinkDifference,
  index: number,
  end: 'before' | 'after',
): Amount | null {
  const link = each[end];
  if (!link?.amount || link.amount.best === 0 || linkFamily(link.kind) === 'tie') return null;
  const { low, best, high } = link.amount;
  const form = low === high ? 'exact' : low === best ? 'least' : best === high ? 'most' : 'about';
  return { form, text: notes.usd(place(`links.${index}.${end}.amount.best`)) };
}

function headlineItems({ summary, t, f, tell }: Page): Sentence[] {
  const headlines = summary.correction?.differences?.headlines ?? [];
  return headlines.map((each, index) =>
    tell((notes) => {
      const goal = (end: 'before' | 'after'): GoalWords | null =>
        each[end] && {
          usd: notes.maybe(place(`headlines.${index}.${end}.amountUsd`), f.usd),
          power: notes.maybe(place(`headlines.${index}.${end}.capacityMw`), f.power),
          day:
            each[end].announced === null
              ? null
              : notes.date(place(`headlines.${index}.${end}.announced`)),
        };
      return t.weekly.correction.headline({
        company: notes.name((each.after ?? each.before)?.companyId ?? ''),
        before: goal('before'),
        after: goal('after'),
      });
    }),
  );
}

function loopBlocks(page: Page): Block[] {
  const { summary, t, tell } = page;
  const loops = summary.correction?.differences?.loops;
  if (!loops || loops.appeared + loops.gone === 0) return [];
  const words = t.weekly.correction;
  const said = tell((notes) =>
    words.loops({
      appeared: notes.count(place('loops.appeared')),
      gone: notes.count(place('loops.gone')),
      complete: loops.complete,
    }),
  );
  const path = ({ steps }: Loop) =>
    [...steps, ...steps.slice(0, 1)].map(({ from }) => summary.names[from] ?? from).join(' → ');
  /** It rests on the links that differ: the only ones that the summary holds for it. */
  const item = (loop: Loop, words: (path: string) => string) =>
    tell((notes) => {
      for (const id of loop.steps.flatMap(({ linkIds }) => linkIds)) notes.link(id);
      return words(path(loop));
    });
  return [
    { kind: 'paragraph', sentences: [said] },
    ...listOf([
      ...loops.largestAppeared.slice(0, mostLoops).map((loop) => item(loop, words.newLoop)),
      ...loops.largestGone.slice(0, mostLoops).map((loop) => item(loop, words.goneLoop)),
    ]),
  ];
}

function lineItems(page: Page): Sentence[] {
  const { summary, t, f, tell } = page;
  const lines = summary.correction?.differences?.lines ?? [];
  return lines.map(({ alert: { condition }, before, after }, index) =>
    tell((notes) => {
      const level = place(`lines.${index}.alert.condition.level`);
      const days = place(`lines.${index}.alert.condition.days`);
      if ('level' in condition) notes.maybe(level, f.number);
      if ('days' in condition) notes.maybe(days, f.count);
      const asked = t.watching.condition(condition, (id) => notes.name(id), f);
      return t.weekly.correction.line(asked, { before, after });
    }),
  );
}
