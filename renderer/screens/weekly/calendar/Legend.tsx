/** What fill, colour and frame of a cell mean. */
import { type DialId, levels } from '#shared/model/score';
import type { WeekStanding } from '#shared/text/en/desk';
import { useText } from '../../../text';
import styles from './CalendarView.module.css';

const standings: readonly WeekStanding[] = ['kept', 'told', 'missing', 'not-yet'];

export function Legend({ dial }: { readonly dial: DialId }) {
  const { t } = useText();
  return (
    <dl className={styles.legend} aria-label={t.desk.calendar.legend}>
      <div className={styles.entries}>
        <dt>{t.terms.dials[dial].name}</dt>
        {levels.map((level) => (
          <dd key={level} className={styles.entry}>
            <span className={styles.cell} data-standing="kept" data-level={level} />
            {t.terms.levels[level]}
          </dd>
        ))}
      </div>
      <div className={styles.entries}>
        <dt>{t.desk.calendar.columns.standing}</dt>
        {standings.map((standing) => (
          <dd key={standing} className={styles.entry}>
            <span
              className={styles.cell}
              data-standing={standing}
              data-level={standing === 'not-yet' ? undefined : 'elevated'}
            />
            {t.desk.standings[standing]}
          </dd>
        ))}
      </div>
    </dl>
  );
}
