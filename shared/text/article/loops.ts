/** New, grown and broken loops, and the largest, each with what flows on its steps. */
import { linkFamily } from '../../model/link';
import type { Loop, LoopStep } from '../../model/score';
import type { LinkChange } from '../../report/model';
import type { Block, LoopDrawing, LoopStepDrawing, Section } from './model';
import { type Page, plain } from './page';

const mostShown = 8;

/** A loop of the summary, and where it stands there. */
interface Placed {
  readonly loop: Loop;
  readonly place: LoopPlace;
  readonly figure: string;
}
type LoopPlace =
  | `loops.${'appeared' | 'broken' | 'largest'}.${number}`
  | `loops.grown.${number}.loop`;

export function loopSection(page: Page): Section {
  const { summary, t, f, tell } = page;
  const words = t.weekly.loops;
  const { appeared, grown, broken, largest, complete } = summary.loops;
  const total = tell((notes) =>
    words.total(notes.count('loops.total'), notes.count('loops.totalBefore'), complete),
  );
  const quiet = appeared.length + grown.length + broken.length === 0;
  const usd = (value: number | null) => (value === null ? t.terms.undisclosed : f.usd(value));
  const sized = (loops: readonly Loop[], which: 'appeared' | 'broken' | 'largest'): Placed[] =>
    loops.map((loop, at) => ({
      loop,
      place: `loops.${which}.${at}`,
      figure: usd(loop.bottleneckUsd),
    }));
  const grew = grown.map(
    ({ loop, beforeUsd }, at): Placed => ({
      loop,
      place: `loops.grown.${at}.loop`,
      figure: words.grew(f.usd(beforeUsd), usd(loop.bottleneckUsd)),
    }),
  );
  const groups = [
    [words.appeared, sized(appeared, 'appeared')],
    [words.grown, grew],
    [words.broken, sized(broken, 'broken')],
    [words.largest, sized(largest, 'largest')],
  ] as const;
  return {
    id: 'loops',
    title: t.weekly.sections.loops,
    blocks: [
      { kind: 'paragraph', sentences: [total, ...(quiet ? [plain(words.none)] : [])] },
      ...groups
        .filter(([, loops]) => loops.length > 0)
        .map(
          ([caption, loops], at): Block => ({
            kind: 'loops',
            caption,
            loops: loops.slice(0, mostShown).map((placed) => draw(page, placed)),
            more: loops.length > mostShown ? words.more(f.count(loops.length - mostShown)) : null,
            key: at === 0 ? words.key : null,
          }),
        ),
    ],
  };
}

function draw(page: Page, { loop, place, figure }: Placed): LoopDrawing {
  const { summary, f, tell } = page;
  const { rests } = tell((notes) => {
    notes.maybe(`${place}.bottleneckUsd`, f.usd);
    const grown = /^loops\.grown\.(\d+)/.exec(place)?.[1];
    if (grown !== undefined) notes.maybe(`loops.grown.${Number(grown)}.beforeUsd`, f.usd);
    loop.steps.forEach((step, at) => {
      notes.maybe(`${place}.steps.${at}.usd`, f.usd);
      for (const id of step.linkIds) notes.link(id);
    });
    return figure;
  });
  const changed = new Map(summary.changes.map((change) => [change.linkId, change]));
  return {
    id: loop.id,
    figure,
    steps: loop.steps.map((step) => drawStep(page, step, changed)),
    rests,
  };
}

function drawStep(
  { summary, t, f }: Page,
  { from, usd, linkIds }: LoopStep,
  changed: ReadonlyMap<string, LinkChange>,
): LoopStepDrawing {
  const kinds = [...new Set(linkIds.flatMap((id) => summary.links[id]?.kind ?? []))];
  const families = new Set(kinds.map(linkFamily));
  const names = kinds.map((kind) => t.terms.linkKinds[kind].toLowerCase()).join(' + ');
  const changes = linkIds.flatMap((id) => changed.get(id) ?? []);
  return {
    companyId: from,
    name: summary.names[from] ?? from,
    family: families.size > 1 ? 'both' : families.has('finance') ? 'finance' : 'trade',
    text: `${names}, ${usd === null ? t.terms.undisclosed : f.usd(usd)}`,
    linkIds,
    began: changes.some(({ activeBefore, activeAfter }) => activeAfter && !activeBefore),
    ceased: changes.some(({ activeBefore, activeAfter }) => activeBefore && !activeAfter),
  };
}

/** `A (purchase, $10 bn) → B (investment, $5 bn) → A`. */
export const loopPath = ({ steps }: LoopDrawing): string =>
  [...steps.map(({ name, text }) => `${name} (${text})`), steps[0]?.name ?? ''].join(' → ');
