/** What companies, links and headlines are called on screen. */
import { useMemo } from 'react';
import type { Commitment } from '#shared/model/commitment';
import type { Link } from '#shared/model/link';
import type { Portfolio } from '#shared/model/portfolio';
import type { Texts } from '#shared/text/en/index';
import type { Formats } from '#shared/text/formats';
import { useLedger } from '../store/ledger';
import { useText } from '../text';

export interface Names {
  readonly company: (id: string) => string;
  /** `OpenAI → Oracle, Purchase, $300 bn`. */
  readonly link: (link: Link) => string;
  /** `OpenAI, $1.4 tn, 28 Oct 2025`. */
  readonly headline: (headline: Commitment) => string;
}

export function useNames(): Names {
  const { t, f } = useText();
  const companies = useLedger((ledger) => ledger.portfolio.companies);
  return useMemo(() => namesOf(companies, t, f), [companies, t, f]);
}

function namesOf(companies: Portfolio['companies'], t: Texts, f: Formats): Names {
  const names = new Map(companies.map(({ id, name }) => [id, name]));
  const company = (id: string) => names.get(id) ?? id;
  const usd = (value: number | null | undefined) =>
    value == null ? t.terms.undisclosed : f.usd(value);
  return {
    company,
    link: ({ from, to, kind, amount }) =>
      t.forms.link.named(company(from), company(to), t.terms.linkKinds[kind], usd(amount?.best)),
    headline: ({ companyId, amountUsd, capacityMw, announced }) =>
      t.commitments.headlines.named(
        company(companyId),
        amountUsd === null && capacityMw !== null ? f.power(capacityMw) : usd(amountUsd),
        announced === null ? '' : f.date(announced),
      ),
  };
}
