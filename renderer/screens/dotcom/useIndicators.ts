/** Every indicator on the day that is looked at: its path, where it stands, which months equal it. */
import { useMemo } from 'react';
import { type IndicatorPath, indicatorPath } from '#shared/engine/indicatorPath';
import type { Indicator } from '#shared/model/indicator';
import { useView } from '../../store/view';
import { useText } from '../../text';
import { indicators, method, series } from './data';

export interface Placed {
  readonly indicator: Indicator;
  readonly name: string;
  readonly path: IndicatorPath;
  /** A price level: drawn in logarithms, as it is scored. */
  readonly isLog: boolean;
  /** The value with its unit. */
  readonly show: (value: number) => string;
  /** The months that equal today in words, or why there are none. */
  readonly months: string;
}

export function useIndicators(): readonly Placed[] {
  const { t, f } = useText();
  const asOf = useView((view) => view.asOf);
  return useMemo(() => {
    const words = t.dotcom.path;
    return indicators.map((indicator): Placed => {
      const { id, name, unit, monthly } = indicator;
      const values = monthly === undefined ? undefined : series.series[monthly];
      const own = method.indicators.find((one) => one.id === id);
      const path = indicatorPath(
        indicator,
        own,
        values === undefined ? null : { months: series.months, values },
        asOf,
      );
      const { equals, none } = path;
      const [first, last] = [equals[0] ?? '', equals.at(-1) ?? ''];
      const names: Readonly<Record<string, string>> = words.names;
      return {
        indicator,
        name: names[id] ?? name,
        path,
        isLog: own?.scale === 'log',
        show: (value) => t.dotcom.value(value, unit, f),
        months:
          none === null
            ? words.some(equals.length, f.date(first), f.date(last), f)
            : words.reasons[none],
      };
    });
  }, [t, f, asOf]);
}
