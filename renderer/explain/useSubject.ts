/** Whose figure it is: a company, a year, the companies of a loop. null: the whole network's. */
import type { Figure } from '#shared/model/explain';
import { useNames } from '../components/useNames';
import { useText } from '../text';

export function useSubject(figure: Figure): string | null {
  const { t } = useText();
  const { company } = useNames();
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
    default:
      return null;
  }
}
