/** Draws an echarts option. It has a role and a name; the table that says the same stands beside it. */
import { LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { type ECharts, type EChartsCoreOption, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useLook } from '../store/settings';
import styles from './Chart.module.css';
import { type Palette, readPalette } from './palette';

use([LineChart, GridComponent, TooltipComponent, MarkLineComponent, CanvasRenderer]);

export type ChartOption = EChartsCoreOption;

const paper = window.matchMedia('print');
/** Of a card on an upright A4 page. */
const paperWidth = 640;

interface Props {
  readonly name: string;
  readonly height: number;
  readonly option: (palette: Palette) => ChartOption;
  readonly onPick?: (index: number) => void;
}

export default function Chart({ name, height, option, onPick }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts | null>(null);
  const picked = useRef(onPick);
  picked.current = onPick;
  const { theme, contrast } = useLook();

  useEffect(() => {
    if (!place.current) return;
    const made = init(place.current, null, { renderer: 'canvas' });
    chart.current = made;
    made.getZr().on('click', ({ offsetX, offsetY }) => {
      if (!made.containPixel('grid', [offsetX, offsetY])) return;
      const [index] = made.convertFromPixel('grid', [offsetX, offsetY]) as number[];
      if (index !== undefined) picked.current?.(Math.round(index));
    });
    const resized = new ResizeObserver(() => made.resize());
    resized.observe(place.current);
    // Nothing is told of the page's width before it is printed: the chart is drawn at once, for a common one.
    const printed = () => {
      made.resize(paper.matches ? { width: paperWidth } : undefined);
      made.getZr().flush();
    };
    paper.addEventListener('change', printed);
    return () => {
      paper.removeEventListener('change', printed);
      resized.disconnect();
      made.dispose();
      chart.current = null;
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of looks changes the palette that is read
  useEffect(() => {
    chart.current?.setOption(option(readPalette()), { notMerge: true });
  }, [option, theme, contrast]);

  return (
    <div ref={place} role="img" aria-label={name} className={styles.chart} style={{ height }} />
  );
}
