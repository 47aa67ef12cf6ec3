/** The file: chosen or dropped, how it was read, its first rows, and what the rows are. */
import { DropZone, FileTrigger } from 'react-aria-components';
import { type Delimiter, delimiters } from '#shared/import/csvTable';
import { type Encoding, encodings } from '#shared/import/decode';
import { type TableName, tableNames } from '#shared/model/portfolio';
import { Button } from '../components/Button';
import { SelectInput } from '../components/fields/SelectInput';
import { useText } from '../text';
import styles from './Import.module.css';
import type { FileRead, ReadOptions } from './protocol';

interface Props {
  readonly file: File | null;
  readonly read: FileRead | null;
  readonly failure: string | null;
  readonly options: ReadOptions;
  readonly table: TableName;
  readonly onFile: (file: File) => void;
  readonly onOptions: (options: ReadOptions) => void;
  readonly onTable: (table: TableName) => void;
}

const accepted = [
  ...['.bubblescope', '.json', '.csv', '.tsv', '.txt'],
  ...['application/json', 'text/csv'],
];
const shownRows = 5;
const shownProblems = 40;
/** A list of choices: none stands for what was found. */
const found = '';

export function FileStep(props: Props) {
  const { file, read, failure, options, table, onFile, onOptions, onTable } = props;
  const { t, f } = useText();
  const words = t.importing;
  const names = words.encodings;
  const encoding = read !== null && 'encoding' in read ? read.encoding : null;
  const delimiter = read?.format === 'csv' ? read.csv.delimiter : null;
  const choice = <T extends string>(
    all: readonly T[],
    nameOf: (one: T) => string,
    is: T | null,
  ) => [
    { id: found, name: is === null ? words.found : `${nameOf(is)} (${words.found})` },
    ...all.map((id) => ({ id: id as string, name: nameOf(id) })),
  ];
  return (
    <div className={styles.stack}>
      <DropZone
        className={file === null ? (styles.drop ?? '') : (styles.dropSmall ?? '')}
        onDrop={(event) => {
          const item = event.items.find((one) => one.kind === 'file');
          if (item?.kind === 'file') void item.getFile().then(onFile);
        }}
      >
        <FileTrigger
          acceptedFileTypes={accepted}
          onSelect={(files) => {
            const chosen = files?.[0];
            if (chosen) onFile(chosen);
          }}
        >
          <Button look={file === null ? 'primary' : 'quiet'}>
            {file === null ? words.choose : words.another}
          </Button>
        </FileTrigger>
        {file === null ? (
          <span>{words.drop}</span>
        ) : (
          <span className={styles.fileName}>
            {file.name}
            {read?.format === 'csv' && (
              <span className={styles.soft}>
                {words.chosen(f.count(read.csv.rows.length), f.count(read.csv.headings.length))}
              </span>
            )}
          </span>
        )}
      </DropZone>
      {file === null && <p className={styles.soft}>{words.kinds}</p>}
      {failure !== null && (
        <div className={styles.bad} role="alert">
          {failure}
        </div>
      )}
      {read?.format === 'portfolio' && !read.parsed.ok && (
        <div className={styles.bad} role="alert">
          <p>{words.badPortfolio(read.parsed.problems.length)}</p>
          <ul>
            {read.parsed.problems.slice(0, shownProblems).map((problem) => (
              <li key={problem.path + problem.code}>{t.problems.sentence(problem)}</li>
            ))}
          </ul>
          {read.parsed.problems.length > shownProblems && (
            <p>{words.moreProblems(f.count(read.parsed.problems.length - shownProblems))}</p>
          )}
        </div>
      )}
      {read?.format === 'bad-csv' && (
        <div className={styles.bad} role="alert">
          {words.csvProblems[read.problem]}
        </div>
      )}
      {(read?.format === 'csv' || read?.format === 'bad-csv') && (
        <div className={styles.choices}>
          {read.format === 'csv' && (
            <SelectInput
              field="table"
              label={words.table}
              value={table}
              options={tableNames.map((id) => ({ id, name: words.tables[id] }))}
              onChange={onTable}
            />
          )}
          <SelectInput
            field="delimiter"
            label={words.delimiter}
            value={options.delimiter ?? found}
            options={choice(delimiters, (id) => words.delimiters[id], delimiter)}
            onChange={(id) =>
              onOptions({ ...options, delimiter: (id || null) as Delimiter | null })
            }
          />
          <SelectInput
            field="encoding"
            label={words.encoding}
            value={options.encoding ?? found}
            options={choice(encodings, (id) => names[id], encoding)}
            onChange={(id) => onOptions({ ...options, encoding: (id || null) as Encoding | null })}
          />
        </div>
      )}
      {read?.format === 'csv' && (
        <section aria-label={words.firstRows}>
          <h3 className={styles.heading}>{words.firstRows}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <div className={styles.scroller} tabIndex={0}>
            <table className={styles.sheet}>
              <thead>
                <tr>
                  <th scope="col">{words.preview.row}</th>
                  {read.csv.headings.map((heading) => (
                    <th key={heading} scope="col">
                      {heading}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {read.csv.rows.slice(0, shownRows).map(({ line, cells }) => (
                  <tr key={line}>
                    <th scope="row">{line}</th>
                    {read.csv.headings.map((heading, at) => (
                      <td key={heading}>{(cells[at] ?? '').slice(0, 80)}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
    </div>
  );
}
