/** The summary itself, set to be read: a headline, three sentences, then the figures that they rest on. */

import type { Attribution } from '#shared/model/attribution';
import { dialIds } from '#shared/model/score';
import type { WeekReport } from '#shared/report/model';
import { sumText } from '#shared/text/figures';
import { Gauge } from '../../components/Gauge';
import { Prose } from '../../components/Prose';
import { useText } from '../../text';
import { ChangeTable } from './ChangeTable';
import { ConcentratedTable } from './ConcentratedTable';
import { DialTable } from './DialTable';
import { LoopSection } from './LoopSection';
import { MovedTable } from './MovedTable';
import styles from './Summary.module.css';

interface Props {
  readonly report: WeekReport;
  readonly attribution: Attribution | null;
}

export function Summary({ report, attribution }: Props) {
  const { t, f } = useText();
  const w = t.weekly;
  return (
    <article className={styles.page}>
      <p className={styles.headline}>{w.headline(report, f)}</p>
      <div className={styles.lead}>
        <section className={styles.sentences} aria-label={w.sections.dotcom}>
          {w.dotcomSentences(report, f).map((sentence) => (
            <p key={sentence}>
              <Prose>{sentence}</Prose>
            </p>
          ))}
        </section>
        <div className={styles.gauges}>
          {dialIds.map((id) => (
            <div key={id}>
              <p className={styles.dial}>{t.terms.dials[id].name}</p>
              <Gauge
                name={t.terms.dials[id].name}
                dial={report.dials[id].now}
                dotcom={report.dials[id].dotcom}
              />
            </div>
          ))}
        </div>
      </div>
      <section>
        <h2>{w.sections.changes}</h2>
        {report.changes.length === 0 ? <p>{w.noChanges}</p> : <ChangeTable report={report} />}
        {report.headlines.map(({ id, companyId, capacityMw, ...sum }) => (
          <p key={id} className={styles.given}>
            {w.supersedes(
              report.names[companyId] ?? companyId,
              [
                sumText(sum, t, f) ?? t.terms.undisclosed,
                capacityMw === null ? null : f.power(capacityMw),
              ]
                .filter((part) => part !== null)
                .join(', '),
            )}
          </p>
        ))}
      </section>
      <section aria-label={w.sections.moved}>
        <h2>{w.sections.moved}</h2>
        <MovedTable attribution={attribution} />
      </section>
      <section>
        <h2>{w.sections.dials}</h2>
        <DialTable report={report} />
      </section>
      <LoopSection report={report} />
      <section>
        <h2>{w.sections.concentrated}</h2>
        <ConcentratedTable report={report} />
      </section>
      <footer className={styles.foot}>
        <h2>{w.sections.method}</h2>
        <p>
          {w.coverage(report, f)} {w.advice}
        </p>
      </footer>
    </article>
  );
}
