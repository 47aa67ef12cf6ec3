/** Both dials at each week's close since 2023, as a line or as a table. */
import { lazy, Suspense, useCallback, useMemo } from 'react';
import type { DialId } from '#shared/model/score';
import type { Palette } from '../../charts/palette';
import { weeksOption } from '../../charts/weeks';
import { ChartWithTable } from '../../components/ChartWithTable';
import { FigureButton } from '../../explain/FigureButton';
import { pathTo } from '../../route';
import { useWeeks } from '../../scoring/hooks';
import type { WeekPoint } from '../../scoring/protocol';
import { showAsOf } from '../../store/view';
import { useText } from '../../text';

/** What draws lines is a third of all that the screen needs: it comes once the dials can be read and there is a line to draw. */
const Chart = lazy(() => import('../../charts/Chart'));

const since = '2023-01-01';
const height = 248;

const isUnknown = ({ circularity, concentration }: WeekPoint) =>
  circularity.score === null && concentration.score === null;

export function WeeksCard() {
  const { t, f } = useText();
  const points = useWeeks(since);
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
  const cell = ({ day, ...dials }: WeekPoint, id: DialId) => {
    const { score } = dials[id];
    if (score === null) return '–';
    return (
      <FigureButton of={{ of: 'dial', id }} state={{ asOf: day }}>
        {f.score(score)}
      </FigureButton>
    );
  };
  return (
    <ChartWithTable
      title={line.title}
      help={line.help}
      height={height}
      none={points?.every(isUnknown) ? line.none : null}
      chart={
        points !== null && (
          <Suspense fallback={null}>
            <Chart
              name={line.name}
              height={height}
              option={option}
              onPick={(index) => points[index] && showAsOf(points[index].day)}
            />
          </Suspense>
        )
      }
      columns={[line.week, line.closed, words.circularity, words.concentration]}
      rows={(points ?? []).toReversed().map((point) => ({
        key: point.week,
        cells: [
          <a key="week" href={pathTo('weekly', point.week)}>
            {point.week}
          </a>,
          f.date(point.day),
          cell(point, 'circularity'),
          cell(point, 'concentration'),
        ],
      }))}
    />
  );
}
