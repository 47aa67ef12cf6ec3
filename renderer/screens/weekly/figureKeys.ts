/**
 * Moving among the figures of a section by the arrow keys: each section is one stop for Tab, however many sentences and
 * cells it has. In a table up and down keep the column. (The pattern "roving tabindex" of the ARIA Authoring Practices.)
 */

/** What can be asked for what it rests on bears this attribute and `tabindex="-1"`. */
export const figureMark = { 'data-figure': true } as const;
const figures = '[data-figure]';
const group = 'section, footer, [data-figures]';

/** Makes the page's figures reachable; what is returned takes the listeners off again. */
export function reachFigures(page: HTMLElement): () => void {
  for (const each of page.querySelectorAll<HTMLElement>(group)) {
    const all = figuresOf(each);
    if (!all.some(({ tabIndex }) => tabIndex === 0)) all[0]?.setAttribute('tabindex', '0');
  }
  const focused = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || !target.matches(figures)) return;
    const all = groupOf(target);
    for (const each of all) each.setAttribute('tabindex', each === target ? '0' : '-1');
  };
  const pressed = (event: KeyboardEvent) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || !target.matches(figures)) return;
    const next = nextOf(target, key);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  page.addEventListener('focusin', focused);
  page.addEventListener('keydown', pressed);
  return () => {
    page.removeEventListener('focusin', focused);
    page.removeEventListener('keydown', pressed);
  };
}

const figuresOf = (within: Element): HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(figures),
];

function groupOf(figure: HTMLElement): HTMLElement[] {
  const own = figure.closest(group);
  return own === null ? [] : figuresOf(own);
}

/** undefined: the key moves nothing. */
function nextOf(figure: HTMLElement, key: string): HTMLElement | undefined {
  const all = groupOf(figure);
  const at = all.indexOf(figure);
  switch (key) {
    case 'ArrowRight':
      return all[at + 1];
    case 'ArrowLeft':
      return all[at - 1];
    case 'ArrowDown':
      return inColumn(figure, all.slice(at + 1)) ?? all[at + 1];
    case 'ArrowUp':
      return inColumn(figure, all.slice(0, at).reverse()) ?? all[at - 1];
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    default:
      return undefined;
  }
}

/** The nearest in the same column of the same table. */
function inColumn(figure: HTMLElement, among: readonly HTMLElement[]): HTMLElement | undefined {
  const cell = figure.closest('td, th');
  if (!(cell instanceof HTMLTableCellElement)) return undefined;
  const table = cell.closest('table');
  return among.find((each) => {
    const other = each.closest('td, th');
    return (
      other instanceof HTMLTableCellElement &&
      other.cellIndex === cell.cellIndex &&
      other.closest('table') === table
    );
  });
}
