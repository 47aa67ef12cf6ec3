/** New, grown and broken loops, and the largest, each with what flows on its steps. */
import { linkFamily } from '../../model/link';
import type { Loop } from '../../model/score';
import type { Block, LoopDrawing, Section } from './model';
import { type Page, plain } from './page';

const mostShown = 8;

export function loopSection(page: Page): Section {
  const { summary, t, f, tell } = page;
  const words = t.weekly.loops;
  const { appeared, grown, broken, largest, complete } = summary.loops;
  const total = tell((notes) =>
    words.total(notes.count('loops.total'), notes.count('loops.totalBefore'), complete),
  );
  const quiet = appeared.length + grown.length + broken.length === 0;
  const usd = (value: number | null) => (value === null ? t.terms.undisclosed : f.usd(value));
  const group = (caption: string, list: readonly (readonly [Loop, string])[]): Block[] =>
    list.length === 0
      ? []
      : [
          {
            kind: 'loops',
            caption,
            loops: list.slice(0, mostShown).map(([loop, figure]) => draw(page, loop, figure)),
            more: list.length > mostShown ? words.more(f.count(list.length - mostShown)) : null,
          },
        ];
  const sized = (loop: Loop) => [loop, usd(loop.bottleneckUsd)] as const;
  return {
    id: 'loops',
    title: t.weekly.sections.loops,
    blocks: [
      { kind: 'paragraph', sentences: [total, ...(quiet ? [plain(words.none)] : [])] },
      ...group(words.appeared, appeared.map(sized)),
      ...group(
        words.grown,
        grown.map(({ loop, beforeUsd }) => [
          loop,
          words.grew(f.usd(beforeUsd), usd(loop.bottleneckUsd)),
        ]),
      ),
      ...group(words.broken, broken.map(sized)),
      ...group(words.largest, largest.map(sized)),
    ],
  };
}

function draw({ summary, t, f }: Page, loop: Loop, figure: string): LoopDrawing {
  return {
    id: loop.id,
    figure,
    steps: loop.steps.map(({ from, usd, linkIds }) => {
      const kinds = [...new Set(linkIds.flatMap((id) => summary.links[id]?.kind ?? []))];
      const families = new Set(kinds.map(linkFamily));
      const names = kinds.map((kind) => t.terms.linkKinds[kind].toLowerCase()).join(' + ');
      return {
        companyId: from,
        name: summary.names[from] ?? from,
        family: families.size > 1 ? 'both' : families.has('finance') ? 'finance' : 'trade',
        text: `${names}, ${usd === null ? t.terms.undisclosed : f.usd(usd)}`,
        linkIds,
      };
    }),
    rests: { figures: [], links: loop.steps.flatMap(({ linkIds }) => linkIds) },
  };
}

/** `A (purchase, $10 bn) → B (investment, $5 bn) → A`. */
export const loopPath = ({ steps }: LoopDrawing): string =>
  [...steps.map(({ name, text }) => `${name} (${text})`), steps[0]?.name ?? ''].join(' → ');
