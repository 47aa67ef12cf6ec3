/** A dense table with headings that sort. A real table: its cells are read with their headings. */
import { type ReactNode, useMemo, useState } from 'react';
import { useText } from '../../text';
import { Button } from '../Button';
import styles from './DataTable.module.css';
import { nextSort, type Sort, type SortValue, sortRows } from './sort';

export interface Column<Row> {
  readonly id: string;
  readonly name: string;
  /** What the column means, where its name does not say it all. */
  readonly hint?: string;
  /** Figures stand at the end of their cell. */
  readonly numeric?: boolean;
  /** The column that names the row; it stays in view when the table is moved sideways. */
  readonly heading?: boolean;
  /** What can be done with the row; it stays in view at the other edge. */
  readonly actions?: boolean;
  /** The name is for screen readers only. */
  readonly quiet?: boolean;
  /** Kept, so that what comes in later moves nothing. */
  readonly width?: string;
  readonly sort?: (row: Row) => SortValue;
  readonly cell: (row: Row) => ReactNode;
}

interface Props<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly empty: ReactNode;
  /** Rows that are in no score stand back. */
  readonly isFaint?: (row: Row) => boolean;
}

/** Beyond this a list is shown in parts: the eye reads no more, and the page stays quick. */
const part = 400;

export function DataTable<Row>(props: Props<Row>) {
  const { label, columns, rows, rowKey, sort, onSort, empty, isFaint } = props;
  const { t, f } = useText();
  const [shown, setShown] = useState(part);
  const by = columns.find(({ id }) => id === sort.column)?.sort;
  const sorted = useMemo(() => sortRows(rows, by, sort.direction), [rows, by, sort.direction]);
  return (
    <>
      <div className={styles.frame} data-prints-wide="">
        <table className={styles.table} aria-label={label}>
          <thead>
            <tr>
              {columns.map((column) => (
                <Heading key={column.id} column={column} sort={sort} onSort={onSort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, shown).map((row) => (
              <tr key={rowKey(row)} className={isFaint?.(row) ? styles.faint : undefined}>
                {columns.map((column) => (
                  <Cell key={column.id} column={column} row={row} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <div className={styles.empty}>{empty}</div>}
      </div>
      {rows.length > shown && (
        <Button onPress={() => setShown(shown + part)}>
          {t.forms.showMore(f.count(Math.min(part, rows.length - shown)))}
        </Button>
      )}
    </>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const look = column.actions ? styles.actions : column.numeric ? styles.numeric : undefined;
  if (column.heading)
    return (
      <th scope="row" className={styles.rowHeading}>
        {column.cell(row)}
      </th>
    );
  return (
    <td className={look} data-numeric={column.numeric || undefined}>
      {column.cell(row)}
    </td>
  );
}

interface HeadingProps<Row> {
  readonly column: Column<Row>;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

function Heading<Row>({ column, sort, onSort }: HeadingProps<Row>) {
  const { id, name, hint, numeric = false, heading = false, quiet = false, width } = column;
  const { actions = false } = column;
  const sorted = sort.column === id;
  const look = `${numeric ? styles.numeric : ''} ${heading ? styles.headingColumn : ''} ${actions ? styles.actions : ''}`;
  const first = numeric ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      className={look}
      aria-sort={sorted ? sort.direction : undefined}
      {...(width !== undefined && { style: { width, minWidth: width } })}
    >
      {column.sort === undefined ? (
        <span className={quiet ? 'visually-hidden' : undefined} title={hint}>
          {name}
        </span>
      ) : (
        <button
          type="button"
          className={styles.sort}
          title={hint || undefined}
          onClick={() => onSort(nextSort(sort, id, first))}
        >
          {quiet ? <span className="visually-hidden">{name}</span> : name}
          <span className={styles.arrow} aria-hidden="true">
            {sorted ? (sort.direction === 'ascending' ? '▲' : '▼') : ''}
          </span>
        </button>
      )}
    </th>
  );
}
