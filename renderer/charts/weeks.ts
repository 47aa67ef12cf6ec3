/** The two dials week by week, as an echarts option. */
import type { Day } from '#shared/model/day';
import type { WeekPoint } from '../scoring/protocol';
import type { ChartOption } from './Chart';
import type { Palette } from './palette';

export interface WeeksWords {
  readonly circularity: string;
  readonly concentration: string;
  readonly dotcomLevel: string;
  readonly date: (day: Day) => string;
  readonly score: (value: number) => string;
}

const top = 200;

export function weeksOption(
  points: readonly WeekPoint[],
  words: WeeksWords,
  palette: Palette,
): ChartOption {
  const label = { color: palette.inkSoft, fontSize: 12 };
  const line = (
    name: string,
    color: string,
    dash: 'solid' | 'dashed',
    data: readonly (number | null)[],
  ) => ({
    name,
    type: 'line',
    data,
    symbol: 'none',
    step: 'end',
    lineStyle: { width: 2, color, type: dash },
    itemStyle: { color },
    endLabel: { show: true, formatter: name, color, fontWeight: 600, fontSize: 12, distance: 6 },
    labelLayout: { moveOverlap: 'shiftY' },
  });
  return {
    animation: false,
    textStyle: { fontFamily: 'Inter Variable, sans-serif' },
    grid: { left: 32, right: 108, top: 12, bottom: 28 },
    xAxis: {
      type: 'category',
      data: points.map(({ day }) => day),
      axisLine: { lineStyle: { color: palette.rule } },
      axisTick: { show: false },
      axisLabel: {
        ...label,
        margin: 10,
        interval: (index: number, day: Day) => yearStarts(points, index, day),
        formatter: (day: Day) => day.slice(0, 4),
      },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: top,
      interval: 50,
      axisLabel: label,
      splitLine: { lineStyle: { color: palette.rule } },
    },
    tooltip: {
      trigger: 'axis',
      backgroundColor: palette.surface,
      borderColor: palette.rule,
      extraCssText: 'box-shadow: none',
      textStyle: { color: palette.ink, fontSize: 12 },
      axisPointer: { lineStyle: { color: palette.inkSoft } },
      formatter: (rows: readonly { readonly dataIndex: number }[]) =>
        tooltip(points[rows[0]?.dataIndex ?? 0], words),
    },
    series: [
      {
        ...line(
          words.circularity,
          palette.finance,
          'solid',
          points.map(({ circularity }) => circularity.score),
        ),
        markLine: {
          silent: true,
          symbol: 'none',
          lineStyle: { color: palette.dotcom, type: 'solid', width: 1 },
          label: {
            formatter: words.dotcomLevel,
            color: palette.dotcom,
            position: 'insideStartTop',
            fontSize: 12,
          },
          data: [{ yAxis: 100 }],
        },
      },
      line(
        words.concentration,
        palette.trade,
        'dashed',
        points.map(({ concentration }) => concentration.score),
      ),
    ],
  };
}

/** A year's label stands at its first week. */
function yearStarts(points: readonly WeekPoint[], index: number, day: Day): boolean {
  return index === 0 || points[index - 1]?.day.slice(0, 4) !== day.slice(0, 4);
}

/** An element, not markup: the page's policy allows no inline style. */
function tooltip(point: WeekPoint | undefined, words: WeeksWords): HTMLElement {
  const box = document.createElement('div');
  if (!point) return box;
  const score = (value: number | null) => (value === null ? '–' : words.score(value));
  for (const text of [
    words.date(point.day),
    `${words.circularity} ${score(point.circularity.score)}`,
    `${words.concentration} ${score(point.concentration.score)}`,
  ]) {
    box.append(Object.assign(document.createElement('div'), { textContent: text }));
  }
  return box;
}
