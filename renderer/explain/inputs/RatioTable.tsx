/** A sum over a year's revenue, with the source of the revenue; the sum can be explained in turn. */
import type { Figure, FigureState, Recipe } from '#shared/model/explain';
import { figureText } from '#shared/text/figureValue';
import { useText } from '../../text';
import styles from '../ExplainPanel.module.css';
import { FigureButton } from '../FigureButton';
import { SourcesOf } from '../SourcesOf';

interface Props {
  readonly figure: Figure;
  readonly recipe: Extract<Recipe, { how: 'ratio' }>;
  readonly state: Partial<FigureState> | undefined;
}

export function RatioTable({ figure, recipe: { sum, revenue }, state }: Props) {
  const { t, f } = useText();
  const words = t.explain;
  const id =
    figure.of === 'company' && figure.id === 'commitmentBurden'
      ? 'committedUsd'
      : 'vendorFinanceUsd';
  const amount = sum === null ? t.terms.unknown : f.usd(sum);
  return (
    <>
      <table className={styles.table}>
        <tbody>
          <tr>
            <th scope="row">
              {figure.of === 'company' ? words.company[id].name : t.explainEra.amount}
            </th>
            <td>
              {figure.of === 'company' ? (
                <FigureButton of={{ of: 'company', id, companyId: figure.companyId }} state={state}>
                  {amount}
                </FigureButton>
              ) : (
                amount
              )}
            </td>
          </tr>
          <tr>
            <th scope="row">
              ÷ {revenue ? words.revenueTo(f.date(revenue.asOf)) : words.noRevenue}
            </th>
            <td>{revenue ? f.usd(revenue.usd) : t.terms.unknown}</td>
          </tr>
          {sum !== null && revenue !== null && revenue.usd > 0 && (
            <tr className={styles.result}>
              <th scope="row">=</th>
              <td>
                {figureText(figure.of === 'company' ? 'times' : 'share', sum / revenue.usd, f)}
              </td>
            </tr>
          )}
        </tbody>
      </table>
      {revenue?.earliest && <p className={styles.soft}>{words.earliest}</p>}
      {revenue && <SourcesOf ids={revenue.sourceIds} />}
    </>
  );
}
