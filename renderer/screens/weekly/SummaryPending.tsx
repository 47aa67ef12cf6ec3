/** The page of a summary that is on its way: its headline, its dials and the lines beneath them stand where they will be. */
import { PendingLines } from '../../components/PendingLines';
import block from './ArticleBlock.module.css';
import record from './RecordBar.module.css';
import summary from './Summary.module.css';
import styles from './SummaryPending.module.css';

export function SummaryPending() {
  return (
    <div className={`${summary.page} patient`}>
      <div>
        <div className={summary.headline}>
          <PendingLines lines={2} />
        </div>
        <div className={`${summary.hint} ${styles.short}`}>
          <PendingLines lines={1} />
        </div>
      </div>
      <div>
        <div className={styles.title}>
          <PendingLines lines={1} />
        </div>
        <div className={styles.dials}>
          <Dial />
          <Dial />
        </div>
        <div className={block.said}>
          <PendingLines lines={5} />
        </div>
      </div>
    </div>
  );
}

function Dial() {
  return (
    <div>
      <div className={styles.score}>
        <PendingLines lines={1} />
      </div>
      <PendingLines lines={2} />
    </div>
  );
}

/** Before it is known which issue there is. */
export function RecordPending() {
  return (
    <div className={record.bar}>
      <div className={`${record.line} patient`}>
        <div className={`${record.said} ${styles.short}`}>
          <PendingLines lines={1} />
        </div>
      </div>
    </div>
  );
}
