/** Both networks drawn side by side in the same scale, or as tables of the money between their companies. */
import { useMemo, useState } from 'react';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { Segmented } from '../../components/Segmented';
import { Toolbar } from '../../components/Toolbar';
import { useLedgerDay } from '../../components/useLedgerDay';
import { useNames } from '../../components/useNames';
import { Figured, type FigureIn } from '../../explain/Figured';
import { useText } from '../../text';
import styles from './Dotcom.module.css';
import { networks } from './data';
import { RingDrawing } from './RingDrawing';
import { RingLegend } from './RingLegend';
import { RingTable } from './RingTable';
import { type Ring, ringOf } from './ring';
import { useEraNames } from './useEraNames';

const mostCompanies = 14;

export function NetworksView() {
  const { t, f } = useText();
  const words = t.dotcom.networks;
  const names = useNames();
  const eraNames = useEraNames();
  const { state, active } = useLedgerDay();
  const [scale, setScale] = useState<'share' | 'usd'>('share');
  const [which, setWhich] = useState<'documented' | 'tied'>('documented');
  const [width, setWidth] = useState(450);
  const [asTable, setAsTable] = useState(false);
  const today = useMemo(() => ringOf(active, mostCompanies), [active]);
  const era = useMemo(() => ringOf(networks[which].links, mostCompanies), [which]);
  // One unit for both sides: a dollar, or a part of each network's money.
  const weightOf = (ring: Ring) => (scale === 'usd' ? 1 : 1 / Math.max(1, ring.usd));
  const sides = [
    {
      name: words.today(f.date(state.asOf)),
      ring: today,
      nameOf: names.company,
      of: undefined,
    },
    { name: words.era, ring: era, nameOf: eraNames.company, of: { network: which } },
  ] as const;
  const largest = Math.max(
    ...sides.flatMap(({ ring }) => ring.nodes.map(({ usd }) => usd * weightOf(ring))),
    1e-12,
  );
  return (
    <>
      <Toolbar>
        <Segmented
          label={words.scale}
          value={scale}
          options={(['share', 'usd'] as const).map((id) => ({ id, name: words.scales[id] }))}
          onChange={setScale}
        />
        <Segmented
          label={words.eraOf}
          value={which}
          options={(['documented', 'tied'] as const).map((id) => ({ id, name: words.eras[id] }))}
          onChange={setWhich}
        />
        <Button onPress={() => setAsTable(!asTable)}>
          {asTable ? words.showDrawing : words.showTable}
        </Button>
      </Toolbar>
      <div className={styles.pair}>
        {sides.map(({ name, ring, nameOf, of }) => (
          <Card
            key={name}
            title={name}
            help={
              <Figured
                say={(say) =>
                  words.sum(say.usd(ring.usd), say.count(ring.links), say.count(ring.companies))
                }
                figures={sumsOf(ring, of)}
              />
            }
          >
            {ring.nodes.length === 0 ? (
              <p className={styles.soft}>{words.nothing}</p>
            ) : asTable ? (
              <RingTable label={name} ring={ring} nameOf={nameOf} state={of} />
            ) : (
              <RingDrawing
                label={words.drawing(name, f.count(ring.nodes.length))}
                ring={ring}
                weight={weightOf(ring)}
                largest={largest}
                nameOf={nameOf}
                onWidth={setWidth}
              />
            )}
            {ring.nodes.length > 0 && (
              <p className={styles.soft}>
                <Figured
                  say={(say) => words.drawn(f.count(ring.nodes.length), say.share(ring.drawn))}
                  figures={drawnOf(ring, of)}
                />
              </p>
            )}
          </Card>
        ))}
      </div>
      {!asTable && <RingLegend scale={scale} largest={largest} width={width} />}
    </>
  );
}

type State = FigureIn['state'] | undefined;

const stated = (state: State) => (state === undefined ? {} : { state });

function sumsOf({ usd, links, companies, linkIds }: Ring, state: State): readonly FigureIn[] {
  const list = { of: 'listed', list: 'network', linkIds } as const;
  return [
    { how: 'usd', value: usd, of: { of: 'coverage', id: 'grossFlowUsd' }, ...stated(state) },
    { how: 'count', value: links, of: { ...list, id: 'links' }, ...stated(state) },
    { how: 'count', value: companies, of: { ...list, id: 'companies' }, ...stated(state) },
  ];
}

function drawnOf({ drawn, flows }: Ring, state: State): readonly FigureIn[] {
  const linkIds = flows.flatMap((flow) => flow.linkIds);
  const of = { of: 'listed', id: 'flowShare', list: 'drawn', linkIds } as const;
  return [{ how: 'share', value: drawn, of, ...stated(state) }];
}
