/** Whose figure it is: a company, a year, the companies of a loop. null: the whole network's. */
import type { Figure } from '#shared/model/explain';
import { useNames } from '../components/useNames';
import { useHoldings } from '../store/holdings';
import { useText } from '../text';
import { whatIfSubject } from './whatIfWords';

export function useSubject(figure: Figure): string | null {
  const { t } = useText();
  const { company } = useNames();
  const { positions } = useHoldings(({ holdings }) => holdings);
  switch (figure.of) {
    case 'company':
    case 'rung':
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
