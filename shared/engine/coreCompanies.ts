/** The companies of the core: those from which money can come back along active links, amounts known or not. */
import { components } from './components';
import type { MoneyGraph } from './graph';

/**
 * In alphabetical order. Every loop runs among them; the signal `coreShare` looks at the same components of the known
 * amounts alone.
 */
export function coreCompanies({ ids, edges }: Pick<MoneyGraph, 'ids' | 'edges'>): string[] {
  const { of, count } = components(edges);
  const sizes = new Int32Array(count);
  for (const component of of) sizes[component]!++;
  return ids.filter((_, node) => sizes[of[node]!]! > 1);
}
