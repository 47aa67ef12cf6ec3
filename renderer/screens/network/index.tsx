/** The map of links: who pays whom, its loops, its past; and the same in words. */
import { useCallback, useEffect, useMemo } from 'react';
import { Button } from '../../components/Button';
import { Screen } from '../../components/Screen';
import { Segmented } from '../../components/Segmented';
import { turnedTo } from '../../network/loops';
import { useRoute } from '../../route';
import { useCompanyScores } from '../../scoring/hooks';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import { Filters } from './Filters';
import { MapCard } from './MapCard';
import { choose, look, useMapView, views } from './mapView';
import styles from './Network.module.css';
import { SidePanel } from './SidePanel';
import { TableView } from './TableView';
import { TakeMap } from './TakeMap';
import { TimeSlider } from './TimeSlider';
import { useArcText } from './useArcText';
import { useDrawing } from './useDrawing';
import { useCentrality, useLoopMap, useNetwork } from './useNetwork';

export default function Network() {
  const { t, f } = useText();
  const words = t.network;
  const { subject } = useRoute();
  const companies = useLedger((ledger) => ledger.portfolio.companies);
  const { view, loopId, loopCompany, size } = useMapView();
  const network = useNetwork();
  const scores = useCompanyScores();
  const names = useMemo(() => new Map(companies.map(({ id, name }) => [id, name])), [companies]);
  const nameOf = useCallback((id: string) => names.get(id) ?? id, [names]);

  // `#/network/openai` points at a company, `#/network/openai>oracle` at a loop.
  useEffect(() => {
    if (subject === null) return;
    if (subject.includes('>')) look({ loopId: subject, chosen: null, step: null });
    else choose({ kind: 'company', id: subject });
  }, [subject]);

  const loop = scores?.loops.list.find(({ id }) => id === loopId) ?? null;
  const steps = useMemo(
    () => (loop === null ? [] : turnedTo(loop, loopCompany)),
    [loop, loopCompany],
  );
  const loopMap = useLoopMap(loop, network.isActive);
  const map = loopMap ?? network.shown.map;
  const central = useCentrality(view === 'table' || size === 'central');
  const texts = useArcText(map, nameOf);
  const drawing = useDrawing({ network, map, loopMap, steps, central, texts });
  const links = map.arcs.reduce((sum, arc) => sum + arc.links.length, 0);
  const count = words.count(map.nodes.length, links, f);
  const isTable = view === 'table';

  return (
    <Screen
      fill={!isTable}
      title={words.title}
      lead={count}
      actions={
        <>
          <Segmented
            label={words.view}
            value={view}
            options={views.map((id) => ({ id, name: words.views[id] }))}
            onChange={(next) => look({ view: next })}
          />
          <TakeMap sheet={isTable ? null : drawing.sheet} day={network.day} />
        </>
      }
    >
      <div className={styles.narrowing}>
        <Filters />
        <Notes network={network} />
      </div>
      {isTable ? (
        <TableView
          map={map}
          day={network.day}
          isActive={network.isActive}
          nameOf={nameOf}
          central={central}
          companies={scores?.companies ?? null}
        />
      ) : (
        <div className={styles.body}>
          <MapCard drawing={drawing} map={map} network={network} count={count} texts={texts} />
          <SidePanel
            map={map}
            network={network}
            loops={scores?.loops ?? null}
            loop={loop}
            steps={steps}
            nameOf={nameOf}
            texts={texts}
          />
        </div>
      )}
      <TimeSlider count={count} />
    </Screen>
  );
}

/** What is left out, and the way to have it. */
function Notes({ network }: { readonly network: ReturnType<typeof useNetwork> }) {
  const { t, f } = useText();
  const words = t.network;
  const wide = useMapView((view) => view.wide);
  const { shown, whole, withoutAmount } = network;
  const count = ({ arcs }: typeof whole) => arcs.reduce((sum, arc) => sum + arc.links.length, 0);
  if (shown.to === 'all' && !wide && withoutAmount === 0) return null;
  return (
    <p className={styles.notes} role="status">
      {shown.to !== 'all' && (
        <>
          {words[shown.to](count(shown.map), count(whole), f)}{' '}
          <Button look="plain" onPress={() => look({ wide: true })}>
            {words.showAll}
          </Button>
        </>
      )}
      {wide && (
        <Button look="plain" onPress={() => look({ wide: false })}>
          {words.showCore}
        </Button>
      )}
      {withoutAmount > 0 && words.withoutAmount(withoutAmount, f)}
    </p>
  );
}
