/** One loop, step by step: who pays whom how much, since when, and who says so. */
import { type KeyboardEvent, useEffect } from 'react';
import type { Day } from '#shared/model/day';
import type { Link } from '#shared/model/link';
import type { Loop } from '#shared/model/score';
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import { FigureButton } from '../../explain/FigureButton';
import { Figured } from '../../explain/Figured';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import { LinkFacts } from './LinkFacts';
import styles from './LoopPlayer.module.css';
import { chooseLoop, look, useMapView } from './mapView';
import panel from './Panel.module.css';

interface Props {
  readonly loop: Loop | null;
  readonly steps: Loop['steps'];
  readonly day: Day;
  readonly isActive: (link: Link) => boolean;
  readonly nameOf: (id: string) => string;
}

/** Long enough to read who pays whom how much. */
const stepMs = 2600;

export function LoopPlayer({ loop, steps, day, isActive, nameOf }: Props) {
  const { t, f } = useText();
  const words = t.network.player;
  const step = useMapView((view) => view.step);
  const playing = useMapView((view) => view.playing);
  const links = useLedger((ledger) => ledger.portfolio.links);
  useStepping(steps.length);
  const go = (by: 1 | -1) => look({ step: stepBy(step, by, steps.length), playing: false });
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key] as 1 | -1 | undefined;
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(by);
  };
  const shown = step === null ? steps : steps.slice(step, step + 1);
  return (
    <section className={panel.panel} aria-label={words.title} onKeyDown={onKeyDown}>
      <header className={panel.head}>
        <Button look="plain" aria-label={words.back} onPress={() => chooseLoop(null)}>
          <Icon name="back" />
        </Button>
        <div>
          <h2>{words.title}</h2>
          <p className={panel.soft}>{loop === null ? words.gone : <Bottleneck loop={loop} />}</p>
        </div>
      </header>
      {loop !== null && (
        <>
          <div className={styles.controls}>
            <Button aria-label={words.previous} onPress={() => go(-1)}>
              <Icon name="left" />
            </Button>
            <Button
              look="primary"
              onPress={() =>
                look(
                  playing
                    ? { playing: false }
                    : { playing: true, step: nextOf(step, steps.length) },
                )
              }
            >
              <Icon name={playing ? 'pause' : 'play'} />
              {playing ? words.pause : words.play}
            </Button>
            <Button aria-label={words.next} onPress={() => go(1)}>
              <Icon name="right" />
            </Button>
            <span className={styles.count} role="status">
              {step === null ? words.whole : words.step(f.count(step + 1), f.count(steps.length))}
            </span>
          </div>
          <ol className={styles.stops} aria-label={words.steps}>
            {steps.map(({ from }, at) => (
              <li key={from}>
                <button
                  type="button"
                  aria-current={at === step ? 'step' : undefined}
                  onClick={() => look({ step: at === step ? null : at, playing: false })}
                >
                  {nameOf(from)}
                </button>
                <span aria-hidden="true"> → </span>
              </li>
            ))}
            <li className={panel.soft}>{words.returns(nameOf(steps[0]?.from ?? ''))}</li>
          </ol>
          <ol className={panel.links} start={(step ?? 0) + 1}>
            {shown.map(({ from, to, linkIds }) => (
              <li key={from}>
                <h3 className={styles.ends}>
                  {nameOf(from)} → {nameOf(to)}
                </h3>
                {links
                  .filter(({ id }) => linkIds.includes(id))
                  .map((link) => (
                    <LinkFacts key={link.id} link={link} day={day} isActive={isActive(link)} />
                  ))}
              </li>
            ))}
          </ol>
          <p className={panel.soft}>{words.help}</p>
        </>
      )}
    </section>
  );
}

/** How much can go all the way round. */
function Bottleneck({ loop: { id, bottleneckUsd } }: { readonly loop: Loop }) {
  const { t } = useText();
  const words = t.network.player;
  const of = { of: 'loop', id } as const;
  if (bottleneckUsd === null) return <FigureButton of={of}>{words.bottleneckUnknown}</FigureButton>;
  return (
    <Figured
      say={(say) => words.bottleneck(say.usd(bottleneckUsd))}
      figures={[{ how: 'usd', value: bottleneckUsd, of }]}
    />
  );
}

const nextOf = (step: number | null, count: number): number =>
  step === null || step === count - 1 ? 0 : step + 1;

/** Before the first and after the last step stands the whole loop. */
function stepBy(step: number | null, by: 1 | -1, count: number): number | null {
  if (step === null) return by === 1 ? 0 : count - 1;
  const next = step + by;
  return next < 0 || next >= count ? null : next;
}

/** While it plays: on to the next step, and from the last to the whole loop. */
function useStepping(count: number): void {
  const playing = useMapView((view) => view.playing);
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(
      () =>
        look(({ step }) => {
          const next = stepBy(step, 1, count);
          return { step: next, playing: next !== null };
        }),
      stepMs,
    );
    return () => clearInterval(timer);
  }, [playing, count]);
}
