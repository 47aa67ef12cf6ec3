/** An indicator: where it stands, its score between its two anchors, the months of 1995–2003 that equal it. It rests on no link. */
import type { IndicatorFigureId, Reading } from '../../model/explainEra';
import type { Indicator } from '../../model/indicator';
import { indicatorPath } from '../indicatorPath';
import { known } from '../measured';
import { needed } from './past';
import { missing, type Told, told } from './told';
import type { World } from './world';

export function explainIndicator(world: World, id: IndicatorFigureId, indicatorId: string): Told {
  const { indicators, series } = needed(world.past);
  const indicator = indicators.find((one) => one.id === indicatorId);
  if (indicator === undefined)
    return told({ value: missing('not-there'), unit: 'own', recipe: null, links: [] });
  const method = world.yardstick.method.indicators.find((one) => one.id === indicatorId);
  const values = indicator.monthly === undefined ? undefined : series.series[indicator.monthly];
  const path = indicatorPath(
    indicator,
    method,
    values === undefined ? null : { months: series.months, values },
    world.state.asOf,
  );
  const reading = { ...wordsOf(indicator), today: path.today, method: method ?? null };
  const { today, score, equals, none } = path;
  switch (id) {
    case 'today':
      return told({
        value: today === null ? missing('no-reading') : known(today.value),
        unit: 'own',
        recipe: { how: 'read', ...reading },
        links: [],
      });
    case 'score':
      return told({
        value:
          score === null ? missing(today === null ? 'no-reading' : 'not-scored') : known(score),
        unit: 'points',
        recipe: { how: 'between', ...reading },
        links: [],
      });
    case 'months': {
      // Above or below every month is known: none equals today.
      const unknown =
        none === 'no-today'
          ? 'no-reading'
          : none === 'no-path' || none === 'other-convention'
            ? none
            : null;
      return told({
        value: unknown === null ? known(equals.length) : missing(unknown),
        unit: 'count',
        recipe: { how: 'crossed', months: unknown === null ? equals : null, ...reading },
        links: [],
      });
    }
  }
}

const wordsOf = ({
  unit,
  definition,
  note,
  sources,
}: Indicator): Omit<Reading, 'today' | 'method'> => ({ unit, definition, note, sources });
