/** Every row and what becomes of it, with all its problems, before anything is written. */
import { useMemo, useState } from 'react';
import type { TextFile } from '#shared/api';
import type { CsvTable } from '#shared/import/csvTable';
import { type Preview, type PreviewRow, type RowState, rowStates } from '#shared/import/preview';
import { rejectsCsv } from '#shared/import/rejects';
import type { Company } from '#shared/model/company';
import { takeAway } from '../api';
import { Button } from '../components/Button';
import { CheckInput } from '../components/fields/CheckInput';
import { Segmented } from '../components/Segmented';
import { errorText } from '../errorText';
import { useLedger } from '../store/ledger';
import { useView } from '../store/view';
import { useText } from '../text';
import styles from './Import.module.css';
import { told } from './told';

interface Props {
  readonly file: string;
  readonly csv: CsvTable;
  readonly preview: Preview;
  readonly withAlike: boolean;
  readonly onWithAlike: (withAlike: boolean) => void;
}

const part = 200;

export function PreviewStep({ file, csv, preview, withAlike, onWithAlike }: Props) {
  const { t, f } = useText();
  const words = t.importing.preview;
  const mode = useView((view) => view.info.mode);
  const { counts, added, table } = preview;
  const [filter, setFilter] = useState<RowState | 'all'>(counts.bad > 0 ? 'bad' : 'all');
  const [shown, setShown] = useState(part);
  const [failure, setFailure] = useState<string | null>(null);
  const rows = preview.rows.filter(({ state }) => filter === 'all' || state === filter);
  const nameOf = useCompanyNames(preview);
  const cells = useMemo(() => new Map(csv.rows.map((row) => [row.line, row.cells])), [csv]);
  const coming = counts.new + counts.changed;
  const saveBad = () => {
    const say = ({ problems }: PreviewRow) =>
      t.terms.semicolon(problems.map(t.importing.cellProblem));
    const text = rejectsCsv(csv, preview.rows, words.problemColumn, say);
    const name = `${plainName(file)}${words.badName}`;
    const out: TextFile = { name, mediaType: 'text/csv', text };
    takeAway(out, mode).catch((error: unknown) => setFailure(errorText(error)));
  };
  return (
    <div className={styles.stack}>
      <div className={styles.between}>
        <p className={styles.lead}>
          {[
            words.summary(table, coming, f.count(coming)),
            added.companies > 0
              ? words.withCompanies(added.companies, f.count(added.companies))
              : '',
            added.sources > 0 ? words.withSources(added.sources, f.count(added.sources)) : '',
          ]
            .filter((one) => one !== '')
            .join(' ')}
          .
        </p>
      </div>
      {counts.bad > 0 && (
        <div className={styles.badRows}>
          <span>{words.bad(counts.bad, f.count(counts.bad))}</span>
          <Button onPress={saveBad}>{words.saveBad}</Button>
          {failure !== null && <span role="alert">{failure}</span>}
        </div>
      )}
      {(counts.alike > 0 || withAlike) && (
        <div className={styles.alike}>
          {counts.alike > 0 && <span>{words.alike(counts.alike, f.count(counts.alike))}</span>}
          <CheckInput label={words.withAlike} value={withAlike} onChange={onWithAlike} />
        </div>
      )}
      <div>
        <Segmented<RowState | 'all'>
          label={words.filter}
          value={filter}
          options={[
            { id: 'all' as const, name: `${words.all} (${f.count(preview.rows.length)})` },
            ...rowStates
              .filter((state) => counts[state] > 0)
              .map((state) => ({
                id: state,
                name: `${words.counts[state]} (${f.count(counts[state])})`,
              })),
          ]}
          onChange={(next) => {
            setFilter(next);
            setShown(part);
          }}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <div className={styles.scroller} tabIndex={0}>
        <table className={styles.sheet} aria-label={words.table}>
          <thead>
            <tr>
              <th scope="col">{words.row}</th>
              <th scope="col">{words.state}</th>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.problems}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <tr key={row.line}>
                <th scope="row">{f.count(row.line)}</th>
                <td data-state={row.state} className={styles.state}>
                  {words.counts[row.state]}
                </td>
                <td className={styles.told}>
                  {row.state === 'bad'
                    ? (cells.get(row.line) ?? [])
                        .filter((cell) => cell.trim() !== '')
                        .join(' · ')
                        .slice(0, 160)
                    : row.after === null
                      ? row.id
                      : told(row.after, preview.table, nameOf, t, f)}
                </td>
                <td className={styles.problems}>
                  {row.problems.length > 0 && (
                    <ul>
                      {row.problems.map((problem) => (
                        <li key={problem.field + problem.code + problem.value}>
                          {t.importing.cellProblem(problem)}
                        </li>
                      ))}
                    </ul>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className={styles.soft}>{words.none}</p>}
      </div>
      {rows.length > shown && (
        <div>
          <Button onPress={() => setShown(shown + part)}>
            {words.more(f.count(Math.min(part, rows.length - shown)))}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Names of the ledger's companies and of those that come. */
function useCompanyNames({ edits }: Preview): (id: string) => string {
  const companies = useLedger((ledger) => ledger.portfolio.companies);
  const names = useMemo(() => {
    const known = new Map(companies.map(({ id, name }) => [id, name]));
    for (const { table, id, after } of edits)
      if (table === 'companies' && after !== null) known.set(id, (after as Company).name);
    return known;
  }, [companies, edits]);
  return (id) => names.get(id) ?? id;
}

/** What every file system and the main side take. */
function plainName(file: string): string {
  const bare = file
    .replace(/\.[^.]*$/, '')
    .replace(/[^\w .-]+/g, '-')
    .replace(/^[^\w]+/, '')
    .slice(0, 80);
  return bare === '' ? 'import' : bare;
}
