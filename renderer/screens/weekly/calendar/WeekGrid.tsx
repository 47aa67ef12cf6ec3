/** Years as rows, weeks as cells: gone through by arrow keys, opened by Enter; what the cell stands for is said below. */
import { type SyntheticEvent, useState } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import type { DialId } from '#shared/model/score';
import { pathTo } from '../../../route';
import { useText } from '../../../text';
import styles from './CalendarView.module.css';
import { useNamed } from './useNamed';
import type { CalendarWeek, CalendarYear } from './weeks';

const numbers = Array.from({ length: 53 }, (_, at) => at + 1);
const isSaid = (number: number) => number === 1 || number % 10 === 0;

interface Props {
  readonly years: readonly CalendarYear[];
  readonly dial: DialId;
}

export function WeekGrid({ years, dial }: Props) {
  const { t, f } = useText();
  const words = t.desk.calendar;
  const named = useNamed(dial);
  const [said, setSaid] = useState<string | null>(null);
  const say = ({ target }: SyntheticEvent) => {
    const cell = (target as Element).closest('[data-week]');
    setSaid(cell?.getAttribute('aria-label') ?? null);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what its cells are asked */}
      <div
        className={styles.frame}
        onMouseOver={say}
        onFocus={say}
        onMouseLeave={() => setSaid(null)}
      >
        <Table aria-label={words.title} className={styles.grid ?? ''}>
          <TableHeader>
            <Column isRowHeader className={styles.year ?? ''}>
              <span className="visually-hidden">{words.year}</span>
            </Column>
            {numbers.map((number) => (
              <Column key={number} id={`w${number}`} className={styles.number ?? ''}>
                <span className={isSaid(number) ? styles.figure : 'visually-hidden'}>
                  {isSaid(number) ? f.count(number) : words.week(f.count(number))}
                </span>
              </Column>
            ))}
          </TableHeader>
          <TableBody>
            {years.toReversed().map(({ year, weeks }) => (
              <Row key={year} id={year} textValue={String(year)}>
                <Cell className={styles.year ?? ''}>{year}</Cell>
                {numbers.map((number) => (
                  <Cell key={number} className={styles.place ?? ''}>
                    <WeekCell week={weeks[number - 1]} named={named} />
                  </Cell>
                ))}
              </Row>
            ))}
          </TableBody>
        </Table>
      </div>
      <p className={styles.said} aria-hidden="true">
        {said ?? words.hint}
      </p>
    </>
  );
}

interface CellProps {
  /** Undefined: the year has no such week. */
  readonly week: CalendarWeek | undefined;
  readonly named: (week: CalendarWeek) => string;
}

function WeekCell({ week: found, named }: CellProps) {
  if (found === undefined) return null;
  const { week, standing, level } = found;
  const shared = {
    className: styles.cell,
    'aria-label': named(found),
    'data-week': week,
    'data-standing': standing,
    'data-level': level ?? undefined,
  };
  return standing === 'not-yet' ? (
    <span role="img" {...shared} />
  ) : (
    <a href={pathTo('weekly', week)} {...shared} />
  );
}
