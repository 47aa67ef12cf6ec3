/** A row in one line: what it says, without its id. */
import type { Commitment } from '#shared/model/commitment';
import type { Company } from '#shared/model/company';
import type { Link } from '#shared/model/link';
import type { TableName, Tables } from '#shared/model/portfolio';
import type { Source } from '#shared/model/source';
import type { Texts } from '#shared/text/en/index';
import type { Formats } from '#shared/text/formats';

/** `OpenAI → Oracle, purchase, $300 bn, 10 Sep 2025`. */
export function told(
  after: Tables[TableName],
  table: TableName,
  nameOf: (id: string) => string,
  t: Texts,
  f: Formats,
): string {
  const parts: (string | null | undefined)[] = [];
  if (table === 'links') {
    const { from, to, kind, amount, capacityMw, announced, counted, status } = after as Link;
    const sum = amount === null ? t.terms.undisclosed : f.usdRange(amount);
    parts.push(t.forms.link.named(nameOf(from), nameOf(to), t.terms.linkKinds[kind], sum));
    parts.push(capacityMw === null ? null : f.power(capacityMw));
    parts.push(announced === null ? null : f.date(announced));
    const last = status.at(-1);
    parts.push(last && t.terms.states[last.state].toLowerCase());
    parts.push(counted ? null : t.terms.notCounted);
  } else if (table === 'companies') {
    const { name, kind, ticker, country } = after as Company;
    parts.push(name, t.terms.companyKinds[kind].toLowerCase(), ticker, country);
  } else if (table === 'commitments') {
    const { companyId, amountUsd, capacityMw, announced } = after as Commitment;
    parts.push(nameOf(companyId), amountUsd === null ? t.terms.undisclosed : f.usd(amountUsd));
    parts.push(capacityMw === null ? null : f.power(capacityMw));
    parts.push(announced === null ? null : f.date(announced));
  } else {
    const { title, publisher, date, tier } = after as Source;
    parts.push(title, publisher, date === null ? null : f.date(date), t.terms.tiers[tier].name);
  }
  return parts.filter((one) => one).join(', ');
}
