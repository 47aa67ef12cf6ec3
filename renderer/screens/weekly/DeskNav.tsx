/** The views of the Weekly screen, and beside them how far a writing is. */

import { useState } from 'react';
import { ProgressBar } from 'react-aria-components';
import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import { pathTo } from '../../route';
import { cancelWriting, useSummaries } from '../../store/summaries';
import { useText } from '../../text';
import styles from './DeskNav.module.css';
import { type View, views } from './place';

export function DeskNav({ view }: { readonly view: View }) {
  const { t } = useText();
  return (
    <div className={styles.bar}>
      <nav aria-label={t.desk.label} className={styles.views}>
        {views.map((id) => (
          <a
            key={id}
            href={pathTo('weekly', id === 'summary' ? undefined : id)}
            className={styles.view}
            aria-current={id === view ? 'page' : undefined}
          >
            {t.desk.views[id]}
          </a>
        ))}
      </nav>
      <Writing />
    </div>
  );
}

function Writing() {
  const { t } = useText();
  const { running, failed } = useSummaries((summaries) => summaries.status);
  const [putAway, setPutAway] = useState<string | null>(null);
  const words = t.desk.writing;
  if (running === null) {
    if (failed === null || failed === putAway) return null;
    return <Notice onClose={() => setPutAway(failed)}>{words.failed(failed)}</Notice>;
  }
  const { done, total, week } = running;
  const said = words.at(t.weekly.heading(week), done, total);
  return (
    <div className={styles.writing}>
      <ProgressBar aria-label={words.label} value={done} maxValue={total} valueLabel={said}>
        <span className={styles.track}>
          <span className={styles.done} style={{ width: `${(100 * done) / total}%` }} />
        </span>
      </ProgressBar>
      <span className={styles.said}>{said}</span>
      <Button look="plain" aria-label={words.cancel} onPress={() => void cancelWriting()}>
        {t.shell.cancel}
      </Button>
    </div>
  );
}
