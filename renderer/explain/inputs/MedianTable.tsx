/** The prices about the middle, cheapest first, and how many lie on either side of them. */
import type { ListedRecipe } from '#shared/model/explainListed';
import { pathTo } from '../../route';
import { useText } from '../../text';
import styles from '../ExplainPanel.module.css';
import { useTold } from '../told';

type Recipe = Extract<ListedRecipe, { how: 'median' }>;

/** On each side of the middle. */
const shown = 4;

export function MedianTable({ recipe: { prices } }: { readonly recipe: Recipe }) {
  const { t, f } = useText();
  const words = t.explainListed;
  const { links, company } = useTold();
  const byId = new Map(links.map((link) => [link.id, link]));
  const [below, above] = [Math.floor((prices.length - 1) / 2), Math.floor(prices.length / 2)];
  const first = Math.max(0, below - shown);
  const last = Math.min(prices.length, above + shown + 1);
  const median = ((prices[below]?.usdPerGw ?? 0) + (prices[above]?.usdPerGw ?? 0)) / 2;
  return (
    <table className={styles.table}>
      <tbody>
        {first > 0 && <Others said={words.cheaper(f.count(first))} />}
        {prices.slice(first, last).map(({ linkId, usdPerGw }, at) => {
          const link = byId.get(linkId);
          const isMiddle = first + at === below || first + at === above;
          return (
            <tr key={linkId}>
              <th scope="row">
                <a href={pathTo('commitments', linkId)}>
                  {link ? `${company(link.from)} → ${company(link.to)}` : linkId}
                </a>
              </th>
              <td>{isMiddle ? <strong>{f.usd(usdPerGw)}</strong> : f.usd(usdPerGw)}</td>
            </tr>
          );
        })}
        {last < prices.length && <Others said={words.dearer(f.count(prices.length - last))} />}
        <tr className={styles.result}>
          <th scope="row">=</th>
          <td>{f.usd(median)}</td>
        </tr>
      </tbody>
    </table>
  );
}

function Others({ said }: { readonly said: string }) {
  return (
    <tr>
      <th scope="row">
        <span className={styles.soft}>{said}</span>
      </th>
      <td />
    </tr>
  );
}
