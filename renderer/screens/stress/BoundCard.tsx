/** One bound: what is lost, how far it runs, what the dials become, and the way of the loss, drawn or as a table. */
import { useState } from 'react';
import { dialIds } from '#shared/model/score';
import type { StressBoundId } from '#shared/model/stress';
import { lastHopOf } from '#shared/report/scenarioLines';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import type { StressAnswer } from '../../scoring/protocol';
import { useText } from '../../text';
import { DialMove } from './DialMove';
import { FlowTable } from './FlowTable';
import { HopDrawing } from './HopDrawing';
import { hopMap } from './hopMap';
import styles from './Stress.module.css';

interface Props {
  readonly id: StressBoundId;
  /** null: not computed yet. */
  readonly answer: StressAnswer | null;
  readonly tallestUsd: number;
}

const mapHeight = 236;

export function BoundCard({ id, answer, tallestUsd }: Props) {
  const { t, f } = useText();
  const words = t.stress;
  const { name, meaning } = words.bounds[id];
  const [asTable, setAsTable] = useState(false);
  const stress = answer?.stress ?? null;
  const bound = stress?.[id] ?? null;
  const lost = bound === null ? '' : f.usd(bound.lostUsd);
  const broken = bound === null ? '' : f.count(bound.loopsBroken.length);
  const hops = bound === null ? '' : f.count(lastHopOf(bound));
  const isCut = bound?.hops.at(-1)?.andLater === true;
  const hopsSaid = isCut ? words.orMore(hops) : hops;
  const facts: readonly (readonly [string, string])[] = [
    [
      words.hit,
      bound === null ? '' : f.count(bound.companies.filter(({ lostUsd }) => lostUsd > 0).length),
    ],
    [words.hops, hopsSaid],
    [words.loopsBroken, bound?.loopsComplete === false ? words.orMore(broken) : broken],
  ];
  return (
    <Card title={name} help={meaning}>
      <div className={styles.figures}>
        <p className={styles.lost}>
          <span className={styles.soft}>{words.lost}</span>
          <strong>{bound?.settled === false ? words.atLeast(lost) : lost}</strong>
          <span className={styles.soft}>{stress && words.ofOwed(f.usd(stress.owedUsd))}</span>
        </p>
        <dl className={styles.facts}>
          {facts.map(([fact, value]) => (
            <div key={fact}>
              <dt>{fact}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      {bound?.settled === false && <p className={styles.soft}>{words.unsettled}</p>}
      <div className={styles.moves}>
        {dialIds.map((dial) => (
          <DialMove
            key={dial}
            name={t.terms.dials[dial].name}
            before={stress?.dials[dial] ?? null}
            after={bound?.dials[dial] ?? null}
          />
        ))}
      </div>
      {answer !== null && bound !== null && (
        <>
          <div className={styles.mapHead}>
            <h3>{words.map.scale}</h3>
            <Button look="plain" onPress={() => setAsTable(!asTable)}>
              {asTable ? words.map.showMap : words.map.showTable}
            </Button>
          </div>
          {asTable ? (
            <FlowTable label={words.map.name(name)} flows={answer.flows[id]} />
          ) : (
            <HopDrawing
              name={words.map.name(name)}
              map={hopMap(bound, answer.flows[id], tallestUsd, mapHeight)}
            />
          )}
        </>
      )}
    </Card>
  );
}
