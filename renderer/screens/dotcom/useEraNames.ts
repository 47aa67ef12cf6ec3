/** What the companies and links of the dot-com era are called on screen. */
import { useMemo } from 'react';
import type { Link } from '#shared/model/link';
import { useText } from '../../text';
import { networks } from './data';

const names = new Map(networks.tied.companies.map(({ id, name }) => [id, name]));
export const eraCompany = (id: string): string => names.get(id) ?? id;

export function useEraNames() {
  const { t, f } = useText();
  return useMemo(
    () => ({
      company: eraCompany,
      link: ({ from, to, kind, amount }: Link) =>
        t.forms.link.named(
          eraCompany(from),
          eraCompany(to),
          t.terms.linkKinds[kind],
          amount === null ? t.terms.undisclosed : f.usd(amount.best),
        ),
    }),
    [t, f],
  );
}
