/** The changes on record, a page at a time: when, what, from what to what, and why. */
import { useMemo, useState } from 'react';
import { type About, namesOf } from '#shared/model/what';
import type { RowNames } from '#shared/text/en/history';
import { Button } from '../components/Button';
import { useNames } from '../components/useNames';
import { useLedger } from '../store/ledger';
import { useText } from '../text';
import { type Entry, type EntryRow, entryOf, type FieldChange, saysItAll } from './entries';
import styles from './History.module.css';
import { useHistory } from './useHistory';

const pageSize = 25;

export function HistoryList({ about }: { readonly about?: About }) {
  const { t } = useText();
  const [count, setCount] = useState(pageSize);
  const portfolio = useLedger((ledger) => ledger.portfolio);
  const { changes, hasOlder, failure } = useHistory(count, about);
  const [table, id] = [about?.table, about?.id];
  const entries = useMemo(() => {
    const asked = table === undefined || id === undefined ? undefined : { table, id };
    const nameOf = namesOf(portfolio, changes ?? []);
    return changes?.map((change) => entryOf(change, nameOf, asked)) ?? null;
  }, [portfolio, changes, table, id]);

  if (failure !== null) return <p role="alert">{t.history.failed(failure)}</p>;
  if (entries === null) return <p className={styles.soft}>{t.history.loading}</p>;
  if (entries.length === 0) {
    return <p className={styles.soft}>{about ? t.history.noneAbout : t.history.none}</p>;
  }
  return (
    <>
      <ol className={styles.entries}>
        {entries.map((entry) => (
          <li key={entry.id} className={styles.entry}>
            <EntryText entry={entry} />
          </li>
        ))}
      </ol>
      {hasOlder && (
        <Button onPress={() => setCount(count + pageSize)}>{t.history.showOlder}</Button>
      )}
    </>
  );
}

function EntryText({ entry }: { readonly entry: Entry }) {
  const { t, f } = useText();
  const { at, what, how, rows, more, reason } = entry;
  return (
    <>
      <p className={styles.what}>{t.history.entry(what, how)}</p>
      <time className={styles.when} dateTime={at}>
        {f.instant(at)}
      </time>
      {rows.map((row) => (
        <Row key={row.key} row={row} heading={!saysItAll(entry)} />
      ))}
      {more > 0 && <p className={styles.soft}>{t.history.moreRows(more, f)}</p>}
      {reason !== undefined && <p className={styles.reason}>{t.history.reason(reason)}</p>}
    </>
  );
}

function Row({ row, heading }: { readonly row: EntryRow; readonly heading: boolean }) {
  const { t } = useText();
  return (
    <div className={styles.row}>
      {heading && <p>{t.history.row(row.verb, row.subject)}</p>}
      {row.fields.length > 0 && (
        <dl className={styles.fields}>
          {row.fields.map((field) => (
            <Field key={field.name} field={field} />
          ))}
        </dl>
      )}
    </div>
  );
}

function Field({ field: { name, before, after } }: { readonly field: FieldChange }) {
  const { t, f } = useText();
  const [was, is] = t.history.values(name, [before, after], useRowNames(), f);
  return (
    <div>
      <dt>{t.history.field(name)}</dt>
      <dd>
        <span className={styles.was}>{was}</span>
        <span aria-hidden="true"> → </span>
        <span className="visually-hidden"> {t.history.became} </span>
        <span>{is}</span>
      </dd>
    </div>
  );
}

/** Rows that are no longer there are called by their id. */
function useRowNames(): RowNames {
  const names = useNames();
  const { links, sources } = useLedger((ledger) => ledger.portfolio);
  return {
    company: names.company,
    link: (id) => {
      const found = links.find((link) => link.id === id);
      return found ? names.link(found) : id;
    },
    source: (id) => {
      const found = sources.find((source) => source.id === id);
      return found ? found.publisher || found.title : id;
    },
  };
}
