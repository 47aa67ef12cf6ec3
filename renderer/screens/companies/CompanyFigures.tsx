/** Every signal of a company, with its meaning or why it is unknown. */
import type { CompanySignals, KnownSum, Measured, RevenueRatio } from '#shared/model/score';
import { Pending } from '../../components/Pending';
import { Ratio } from '../../components/Ratio';
import { useText } from '../../text';
import styles from './CompanyPage.module.css';

/** null: not scored yet. */
export function CompanyFigures({ signals }: { readonly signals: CompanySignals | null }) {
  const { t, f } = useText();
  const { signals: words, figures } = t.companies.page;
  const sum = (value: KnownSum | undefined) => ({
    value,
    text: f.usd,
    more:
      value && value.value !== null && value.undisclosed > 0
        ? t.companies.undisclosed(value.undisclosed, f)
        : '',
  });
  const ratio = (value: RevenueRatio | undefined) => ({
    value,
    text: (times: number) => <Ratio value={times} />,
    more: value?.revenue
      ? `${t.companies.ofRevenue(f.usd(value.revenue.usd), f.date(value.revenue.asOf))}${value.revenue.earliest ? `, ${t.companies.earliest}` : ''}`
      : '',
  });
  const hhi = (value: Measured | undefined) => ({ value, text: f.count, more: '' });
  const loops: Measured | undefined = signals ? { value: signals.loops } : undefined;
  const all = {
    committedUsd: sum(signals?.committedUsd),
    commitmentBurden: ratio(signals?.commitmentBurden),
    soldUsd: sum(signals?.soldUsd),
    loops: { value: loops, text: f.count, more: '' },
    vendorFinanceUsd: sum(signals?.vendorFinanceUsd),
    vendorFinanceRatio: ratio(signals?.vendorFinanceRatio),
    customerHhi: hhi(signals?.customerHhi),
    supplierHhi: hhi(signals?.supplierHhi),
  };
  return (
    <section aria-label={figures}>
      <dl className={styles.figures}>
        {Object.entries(all).map(([id, { value, text, more }]) => {
          const { name, meaning } = words[id as keyof typeof all];
          const unknown = value?.value === null ? t.terms.reasons[value.reason] : undefined;
          return (
            <div key={id} className={styles.figure}>
              <dt className={styles.figureName}>{name}</dt>
              <dd className={styles.figureValue}>
                {value === undefined ? (
                  <Pending />
                ) : value.value === null ? (
                  <span className={styles.unknown}>{t.terms.unknown}</span>
                ) : (
                  text(value.value)
                )}
              </dd>
              {more !== '' && <dd className={styles.figureHint}>{more}</dd>}
              <dd className={styles.figureHint}>{unknown ?? meaning}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
