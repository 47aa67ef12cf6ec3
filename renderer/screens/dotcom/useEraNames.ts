/** What the companies and links of the dot-com era are called on screen. */
import { useMemo } from 'react';
import type { Link } from '#shared/model/link';
import { useEraTexts } from '../../eraTexts';
import { useText } from '../../text';
import { networks } from './data';

const names = new Map(networks.tied.companies.map(({ id, name }) => [id, name]));

export function useEraNames() {
  const { t, f } = useText();
  const { said } = useEraTexts();
  return useMemo(() => {
    const company = (id: string): string => said(names.get(id) ?? id);
    return {
      company,
      link: ({ from, to, kind, amount }: Link) =>
        t.forms.link.named(
          company(from),
          company(to),
          t.terms.linkKinds[kind],
          amount === null ? t.terms.undisclosed : f.usd(amount.best),
        ),
    };
  }, [t, f, said]);
}
