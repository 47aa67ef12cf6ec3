/** The engine's door: what parsing has refused cannot have come in. A failure here is a fault of the program, not of the file. */
import type { Link } from '../model/link';
import type { Portfolio } from '../model/portfolio';

/** Throws an error that names the link and the field. */
export function assertSound({ companies, links }: Portfolio): void {
  const ids = new Set(companies.map(({ id }) => id));
  for (const link of links) {
    assertAmount(link);
    for (const end of ['from', 'to'] as const) {
      if (!ids.has(link[end])) refuse(link, end, `names the unknown company ${link[end]}`);
    }
    if (link.from === link.to) refuse(link, 'to', `is its own from, ${link.to}`);
  }
}

function assertAmount(link: Link): void {
  if (link.amount === null) return;
  for (const part of ['low', 'best', 'high'] as const) {
    const usd = link.amount[part];
    if (!Number.isFinite(usd)) refuse(link, `amount.${part}`, `is ${usd}, not a number of dollars`);
    if (usd < 0) refuse(link, `amount.${part}`, `is ${usd}, below 0`);
  }
}

function refuse(link: Link, field: string, fault: string): never {
  throw new Error(`link ${link.id}: ${field} ${fault}`);
}
