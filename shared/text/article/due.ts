/** What falls due in the three months after the close, in USD and power: by who pays, and by contract. */
import type { Block, Section, Sentence } from './model';
import { cell, left, linkLabel, linkName, nothing, type Page, plainCell, right, row } from './page';

const mostCompanies = 8;
const mostLinks = 12;
const mostEnding = 5;

export function dueSection(page: Page): Section {
  const { summary, t } = page;
  const { total } = summary.due;
  const blocks: Block[] = [{ kind: 'paragraph', sentences: sentences(page) }];
  if (total.links > 0) blocks.push(byCompany(page), byLink(page));
  return { id: 'due', title: t.weekly.sections.due, blocks };
}

function sentences({ summary, t, f, tell }: Page): Sentence[] {
  const { sentences: words } = t.weekly;
  const { total, byCompany, byLink, noTerm } = summary.due;
  const positive = (value: number) => value > 0;
  const whole = tell((notes) => {
    for (const { linkId } of byLink) notes.link(linkId);
    return words.due({
      from: notes.date('due.from'),
      to: notes.date('due.to'),
      usd: positive(total.usd) ? notes.usd('due.total.usd') : null,
      power: positive(total.mw) ? notes.power('due.total.mw') : null,
      links: notes.count('due.total.links'),
      undisclosed: notes.count('due.total.undisclosed'),
    });
  });
  const [payer] = byCompany;
  const most =
    payer && payer.usd > 0 && byCompany.length > 1
      ? [
          tell((notes) => {
            for (const { linkId } of byLink)
              if (summary.links[linkId]?.from === payer.companyId) notes.link(linkId);
            return words.duePayer(notes.name(payer.companyId), notes.usd('due.byCompany.0.usd'));
          }),
        ]
      : [];
  const ending = byLink.filter(({ ends }) => ends).slice(0, mostEnding);
  const ends =
    ending.length === 0
      ? []
      : [
          tell((notes) =>
            words.dueEnds(ending.flatMap(({ linkId }) => linkName(notes, linkId) ?? [])),
          ),
        ];
  const open =
    noTerm.count === 0
      ? []
      : [
          tell((notes) =>
            words.dueNoTerm(
              notes.count('due.noTerm.count'),
              noTerm.usd > 0 ? notes.maybe('due.noTerm.usd', f.usd) : null,
            ),
          ),
        ];
  return [whole, ...most, ...ends, ...open];
}

function byCompany(page: Page): Block {
  const { summary, t, f } = page;
  const { columns, due } = t.weekly;
  return {
    kind: 'table',
    caption: due.byCompany,
    columns: [
      left(columns.company),
      right(columns.dueUsd),
      right(columns.power),
      right(columns.contracts),
    ],
    rows: summary.due.byCompany
      .slice(0, mostCompanies)
      .map(({ companyId, mw, undisclosed, links }, at) =>
        row('plain', [
          plainCell(summary.names[companyId] ?? companyId),
          cell(page, (n) =>
            undisclosed === links ? t.terms.undisclosed : n.usd(`due.byCompany.${at}.usd`),
          ),
          cell(page, (n) => (mw > 0 ? n.power(`due.byCompany.${at}.mw`) : nothing)),
          cell(page, (n) => n.maybe(`due.byCompany.${at}.links`, f.count) ?? ''),
        ]),
      ),
  };
}

function byLink(page: Page): Block {
  const { summary, t, f } = page;
  const { columns, due } = t.weekly;
  const { byLink: all } = summary.due;
  const shown = all.slice(0, mostLinks);
  const rest = all.length - shown.length;
  const more = due.more({ n: rest, text: f.count(rest) });
  return {
    kind: 'table',
    caption: due.byLink,
    columns: [left(columns.link), right(columns.dueUsd), right(columns.power)],
    rows: [
      ...shown.map(({ linkId }, at) =>
        row('plain', [
          cell(page, (notes) => linkLabel(page, notes, linkId)),
          cell(page, (n) => n.maybe(`due.byLink.${at}.usd`, f.usd) ?? t.terms.undisclosed),
          cell(page, (n) => n.maybe(`due.byLink.${at}.mw`, f.power) ?? nothing),
        ]),
      ),
      ...(rest > 0 ? [row('inner', [plainCell(more), plainCell(''), plainCell('')])] : []),
    ],
  };
}
