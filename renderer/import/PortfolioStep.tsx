/** A portfolio file beside the ledger: what differs, row by row and field by field, and what is taken of it. */
import { useMemo, useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { type Differences, keyOf, keysOf, type RowDifference } from '#shared/import/merge';
import type { Problem } from '#shared/model/diagnostic';
import type { Portfolio } from '#shared/model/portfolio';
import { namesOf, subjectOf } from '#shared/model/what';
import type { RowNames } from '#shared/text/en/history';
import { Button } from '../components/Button';
import fields from '../components/fields/Field.module.css';
import { Icon } from '../components/Icon';
import { Segmented } from '../components/Segmented';
import { useText } from '../text';
import styles from './Import.module.css';
import { told } from './told';

export type How = 'merge' | 'replace';

interface Props {
  readonly here: Portfolio;
  readonly file: Portfolio;
  readonly differences: Differences;
  readonly how: How;
  readonly chosen: ReadonlySet<string>;
  readonly withName: boolean;
  readonly problems: readonly Problem[];
  readonly onHow: (how: How) => void;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
  readonly onWithName: (withName: boolean) => void;
}

const part = 150;
const shownProblems = 10;

export function PortfolioStep(props: Props) {
  const { here, file, differences, how, chosen, withName, problems } = props;
  const { onHow, onChosen, onWithName } = props;
  const { t, f } = useText();
  const words = t.importing.portfolio;
  const [shown, setShown] = useState(part);
  const isMerge = how === 'merge';
  const rows = differences.rows.filter(({ kind }) => !isMerge || kind !== 'missing');
  const every = rows.flatMap(keysOf);
  const taken = every.filter((key) => chosen.has(key)).length;
  const count = (kind: RowDifference['kind']) =>
    f.count(differences.rows.filter((row) => row.kind === kind).length);
  const names = useNames(here, file);
  const toggle = (keys: readonly string[], isTaken: boolean) => {
    const next = new Set(chosen);
    for (const key of keys) {
      if (isTaken) next.add(key);
      else next.delete(key);
    }
    onChosen(next);
  };
  return (
    <div className={styles.stack}>
      <div className={styles.between}>
        <div>
          <Segmented<How>
            label={words.how}
            value={how}
            options={[
              { id: 'merge', name: words.merge },
              { id: 'replace', name: words.replace },
            ]}
            onChange={onHow}
          />
          <p className={styles.soft}>{isMerge ? words.mergeHelp : words.replaceHelp}</p>
        </div>
        {isMerge && every.length > 0 && (
          <div className={styles.row}>
            <Button onPress={() => toggle(every, true)}>{words.all}</Button>
            <Button onPress={() => toggle(every, false)}>{words.noneTaken}</Button>
          </div>
        )}
      </div>
      <p className={styles.lead} role="status">
        {isMerge
          ? words.summary(f.count(taken), f.count(every.length), f.count(differences.same))
          : words.replaceSummary(count('added'), count('changed'), count('missing'))}
      </p>
      {problems.length > 0 && (
        <div className={styles.bad} role="alert">
          <p>{words.conflicts}</p>
          <ul>
            {problems.slice(0, shownProblems).map((problem) => (
              <li key={problem.path + problem.code}>{t.problems.sentence(problem)}</li>
            ))}
          </ul>
          {problems.length > shownProblems && (
            <p>{t.importing.moreProblems(f.count(problems.length - shownProblems))}</p>
          )}
        </div>
      )}
      {rows.length === 0 && differences.name === null ? (
        <p>{words.nothing}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <div className={styles.scroller} tabIndex={0}>
          <table className={styles.compare} aria-label={words.table}>
            <thead>
              <tr>
                <th scope="col">
                  <span className={isMerge ? undefined : 'visually-hidden'}>{words.take}</span>
                </th>
                <th scope="col">{words.field}</th>
                <th scope="col">{words.here}</th>
                <th scope="col">{words.there}</th>
              </tr>
            </thead>
            {differences.name !== null && (
              <tbody>
                <tr>
                  <td>
                    {isMerge && (
                      <Tick
                        label={words.takeRow(words.name)}
                        isTaken={withName}
                        onChange={onWithName}
                      />
                    )}
                  </td>
                  <th scope="row">{words.name}</th>
                  <td data-taken={(isMerge && !withName) || undefined}>{differences.name.here}</td>
                  <td data-taken={!isMerge || withName || undefined}>{differences.name.there}</td>
                </tr>
              </tbody>
            )}
            {rows.slice(0, shown).map((row) => (
              <Row
                key={keyOf(row)}
                row={row}
                names={names}
                chosen={isMerge ? chosen : null}
                onToggle={toggle}
              />
            ))}
          </table>
        </div>
      )}
      {rows.length > shown && (
        <div>
          <Button onPress={() => setShown(shown + part)}>
            {t.importing.preview.more(f.count(Math.min(part, rows.length - shown)))}
          </Button>
        </div>
      )}
    </div>
  );
}

interface RowProps {
  readonly row: RowDifference;
  readonly names: RowNames;
  /** null: all of the file is taken. */
  readonly chosen: ReadonlySet<string> | null;
  readonly onToggle: (keys: readonly string[], isTaken: boolean) => void;
}

function Row({ row, names, chosen, onToggle }: RowProps) {
  const { t, f } = useText();
  const words = t.importing.portfolio;
  const { table, id, here, there, kind } = row;
  const subject = subjectOf({ table, id, at: 0, before: here, after: there }, names.company);
  const name = t.history.subject(subject);
  const link = subject.table === 'links' ? t.terms.linkKinds[subject.kind].toLowerCase() : '';
  const keys = keysOf(row);
  const taken = keys.filter((key) => chosen === null || chosen.has(key)).length;
  const content = (one: typeof here) => (one === null ? '' : told(one, table, names.company, t, f));
  const [left, right] = {
    added: [words.added, content(there)],
    missing: [content(here), words.removed],
    changed: ['', ''],
  }[kind];
  return (
    <tbody className={styles.group}>
      <tr className={styles.groupHead}>
        <td>
          {chosen !== null && (
            <Tick
              label={words.takeRow(name)}
              isTaken={taken === keys.length}
              isPart={taken > 0 && taken < keys.length}
              onChange={(isTaken) => onToggle(keys, isTaken)}
            />
          )}
        </td>
        <th scope="rowgroup">
          {name}
          {link !== '' && <span className={styles.soft}> {link}</span>}
        </th>
        <td>{left}</td>
        <td data-taken={(kind !== 'changed' && taken > 0) || undefined}>{right}</td>
      </tr>
      {row.fields.map(({ field, here: ours, there: theirs }) => {
        const key = keyOf(row, field);
        const isTaken = chosen === null || chosen.has(key);
        const [was, is] = t.history.values(field, [ours, theirs], names, f);
        return (
          <tr key={field}>
            <td>
              {chosen !== null && (
                <Tick
                  label={words.takeField(t.history.field(field), name)}
                  isTaken={isTaken}
                  onChange={(next) => onToggle([key], next)}
                />
              )}
            </td>
            <th scope="row" className={styles.fieldName}>
              {t.history.field(field)}
            </th>
            <td data-taken={!isTaken || undefined}>{was}</td>
            <td data-taken={isTaken || undefined}>{is}</td>
          </tr>
        );
      })}
    </tbody>
  );
}

interface TickProps {
  readonly label: string;
  readonly isTaken: boolean;
  readonly isPart?: boolean;
  readonly onChange: (isTaken: boolean) => void;
}

function Tick({ label, isTaken, isPart = false, onChange }: TickProps) {
  return (
    <Checkbox
      className={fields.check ?? ''}
      aria-label={label}
      isSelected={isTaken}
      isIndeterminate={isPart}
      onChange={onChange}
    >
      <span className={fields.box} aria-hidden="true">
        {isTaken && <Icon name="check" />}
        {isPart && <span className={styles.dash} />}
      </span>
    </Checkbox>
  );
}

/** What ids of either side stand for. */
function useNames(here: Portfolio, file: Portfolio): RowNames {
  const { t } = useText();
  return useMemo(() => {
    const ours = namesOf(here, []);
    const theirs = namesOf(file, []);
    const company = (id: string) => (ours(id) === id ? theirs(id) : ours(id));
    const links = new Map([...file.links, ...here.links].map((link) => [link.id, link]));
    const sources = new Map([...file.sources, ...here.sources].map((one) => [one.id, one]));
    return {
      company,
      link: (id) => {
        const link = links.get(id);
        if (!link) return id;
        const { kind } = link;
        const [from, to] = [company(link.from), company(link.to)];
        return t.history.subject({ table: 'links', kind, from, to });
      },
      source: (id) => {
        const source = sources.get(id);
        return source ? source.publisher || source.title : id;
      },
    };
  }, [here, file, t]);
}
