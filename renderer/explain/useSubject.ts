/** Whose figure it is: a company, a year, the companies of a loop, a signal, a list. null: the whole network's. */
import type { Figure } from '#shared/model/explain';
import type { Priced } from '#shared/model/explainListed';
import { type Names, useNames } from '../components/useNames';
import { useHoldings } from '../store/holdings';
import { useLedger } from '../store/ledger';
import { useText } from '../text';
import type { Asked } from './store';
import { whatIfSubject } from './whatIfWords';

export function useSubject({ figure, state }: Asked): string | null {
  const { t } = useText();
  const own = useOwn(figure);
  const network = state?.network;
  const parts = [own, network === undefined ? null : t.explainEra.networks[network]];
  return parts.filter((part) => part !== null).join(' · ') || null;
}

function useOwn(figure: Figure): string | null {
  const { t } = useText();
  const names = useNames();
  const { company } = names;
  const { links, commitments } = useLedger((ledger) => ledger.portfolio);
  const nameOf = ({ kind, id }: Priced) => {
    if (kind === 'link')
      return ends(
        links.find((each) => each.id === id),
        names,
      );
    const headline = commitments.find((each) => each.id === id);
    return headline ? names.headline(headline) : null;
  };
  const { positions } = useHoldings(({ holdings }) => holdings);
  switch (figure.of) {
    case 'company':
    case 'rung':
    case 'centrality':
      return company(figure.companyId);
    case 'loop': {
      const ids = figure.id.split('>');
      return [...ids, ids[0] ?? ''].map(company).join(' → ');
    }
    case 'due': {
      const { year, company: whose } = figure;
      const who =
        whose === null
          ? t.explain.everyone
          : t.terms.colon(company(whose.id), t.explain.sides[whose.side].toLowerCase());
      return t.explain.ofYear(who, String(year));
    }
    case 'score':
      return t.terms.signals[figure.id].name;
    case 'indicator': {
      const indicators: Readonly<Record<string, string>> = t.dotcom.path.names;
      return indicators[figure.indicatorId] ?? figure.indicatorId;
    }
    case 'twin':
      return nameOf({ kind: 'link', id: figure.linkId });
    case 'listed': {
      const list = t.explainListed.lists[figure.list]((figure.whose ?? []).join(' → '));
      return figure.year === undefined ? list : t.explain.ofYear(list, String(figure.year));
    }
    case 'headline':
      return nameOf({ kind: 'headline', id: figure.headlineId });
    case 'price':
      return nameOf(figure.priced);
    case 'stress':
    case 'holding': {
      const position = (id: string) => {
        const own = positions.find((one) => one.id === id);
        return own?.kind === 'company' ? company(own.companyId) : (own?.name ?? id);
      };
      return whatIfSubject(figure, t, { company, position });
    }
    default:
      return null;
  }
}

const ends = (
  link: { readonly from: string; readonly to: string } | undefined,
  { company }: Names,
): string | null => (link ? `${company(link.from)} → ${company(link.to)}` : null);
