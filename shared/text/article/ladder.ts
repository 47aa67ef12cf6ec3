/** From headline to cash: what each company announced, what of it is binding, what is known as paid. */
import type { LadderLine } from '../../report/summaryModel';
import type { Block, Row, Section, Sentence } from './model';
import { cell, left, nothing, type Page, plain, plainCell, right, row } from './page';
import type { Notes } from './teller';
import type { GoalWords } from './words';

/** Companies told of; the figures of all are in the CSV. */
const mostTold = 3;

export function ladderSection(page: Page): Section {
  const { summary, t } = page;
  const shown = summary.ladders.slice(0, mostTold);
  const none: Block = { kind: 'paragraph', sentences: [plain(t.weekly.ladder.none)] };
  const blocks = shown.flatMap((line, at): Block[] => [
    { kind: 'paragraph', sentences: sentences(page, line, at) },
    table(page, line, at),
  ]);
  return {
    id: 'ladder',
    title: t.weekly.sections.ladder,
    blocks: blocks.length === 0 ? [none] : blocks,
  };
}

function sentences({ t, f, tell }: Page, line: LadderLine, at: number): Sentence[] {
  const words = t.weekly.ladder;
  const place = `ladders.${at}` as const;
  const goal = (notes: Notes, which: 'headline' | 'revised'): GoalWords => ({
    usd: notes.maybe(`${place}.${which}.amountUsd`, f.usd),
    power: notes.maybe(`${place}.${which}.capacityMw`, f.power),
    day: line[which]?.announced == null ? null : notes.date(`${place}.${which}.announced`),
  });
  const headline = tell((notes) =>
    words.headline(
      notes.name(line.companyId),
      goal(notes, 'headline'),
      line.revised === null ? null : goal(notes, 'revised'),
    ),
  );
  const binding = tell((notes) => {
    const links = notes.count(`${place}.binding.links`);
    const none = links.n === 0;
    for (const id of line.binding.linkIds) notes.link(id);
    return words.binding({
      usd: none ? null : notes.maybe(`${place}.binding.usd`, f.usd),
      share: none ? null : notes.maybe(`${place}.shares.binding`, f.share),
      power: none ? null : notes.maybe(`${place}.binding.megawatts`, f.power),
      powerShare: none ? null : notes.maybe(`${place}.shares.bindingMw`, f.share),
      links,
      undisclosed: notes.count(`${place}.binding.undisclosed`),
    });
  });
  const paid =
    line.paidUsd === null
      ? tell((notes) => {
          for (const id of line.binding.linkIds) notes.link(id);
          return words.unpaid;
        })
      : tell((notes) => {
          for (const id of line.paidLinkIds) notes.link(id);
          const usd = notes.usd(`${place}.paidUsd`);
          return words.paid(usd, notes.maybe(`${place}.shares.paid`, f.share));
        });
  return line.binding.links === 0 ? [headline, binding] : [headline, binding, paid];
}

function table(page: Page, line: LadderLine, at: number): Block {
  const { summary, t, f } = page;
  const { columns, ladder: words } = t.weekly;
  const place = `ladders.${at}` as const;
  const given = (which: 'headline' | 'revised') =>
    row('plain', [
      plainCell(words.rungs[which]),
      cell(page, (n) => n.maybe(`${place}.${which}.amountUsd`, f.usd) ?? t.terms.undisclosed),
      cell(page, (n) => n.maybe(`${place}.${which}.capacityMw`, f.power) ?? nothing),
      plainCell(''),
    ]);
  const binding = row('plain', [
    plainCell(words.rungs.binding),
    cell(page, (n) => n.maybe(`${place}.binding.usd`, f.usd) ?? t.terms.undisclosed),
    cell(page, (n) => n.maybe(`${place}.binding.megawatts`, f.power) ?? nothing),
    cell(page, (n) => n.maybe(`${place}.shares.binding`, f.share) ?? nothing),
  ]);
  const paid = row('plain', [
    plainCell(words.rungs.paid),
    cell(page, (n) => n.maybe(`${place}.paidUsd`, f.usd) ?? t.terms.unknown),
    plainCell(nothing),
    cell(page, (n) => n.maybe(`${place}.shares.paid`, f.share) ?? nothing),
  ]);
  const rows: Row[] = [
    given('headline'),
    ...(line.revised === null ? [] : [given('revised')]),
    binding,
    paid,
  ];
  return {
    kind: 'table',
    caption: words.caption(summary.names[line.companyId] ?? line.companyId),
    columns: [
      left(columns.rung),
      right(columns.amount),
      right(columns.power),
      right(columns.share),
    ],
    rows,
  };
}
