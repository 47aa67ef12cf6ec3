/** Above a summary: which issue it is, when it was written and as known when; or that it is not written, and how to have it. */
import { useState } from 'react';
import type { ListedSummary } from '#shared/model/summary';
import { shiftWeek, type Week } from '#shared/model/week';
import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import { pathTo } from '../../route';
import { openBehind } from '../../store/behind';
import { useLedger } from '../../store/ledger';
import { useSummaries, writeSince } from '../../store/summaries';
import { useText } from '../../text';
import { CorrectDialog } from './CorrectDialog';
import { useOpenWeek } from './openWeek';
import { issuePlace } from './place';
import styles from './RecordBar.module.css';

/** Files of the week that can't be read. */
function useDamaged(week: Week): readonly string[] {
  const unreadable = useSummaries((summaries) => summaries.unreadable);
  return unreadable.filter((file) => file.startsWith(week));
}

/** Of a written issue; `issues` are all of its week, oldest first. */
export function KeptBar({
  shown,
  issues,
}: {
  readonly shown: ListedSummary;
  readonly issues: readonly ListedSummary[];
}) {
  const { t, f } = useText();
  const words = t.desk.record;
  const isPast = useLedger((ledger) => ledger.knownOn !== null);
  const isOpened = useLedger(
    ({ behind }) => behind?.week === shown.week && behind.issue === shown.issue,
  );
  const isRunning = useSummaries((summaries) => summaries.status.running !== null);
  const [isCorrecting, setCorrecting] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const open = async () => {
    const failed = await openBehind(shown);
    setFailure(failed === null ? null : t.desk.behind.failed(failed));
  };
  const newest = issues.at(-1) ?? shown;
  const damaged = useDamaged(shown.week);
  const at = f.instant(shown.writtenAt);
  return (
    <section className={styles.bar} aria-label={words.label}>
      <div className={styles.line}>
        <p className={styles.said}>
          {shown.issue === 0 ? words.written(at) : words.corrected(f.count(shown.issue), at)}{' '}
          {newest.issue > shown.issue && (
            <strong>
              {words.correctedBy(f.count(newest.issue), f.instant(newest.writtenAt))}{' '}
              <a href={pathTo('weekly', shown.week)}>{words.readCorrection}</a>
            </strong>
          )}
        </p>
        <div className={styles.actions}>
          <Button isDisabled={isOpened} onPress={() => void open()}>
            {words.openState}
          </Button>
          <Button isDisabled={isPast || isRunning} onPress={() => setCorrecting(true)}>
            {words.correct}
          </Button>
        </div>
      </div>
      {issues.length > 1 && <Issues shown={shown} issues={issues} />}
      {damaged.map((file) => (
        <p key={file}>{words.unreadable(file)}</p>
      ))}
      {failure !== null && <Notice onClose={() => setFailure(null)}>{failure}</Notice>}
      {isCorrecting && <CorrectDialog week={shown.week} onClose={() => setCorrecting(false)} />}
    </section>
  );
}

function Issues({
  shown,
  issues,
}: {
  readonly shown: ListedSummary;
  readonly issues: readonly ListedSummary[];
}) {
  const { t, f } = useText();
  const words = t.desk.record;
  return (
    <ol className={styles.issues} aria-label={words.issues}>
      {issues.toReversed().map(({ week, issue, writtenAt, reason }) => (
        <li key={issue} className={styles.issue} data-shown={issue === shown.issue || undefined}>
          <a
            href={pathTo('weekly', issuePlace(week, issue))}
            aria-current={issue === shown.issue ? 'true' : undefined}
          >
            {issue === 0 ? words.first : words.correction(f.count(issue))}
          </a>
          <span className={styles.soft}>{f.instant(writtenAt)}</span>
          {reason !== undefined && <span className={styles.reason}>{words.quoted(reason)}</span>}
        </li>
      ))}
    </ol>
  );
}

/** Of a week that is told anew: the running one, or one that was not written. */
export function ToldBar({ week }: { readonly week: Week }) {
  const { t } = useText();
  const words = t.desk.record;
  const open = useOpenWeek();
  const isPast = useLedger((ledger) => ledger.knownOn !== null);
  const damaged = useDamaged(week);
  const isOpen = week >= open;
  return (
    <section className={styles.bar} aria-label={words.label} data-kind="told">
      <div className={styles.line}>
        <p className={styles.said}>
          {damaged.length > 0
            ? [...damaged.map(words.unreadable), words.toldInstead].join(' ')
            : isOpen
              ? words.open
              : isPast
                ? words.toldThen
                : words.told}
        </p>
        {!isOpen && damaged.length === 0 && <WriteIt week={week} open={open} />}
      </div>
    </section>
  );
}

function WriteIt({ week, open }: { readonly week: Week; readonly open: Week }) {
  const { t, f } = useText();
  const words = t.desk.record;
  const entries = useSummaries((summaries) => summaries.entries);
  const isRunning = useSummaries((summaries) => summaries.status.running !== null);
  const written = new Set(entries.map((entry) => entry.week));
  let missing = 0;
  for (let each = week; each < open; each = shiftWeek(each, 1)) if (!written.has(each)) missing++;
  return (
    <Button isDisabled={isRunning} onPress={() => void writeSince(week)}>
      {missing === 1
        ? words.write
        : words.writeSince(t.weekly.heading(week), { n: missing, text: f.count(missing) })}
    </Button>
  );
}
