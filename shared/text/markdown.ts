/** A week's summary as Markdown: the same sentences as on the screen, readable without the app. */
import { type Attribution, changeGroups, type Part } from '../model/attribution';
import type { Link } from '../model/link';
import { dialIds, type Loop } from '../model/score';
import type { LinkChange, WeekReport } from '../report/model';
import type { Texts } from './en/index';
import { amountText, rangeText, signalText, sumText } from './figures';
import type { Formats } from './formats';

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\u00a0', ' ');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** `attribution` is of the report's own span. */
export function reportMarkdown(
  report: WeekReport,
  attribution: Attribution,
  t: Texts,
  f: Formats,
): string {
  const w = t.weekly;
  const parts = [
    `# ${t.shell.product}: ${w.heading(report.week)}`,
    `**${w.headline(report, f)}**`,
    w.span(report, f),
    `## ${w.sections.dotcom}`,
    w
      .dotcomSentences(report, f)
      .map((sentence) => `- ${sentence}`)
      .join('\n'),
    `## ${w.sections.dials}`,
    dialTable(report, t, f),
    `## ${w.sections.changes}`,
    report.changes.length === 0 ? w.noChanges : changeTable(report, t, f),
    `## ${w.sections.moved}`,
    movedTable(report, attribution, t, f),
    `## ${w.sections.headlines}`,
    headlineList(report, t, f),
    `## ${w.sections.loops}`,
    loopSection(report, t, f),
    `## ${w.sections.concentrated}`,
    concentratedTable(report, t, f),
    `## ${w.sections.method}`,
    `${w.coverage(report, f)} ${w.advice}`,
  ];
  return `${parts.join('\n\n').replaceAll('\u00a0', ' ')}\n`;
}

function dialTable(report: WeekReport, t: Texts, f: Formats): string {
  const { columns } = t.weekly;
  const score = (value: number | null) => (value === null ? '–' : f.score(value));
  const move = (now: number | null, before: number | null, show: (value: number) => string) =>
    now === null || before === null ? '–' : show(now - before);
  const rows = dialIds.flatMap((id) => {
    const { now, before, dotcom } = report.dials[id];
    const signals = report.signals[id].map((line) => [
      t.terms.signals[line.id].name,
      signalText(line.id, line.now, f),
      signalText(line.id, line.before, f),
      line.score.score.value === null ? '–' : f.score(line.score.score.value),
      rangeText(line.dotcom, (end) => signalText(line.id, end, f)),
    ]);
    const dotcomRange = rangeText(dotcom, score);
    const change = move(now.score, before.score, f.change);
    const name = `**${t.terms.dials[id].name}** (${change})`;
    return [
      [name, score(now.score), score(before.score), score(now.score), dotcomRange],
      ...signals,
    ];
  });
  return table([columns.signal, columns.now, columns.before, columns.score, columns.dotcom], rows);
}

function changeTable(report: WeekReport, t: Texts, f: Formats): string {
  const { columns } = t.weekly;
  const rows = report.changes.flatMap((change) => {
    const link = report.links[change.linkId];
    return link ? [changeRow(change, link, report, t, f)] : [];
  });
  return table([columns.link, columns.amount, columns.event, columns.counts, columns.source], rows);
}

function changeRow(
  change: LinkChange,
  link: Link,
  report: WeekReport,
  t: Texts,
  f: Formats,
): string[] {
  const name = (id: string) => report.names[id] ?? id;
  return [
    [
      `${name(link.from)} → ${name(link.to)} (${t.terms.linkKinds[link.kind].toLowerCase()}).`,
      ...t.weekly.contextSentences(change, report),
    ].join(' '),
    amountText(link, t, f),
    t.weekly.eventWords(change, f),
    t.weekly.countWords(change),
    link.sourceIds.map((id) => sourceText(id, report)).join('; ') || t.terms.unsourced,
  ];
}

function sourceText(id: string, report: WeekReport): string {
  const source = report.sources[id];
  if (!source) return id;
  const label = `${source.publisher} (tier ${source.tier})`;
  return source.url === null ? label : `[${label}](${source.url})`;
}

/** The four causes, and under each the links that moved a dial. */
function movedTable(report: WeekReport, { dials }: Attribution, t: Texts, f: Formats): string {
  const { moved } = t.weekly;
  const points = (part: Part | undefined) =>
    part === undefined ? '' : part.value === null ? '–' : f.change(part.value);
  const name = (id: string) => report.names[id] ?? id;
  const rows = changeGroups.flatMap((group) => {
    const parts = dialIds.map((id) => dials[id].parts[group]);
    const linkIds = [...new Set(parts.flatMap(({ links }) => links.map(({ linkId }) => linkId)))];
    const ofLink = linkIds.map((linkId) => {
      const link = report.links[linkId];
      const words = link ? `${name(link.from)} → ${name(link.to)}` : linkId;
      const each = parts.map(({ links }) =>
        points(links.find((other) => other.linkId === linkId)?.part),
      );
      return [words, ...each];
    });
    return [[`**${moved.groups[group]}**`, ...parts.map(({ part }) => points(part))], ...ofLink];
  });
  const whole = [`**${moved.whole}**`, ...dialIds.map((id) => points(dials[id].change))];
  const head = [moved.cause, ...dialIds.map((id) => t.terms.dials[id].name)];
  return table(head, [...rows, whole]);
}

function headlineList(report: WeekReport, t: Texts, f: Formats): string {
  if (report.headlines.length === 0) return t.weekly.noHeadlines;
  return report.headlines
    .map(({ companyId, capacityMw, ...sum }) => {
      const amount = sumText(sum, t, f) ?? t.terms.undisclosed;
      const power = capacityMw === null ? '' : ` (${f.power(capacityMw)})`;
      return `- ${t.weekly.supersedes(report.names[companyId] ?? companyId, amount + power)}`;
    })
    .join('\n');
}

export function loopText(loop: Loop, report: WeekReport): string {
  const companies = [...loop.steps.map(({ from }) => from), loop.steps[0]?.from ?? ''];
  return companies.map((id) => report.names[id] ?? id).join(' → ');
}

function loopSection(report: WeekReport, t: Texts, f: Formats): string {
  const w = t.weekly.loops;
  const { appeared, grown, broken, largest } = report.loops;
  const usd = (value: number | null) => (value === null ? t.terms.undisclosed : f.usd(value));
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`### ${title}`, lines.map((line) => `- ${line}`).join('\n')];
  const plain = (loop: Loop) => `${loopText(loop, report)}: ${usd(loop.bottleneckUsd)}`;
  const moved = appeared.length + grown.length + broken.length;
  return [
    w.total(report, f),
    ...(moved === 0 ? [w.none] : []),
    ...list(w.appeared, appeared.map(plain)),
    ...list(
      w.grown,
      grown.map(
        ({ loop, beforeUsd }) =>
          `${loopText(loop, report)}: ${w.grew(f.usd(beforeUsd), usd(loop.bottleneckUsd))}`,
      ),
    ),
    ...list(w.broken, broken.map(plain)),
    ...list(w.largest, largest.map(plain)),
  ].join('\n\n');
}

function concentratedTable(report: WeekReport, t: Texts, f: Formats): string {
  const { columns, sides, largestShare } = t.weekly;
  const rows = report.concentrated.map(
    ({ companyId, side, hhi, usd, largestId, largestShare: share }) => [
      report.names[companyId] ?? companyId,
      sides[side],
      f.usd(usd),
      largestShare(report.names[largestId] ?? largestId, f.share(share)),
      f.count(hhi),
    ],
  );
  return table([columns.company, columns.side, columns.trade, columns.largest, columns.hhi], rows);
}
