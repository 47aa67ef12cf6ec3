/** Both dials at each week's close since 2023, as a line or as a table. */
import { useCallback, useMemo, useState } from 'react';
import { Chart } from '../../charts/Chart';
import type { Palette } from '../../charts/palette';
import { weeksOption } from '../../charts/weeks';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { pathTo } from '../../route';
import { useWeeks } from '../../scoring/hooks';
import type { WeekPoint } from '../../scoring/protocol';
import { showAsOf } from '../../store/view';
import { useText } from '../../text';
import styles from './WeeksCard.module.css';

const since = '2023-01-01';
const height = 248;

const isUnknown = ({ circularity, concentration }: WeekPoint) =>
  circularity.score === null && concentration.score === null;

export function WeeksCard() {
  const { t, f } = useText();
  const points = useWeeks(since);
  const [asTable, setAsTable] = useState(false);
  const words = useMemo(
    () => ({
      circularity: t.terms.dials.circularity.name,
      concentration: t.terms.dials.concentration.name,
      dotcomLevel: t.overview.line.dotcomLevel,
      date: f.date,
      score: f.score,
    }),
    [t, f],
  );
  const option = useCallback(
    (palette: Palette) => weeksOption(points ?? [], words, palette),
    [points, words],
  );
  const { line } = t.overview;
  return (
    <Card
      title={line.title}
      help={line.help}
      actions={
        <Button look="plain" onPress={() => setAsTable(!asTable)}>
          {asTable ? line.showChart : line.showTable}
        </Button>
      }
    >
      {points?.every(isUnknown) ? (
        <p style={{ height }}>{line.none}</p>
      ) : asTable ? (
        <section
          className={styles.scroll}
          style={{ height }}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          tabIndex={0}
          aria-label={line.title}
        >
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{line.week}</th>
                <th scope="col">{line.closed}</th>
                <th scope="col">{words.circularity}</th>
                <th scope="col">{words.concentration}</th>
              </tr>
            </thead>
            <tbody>
              {points?.toReversed().map(({ week, day, circularity, concentration }) => (
                <tr key={week}>
                  <th scope="row">
                    <a href={pathTo('weekly', week)}>{week}</a>
                  </th>
                  <td>{f.date(day)}</td>
                  <td>{circularity.score === null ? '–' : f.score(circularity.score)}</td>
                  <td>{concentration.score === null ? '–' : f.score(concentration.score)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : (
        <Chart
          name={line.name}
          height={height}
          option={option}
          onPick={(index) => points?.[index] && showAsOf(points[index].day)}
        />
      )}
    </Card>
  );
}
