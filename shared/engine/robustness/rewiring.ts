/**
 * Random rewiring of links by exchanges of receivers: a → b, c → d become a → d, c → b. Each company keeps its
 * number of links out and in, and an amount stays with its payer. Each link is one of its own, so parallel links
 * are allowed, as they are in the data; a link to oneself is refused. A refused exchange counts as a step that
 * stays where it is: so every wiring is equally likely in the long run, as B. K. Fosdick, D. B. Larremore,
 * J. Nishimura and J. Ugander show, "Configuring random graph models with fixed degree sequences", SIAM Review 60
 * (2018). Turning a triangle of three links around in one step is left out: it joins wirings that no exchange
 * joins only in networks of a few links.
 */
import type { PlacedLink } from '../graph';
import type { Random } from '../random';

/** About ten made for each link where half of them are refused. */
export const attemptsPerLink = 20;

export interface Rewiring {
  /** Per link: its company number of receipt. */
  readonly to: Int32Array;
  /** The exchanges that were made. */
  readonly swaps: number;
}

export function rewiring(links: readonly PlacedLink[], random: Random): Rewiring {
  const from = Int32Array.from(links, (link) => link.from);
  const to = Int32Array.from(links, (link) => link.to);
  let swaps = 0;
  const attempts = links.length < 2 ? 0 : attemptsPerLink * links.length;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const one = random.below(links.length);
    // May be the same one: without steps that stay, an even number of exchanges would reach half of the wirings.
    const other = random.below(links.length);
    const [b, d] = [to[one]!, to[other]!];
    if (b === d || from[one] === d || from[other] === b) continue;
    to[one] = d;
    to[other] = b;
    swaps++;
  }
  return { to, swaps };
}
