/** One bound: what is lost, how far it runs, what the dials become, and the way of the loss, drawn or as a table. */
import type { StressTotalId } from '#shared/model/explainWhatIf';
import { dialIds } from '#shared/model/score';
import type { Shock, StressBound, StressBoundId } from '#shared/model/stress';
import { lastHopOf } from '#shared/report/scenarioLines';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { FigureButton } from '../../explain/FigureButton';
import type { StressAnswer } from '../../scoring/protocol';
import { useText } from '../../text';
import { DialMove } from './DialMove';
import { FlowTable } from './FlowTable';
import { HopDrawing } from './HopDrawing';
import styles from './Stress.module.css';

interface Props {
  readonly id: StressBoundId;
  /** null: not computed yet. */
  readonly answer: StressAnswer | null;
  readonly shock: Shock;
  readonly tallestUsd: number;
  readonly asTable: boolean;
  readonly onTable: (asTable: boolean) => void;
}

export function BoundCard({ id, answer, shock, tallestUsd, asTable, onTable }: Props) {
  const { t, f } = useText();
  const words = t.stress;
  const { name, meaning } = words.bounds[id];
  const stress = answer?.stress ?? null;
  const bound = stress?.[id] ?? null;
  const given = { of: 'stress', shock, bound: id } as const;
  const facts = bound === null ? null : factsOf(bound);
  const said = (fact: Fact) => {
    if (facts === null) return '';
    const { value, isMoney, isMore } = facts[fact];
    const text = isMoney ? f.usd(value) : f.count(value);
    const whole = !isMore ? text : isMoney ? words.atLeast(text) : words.orMore(text);
    return <FigureButton of={{ ...given, id: fact }}>{whole}</FigureButton>;
  };
  return (
    <Card title={name} help={meaning}>
      <div className={styles.figures}>
        <p className={styles.lost}>
          <span className={styles.soft}>{words.lost}</span>
          <strong>{said('lostUsd')}</strong>
          <span className={styles.soft}>
            {stress && (
              <FigureButton of={{ of: 'stress', id: 'owedUsd' }}>
                {words.ofOwed(f.usd(stress.owedUsd))}
              </FigureButton>
            )}
          </span>
        </p>
        <dl className={styles.facts}>
          {factIds.map((fact) => (
            <div key={fact}>
              <dt>{words.facts[fact]}</dt>
              <dd>{said(fact)}</dd>
            </div>
          ))}
        </dl>
      </div>
      {bound?.settled === false && <p className={styles.soft}>{words.unsettled}</p>}
      <div className={styles.moves}>
        {dialIds.map((dial) => (
          <DialMove
            key={dial}
            id={dial}
            after={{ ...given, id: 'dialAfter', dial }}
            from={stress?.dials[dial] ?? null}
            to={bound?.dials[dial] ?? null}
          />
        ))}
      </div>
      {answer !== null && bound !== null && (
        <>
          <div className={styles.mapHead}>
            <h3>{words.map.scale}</h3>
            <Button look="plain" onPress={() => onTable(!asTable)}>
              {asTable ? words.map.showMap : words.map.showTable}
            </Button>
          </div>
          {asTable ? (
            <FlowTable label={words.map.name(name)} flows={answer.flows[id]} given={given} />
          ) : (
            <HopDrawing
              name={words.map.name(name)}
              bound={bound}
              flows={answer.flows[id]}
              given={given}
              tallestUsd={tallestUsd}
            />
          )}
        </>
      )}
    </Card>
  );
}

const factIds = ['cutUsd', 'passedOnUsd', 'hit', 'hops', 'loopsBroken'] as const;
type Fact = StressTotalId;

interface Told {
  readonly value: number;
  readonly isMoney: boolean;
  /** The count or the sum was stopped: it is so much or more. */
  readonly isMore: boolean;
}

function factsOf(bound: StressBound): Readonly<Record<Fact, Told>> {
  const cut = bound.hops.find(({ hop }) => hop === 0)?.unpaidUsd ?? 0;
  const money = (value: number, isMore: boolean): Told => ({ value, isMoney: true, isMore });
  const count = (value: number, isMore: boolean): Told => ({ value, isMoney: false, isMore });
  return {
    lostUsd: money(bound.lostUsd, !bound.settled),
    cutUsd: money(cut, false),
    // Two sums of the same payments may differ in their last digit.
    passedOnUsd: money(
      bound.hops.reduce((sum, { hop, unpaidUsd }) => sum + (hop === 0 ? 0 : unpaidUsd), 0),
      !bound.settled,
    ),
    hit: count(bound.companies.filter(({ lostUsd }) => lostUsd > 0).length, false),
    hops: count(lastHopOf(bound), bound.hops.at(-1)?.andLater === true),
    loopsBroken: count(bound.loopsBroken.length, !bound.loopsComplete),
  };
}
