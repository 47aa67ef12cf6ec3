/**
 * The network through time: a month's end for the app's own as-of day. The map follows the thumb at once, the day (and
 * with it all other screens) a moment later. Above it, how many links each month brought. A native slider: it says its
 * month in words, where react-aria's says a number.
 */
import { useEffect, useMemo, useState } from 'react';
import { firstDay } from '#shared/model/day';
import { linkFamily } from '#shared/model/link';
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import { dayOfMonth, firstYear, monthOf, monthText } from '../../network/months';
import { useLedger } from '../../store/ledger';
import { showAsOf, useView } from '../../store/view';
import { useText } from '../../text';
import { look, useMapView } from './mapView';
import styles from './TimeSlider.module.css';
import { useMapDay } from './useNetwork';

/** The app's day follows when the thumb has rested so long. */
const restMs = 250;
const stepMs = 320;

export function TimeSlider({ count }: { readonly count: string }) {
  const { t, f } = useText();
  const words = t.network.time;
  const today = useView((view) => view.info.today);
  const day = useMapDay();
  const [playing, setPlaying] = useState(false);
  const last = monthOf(today);
  const month = Math.max(0, Math.min(last, monthOf(day)));
  const go = (next: number) => look({ sliding: dayOfMonth(next, today) });
  useFollowing();
  useEffect(() => {
    if (!playing) return;
    if (month >= last) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => look({ sliding: dayOfMonth(month + 1, today) }), stepMs);
    return () => clearTimeout(timer);
  }, [playing, month, last, today]);
  const play = () => {
    if (!playing && month >= last) go(0);
    setPlaying(!playing);
  };
  const years = Array.from({ length: Math.floor(last / 12) + 1 }, (_, at) => firstYear + at);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has no flexible layout of its own
    <div className={styles.time} role="group" aria-label={words.group}>
      <Button aria-label={playing ? words.pause : words.play} onPress={play}>
        <Icon name={playing ? 'pause' : 'play'} />
      </Button>
      <div className={styles.track}>
        <Months last={last} month={month} />
        <input
          type="range"
          className={styles.slider}
          aria-label={words.label}
          min={0}
          max={last}
          value={month}
          aria-valuetext={words.value(f.date(monthText(month)), count)}
          onChange={(event) => {
            setPlaying(false);
            go(Number(event.target.value));
          }}
        />
        <div className={styles.years} aria-hidden="true">
          {years.map((year) => (
            <span
              key={year}
              style={{ left: `${(100 * 12 * (year - firstYear)) / Math.max(1, last)}%` }}
            >
              {year}
            </span>
          ))}
        </div>
      </div>
      <output className={styles.now}>{f.date(monthText(month))}</output>
    </div>
  );
}

/** Hands the day under the thumb to the app once the thumb rests. */
function useFollowing(): void {
  const sliding = useMapView((view) => view.sliding);
  useEffect(() => {
    if (sliding === null) return;
    const timer = setTimeout(() => {
      showAsOf(sliding);
      look({ sliding: null });
    }, restMs);
    return () => clearTimeout(timer);
  }, [sliding]);
  // Who leaves the screen in between takes the day along.
  useEffect(
    () => () => {
      const { sliding } = useMapView.getState();
      if (sliding !== null) showAsOf(sliding);
      look({ sliding: null });
    },
    [],
  );
}

/** Links announced each month, finance on trade. */
function Months({ last, month }: { readonly last: number; readonly month: number }) {
  const links = useLedger((ledger) => ledger.portfolio.links);
  const counts = useMemo(() => {
    const found = Array.from({ length: last + 1 }, () => ({ finance: 0, trade: 0 }));
    for (const { kind, announced } of links) {
      const family = linkFamily(kind);
      // A year alone names no month.
      if (announced === null || announced.length === 4 || family === 'tie') continue;
      const of = found[monthOf(firstDay(announced))];
      if (of) of[family]++;
    }
    return found;
  }, [links, last]);
  const most = counts.reduce((max, { finance, trade }) => Math.max(max, finance + trade), 1);
  return (
    <svg
      className={styles.months}
      viewBox={`-0.5 0 ${last + 1} ${most}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {counts.map(({ finance, trade }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a month is its place
        <g key={at} opacity={at <= month ? 1 : 0.3}>
          <rect
            className={styles.trade}
            x={at - 0.35}
            width={0.7}
            y={most - trade}
            height={trade}
          />
          <rect
            className={styles.finance}
            x={at - 0.35}
            width={0.7}
            y={most - trade - finance}
            height={finance}
          />
        </g>
      ))}
    </svg>
  );
}
