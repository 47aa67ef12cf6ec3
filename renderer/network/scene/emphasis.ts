/** What stands out and what stands back while something is looked at. */
import type { NetworkMap } from '../map';
import type { Shape, Subject } from './shapes';

/** null: nothing is looked at, all is equal. */
export interface Emphasis {
  readonly companies: ReadonlySet<string>;
  readonly arcs: ReadonlySet<string>;
}

/** A company with all it deals with, or an arc with its two companies. */
export function neighbourhood({ arcs }: NetworkMap, subject: Subject | null): Emphasis | null {
  if (subject === null) return null;
  const near = arcs.filter((arc) =>
    subject.kind === 'arc'
      ? arc.key === subject.key
      : arc.from === subject.id || arc.to === subject.id,
  );
  const companies = new Set(near.flatMap(({ from, to }) => [from, to]));
  if (subject.kind === 'company') companies.add(subject.id);
  return { companies, arcs: new Set(near.map(({ key }) => key)) };
}

const back = 0.1;
const backName = 0.28;

/** How much of a shape is seen, 0 to 1. */
export function seen(shape: Shape, emphasis: Emphasis | null): number {
  if (emphasis === null) return 1;
  return isLit(shape, emphasis) ? 1 : shape.kind === 'text' ? backName : back;
}

export function isLit({ part, ends }: Shape, { companies, arcs }: Emphasis): boolean {
  if (part?.kind === 'arc') return arcs.has(part.key);
  if (part?.kind === 'company') return companies.has(part.id);
  return ends.every((id) => companies.has(id));
}
