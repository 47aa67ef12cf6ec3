/** The links that a figure rests on, the heaviest first: amount, status, sources, and what each weighs on it. */
import { useState } from 'react';
import { stateOn } from '#shared/engine/active';
import type { Explanation, FigureUnit, Resting, Weighing } from '#shared/model/explain';
import { type Link, linkFamily } from '#shared/model/link';
import { amountText } from '#shared/text/figures';
import { changeText, figureText } from '#shared/text/figureValue';
import { Button } from '../components/Button';
import { JobStatus } from '../components/JobStatus';
import { pathTo } from '../route';
import type { UnderWay } from '../scoring/useLongJob';
import { useView } from '../store/view';
import { useText } from '../text';
import { noLinks } from './absent';
import styles from './ExplainPanel.module.css';
import { Part } from './Part';
import { SourcesOf } from './SourcesOf';
import { useTold } from './told';

interface Props {
  readonly explanation: Explanation;
  readonly weighing: UnderWay<Weighing>;
}

const atFirst = 8;

export function RestingLinks({ explanation, weighing }: Props) {
  const { t, f } = useText();
  const words = t.explain;
  const { figure, links, unit, recipe } = explanation;
  const [all, setAll] = useState(false);
  const told = useTold();
  const byId = new Map(told.links.map((link) => [link.id, link]));
  const weights = new Map(weighing.output?.weights.map(({ linkId, weight }) => [linkId, weight]));
  const order = weighing.output?.weights.map(({ linkId }) => linkId) ?? [];
  const place = new Map(order.map((id, at) => [id, at]));
  const sorted = links.toSorted((a, b) => (place.get(a.linkId) ?? 0) - (place.get(b.linkId) ?? 0));
  const heaviest = Math.max(...[...weights.values()].map((weight) => Math.abs(weight ?? 0)), 0);
  const shown = all ? sorted : sorted.slice(0, atFirst);
  // What counts in a share of amounts is an amount.
  const countsIn: FigureUnit =
    recipe?.how === 'sum' && unit === 'mw'
      ? 'mw'
      : unit === 'count' || isOfLoops(explanation)
        ? 'count'
        : 'usd';
  return (
    <Part
      title={links.length === 0 ? words.links : `${words.links} · ${f.count(links.length)}`}
      actions={
        links.length > 0 && (
          <JobStatus underWay={weighing} running={words.weighing} stopped={words.stopped} />
        )
      }
    >
      {links.length === 0 ? (
        <p className={styles.soft}>{noLinks(figure, t)}</p>
      ) : (
        <p className={styles.soft}>{t.terms.colon(words.weight, words.weightHelp)}</p>
      )}
      <ol className={styles.links}>
        {shown.map((resting) => {
          const link = byId.get(resting.linkId);
          return (
            link && (
              <Row
                key={link.id}
                link={link}
                resting={resting}
                unit={unit}
                countsIn={countsIn}
                weight={weights.get(link.id)}
                heaviest={heaviest}
              />
            )
          );
        })}
      </ol>
      {shown.length < links.length && (
        <div>
          <Button onPress={() => setAll(true)}>{words.showAll(f.count(links.length))}</Button>
        </div>
      )}
    </Part>
  );
}

const isOfLoops = ({ recipe }: Explanation) => recipe?.how === 'share' && recipe.unit === 'count';

interface RowProps {
  readonly link: Link;
  readonly resting: Resting;
  readonly unit: FigureUnit;
  readonly countsIn: FigureUnit;
  /** undefined: not weighed yet; null: all of the figure rests on it. */
  readonly weight: number | null | undefined;
  readonly heaviest: number;
}

function Row({ link, resting: { role, counts }, unit, countsIn, weight, heaviest }: RowProps) {
  const { t, f } = useText();
  const words = t.explain;
  const { company, isEra } = useTold();
  const asOf = useView((view) => view.asOf);
  const state = stateOn(link, isEra ? null : asOf);
  const ends = `${company(link.from)} → ${company(link.to)}`;
  const family = linkFamily(link.kind);
  // What is in it whole needs no second figure beside its amount.
  const partly =
    role === 'part' && countsIn !== 'count' && counts !== null && counts !== link.amount?.best
      ? words.counts(figureText(countsIn, counts, f))
      : null;
  const parts = [
    t.terms.linkKinds[link.kind],
    state === null ? null : t.terms.states[state].toLowerCase(),
    family === 'tie' ? null : amountText(link, t, f),
    partly ?? (role === 'part' ? null : words.roles[role]),
  ];
  return (
    <li className={styles.link}>
      {isEra ? (
        <span className={styles.ends}>{ends}</span>
      ) : (
        <a href={pathTo('commitments', link.id)} className={styles.ends}>
          {ends}
        </a>
      )}
      <span
        className={styles.weight}
        title={weight === null ? words.allOfItHelp : words.weightHelp}
      >
        {weight === undefined ? '' : weight === null ? words.allOfIt : changeText(unit, weight, f)}
      </span>
      <svg
        className={styles.bar}
        data-family={family}
        viewBox="0 0 100 3"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect
          width={
            weight === null ? 100 : heaviest > 0 ? (100 * Math.abs(weight ?? 0)) / heaviest : 0
          }
          height="3"
        />
      </svg>
      <span className={`${styles.wide} ${styles.soft}`}>
        {parts.filter((part) => part !== null).join(', ')}
      </span>
      <div className={styles.wide}>
        <SourcesOf ids={link.sourceIds} />
      </div>
    </li>
  );
}
