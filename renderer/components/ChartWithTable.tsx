/** A card with a chart that can be shown as a table that says the same. Both are of one height: nothing jumps. */
import { type CSSProperties, type ReactNode, useState } from 'react';
import { useText } from '../text';
import { Button } from './Button';
import { Card } from './Card';
import styles from './ChartWithTable.module.css';

export interface TableRow {
  readonly key: string;
  /** The first names the row. */
  readonly cells: readonly ReactNode[];
}

interface Props {
  readonly title: string;
  readonly help?: string;
  /** Choices of what is drawn, in a row above it. */
  readonly tools?: ReactNode;
  readonly height: number;
  readonly chart: ReactNode;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  /** Said in place of both, where there is nothing to draw. */
  readonly none?: string | null;
  /** What is said beneath both. */
  readonly note?: ReactNode;
}

export function ChartWithTable(props: Props) {
  const { title, help, tools, height, chart, columns, rows, none = null, note } = props;
  const { t } = useText();
  const [asTable, setAsTable] = useState(false);
  // As a variable: on paper it is as high as it needs to be.
  const tall = { '--height': `${height}px` } as CSSProperties;
  return (
    <Card
      title={title}
      {...(help !== undefined && { help })}
      actions={
        none === null && (
          <Button look="plain" onPress={() => setAsTable(!asTable)}>
            {asTable ? t.terms.showChart : t.terms.showTable}
          </Button>
        )
      }
    >
      {tools !== undefined && <div className={styles.tools}>{tools}</div>}
      {none !== null ? (
        <p style={{ minHeight: height }}>{none}</p>
      ) : asTable ? (
        <section
          className={styles.scroll}
          style={tall}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          tabIndex={0}
          aria-label={columns.join(', ')}
        >
          <table className={styles.table}>
            <thead>
              <tr>
                {columns.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, cells: [heading, ...cells] }) => (
                <tr key={key}>
                  <th scope="row">{heading}</th>
                  {cells.map((cell, at) => (
                    <td key={columns[at + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : (
        <div className={styles.drawn} style={tall}>
          {chart}
        </div>
      )}
      {note !== undefined && <div className={styles.note}>{note}</div>}
    </Card>
  );
}
