/** Every signal: today with its band, the dot-com range and today's place in it, the score, the year behind it, its sources. */
import { useMemo, useState } from 'react';
import { signalScore } from '#shared/engine/dials';
import type { Band } from '#shared/model/band';
import { type SignalId, signalIds } from '#shared/model/score';
import { rangeText, signalText } from '#shared/text/figures';
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import { JobStatus } from '../../components/JobStatus';
import { TwoLines, Unknown } from '../../components/TwoLines';
import { type Column, DataTable } from '../../components/table/DataTable';
import type { Sort } from '../../components/table/sort';
import { FigureButton } from '../../explain/FigureButton';
import { pathTo } from '../../route';
import { useBands, useSignalYear } from '../../scoring/hooks';
import { useText } from '../../text';
import styles from './Dotcom.module.css';
import { baseline, networks } from './data';
import { RangeFigures } from './RangeFigures';
import { RangeStrip } from './RangeStrip';
import { SignalSources } from './SignalSources';
import { Sparkline } from './Sparkline';

interface Row {
  readonly id: SignalId;
  readonly now: number | null;
  readonly band: Band | null;
  readonly score: ReturnType<typeof signalScore>;
  readonly year: readonly (number | null)[];
}

export function SignalsView() {
  const { t, f } = useText();
  const words = t.dotcom.signals;
  const year = useSignalYear();
  const bands = useBands();
  const [sort, setSort] = useState<Sort>({ column: '', direction: 'descending' });
  const [asked, setAsked] = useState<SignalId | null>(null);
  const rows = useMemo(() => {
    const drawn: Readonly<Record<string, Band | null>> = bands.output?.signals ?? {};
    return signalIds.map((id): Row => {
      const now = year?.at(-1)?.values[id] ?? null;
      return {
        id,
        now,
        band: drawn[id] ?? null,
        score: signalScore(now, baseline.signals[id]),
        year: year?.map(({ values }) => values[id]) ?? [],
      };
    });
  }, [year, bands.output]);
  const columns = useMemo((): Column<Row>[] => {
    const show = (id: SignalId) => (value: number | null) => signalText(id, value, f);
    return [
      {
        id: 'signal',
        name: words.signal,
        heading: true,
        sort: ({ id }) => t.terms.signals[id].name,
        cell: ({ id }) => (
          <span className={styles.signal} title={t.terms.signals[id].meaning}>
            {t.terms.signals[id].name}
            <span className={styles.soft}>{t.terms.signals[id].meaning}</span>
          </span>
        ),
      },
      {
        id: 'today',
        name: words.today,
        numeric: true,
        width: '7.25rem',
        cell: ({ id, now, band }) => (
          <TwoLines
            sub={
              band ? `${signalText(id, band.low, f)} – ${signalText(id, band.high, f)}` : '\u00a0'
            }
            title={words.band}
          >
            {now === null && year !== null ? (
              <FigureButton of={{ of: 'signal', id }}>
                <Unknown why={t.terms.unknown} />
              </FigureButton>
            ) : year === null ? (
              '\u00a0'
            ) : (
              <FigureButton of={{ of: 'signal', id }}>
                <strong>{show(id)(now)}</strong>
              </FigureButton>
            )}
          </TwoLines>
        ),
      },
      {
        id: 'era',
        name: words.era,
        numeric: true,
        cell: ({ id }) => <RangeFigures id={id} />,
      },
      {
        id: 'place',
        name: words.place,
        hint: words.placeHint,
        cell: ({ id, now, band }) => (
          <RangeStrip
            label={words.placeName(
              t.terms.signals[id].name,
              show(id)(now),
              rangeText(baseline.signals[id], show(id)),
            )}
            now={now}
            band={band}
            range={baseline.signals[id]}
          />
        ),
      },
      {
        id: 'score',
        name: words.score,
        hint: words.scoreHint,
        numeric: true,
        width: '4rem',
        sort: ({ score }) => score.score.value,
        cell: ({ id, score: { score } }) => (
          <FigureButton of={{ of: 'score', id }}>
            {score.value === null ? (
              <Unknown why={t.terms.reasons[score.reason]} />
            ) : (
              f.score(score.value)
            )}
          </FigureButton>
        ),
      },
      {
        id: 'trend',
        name: words.trend,
        cell: ({ id, year: values }) => (
          <Sparkline
            label={words.trendName(
              t.terms.signals[id].name,
              show(id)(values[0] ?? null),
              show(id)(values.at(-1) ?? null),
            )}
            values={values}
          />
        ),
      },
      {
        id: 'sources',
        name: words.sources,
        quiet: true,
        actions: true,
        cell: ({ id }) => (
          <Button
            look="plain"
            aria-label={words.sourcesOf(t.terms.signals[id].name)}
            onPress={() => setAsked(id)}
          >
            <Icon name="info" />
          </Button>
        ),
      },
    ];
  }, [t, f, words, year]);
  return (
    <>
      <div className={styles.line}>
        <p className={styles.help}>
          {words.rangeHelp(
            f.count(networks.documented.links.length),
            f.count(networks.tied.links.length),
          )}{' '}
          <a href={pathTo('dotcom', 'networks')}>{words.see}</a>
        </p>
        <div className={styles.status}>
          <JobStatus
            underWay={bands}
            running={t.overview.bandRunning}
            stopped={t.overview.bandCancelled}
          />
        </div>
      </div>
      <DataTable
        label={words.label}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        sort={sort}
        onSort={setSort}
        empty={words.none}
      />
      {asked !== null && <SignalSources id={asked} onClose={() => setAsked(null)} />}
    </>
  );
}
