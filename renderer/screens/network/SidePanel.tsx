/** Beside the map: the loops, or the loop, company or arc that was chosen. */
import type { Loop, LoopCensus } from '#shared/model/score';
import type { NetworkMap } from '../../network/map';
import { useLedger } from '../../store/ledger';
import { ArcPanel } from './ArcPanel';
import { CompanyPanel } from './CompanyPanel';
import { LoopList } from './LoopList';
import { LoopPlayer } from './LoopPlayer';
import { useMapView } from './mapView';
import styles from './Network.module.css';
import type { useArcText } from './useArcText';
import type { Network } from './useNetwork';

interface Props {
  readonly map: NetworkMap;
  readonly network: Network;
  readonly loops: LoopCensus | null;
  readonly loop: Loop | null;
  readonly steps: Loop['steps'];
  readonly nameOf: (id: string) => string;
  readonly texts: ReturnType<typeof useArcText>;
}

export function SidePanel({ map, network, loops, loop, steps, nameOf, texts }: Props) {
  const { day, isActive } = network;
  const { chosen, loopId } = useMapView();
  const companies = useLedger((ledger) => ledger.portfolio.companies);
  const company =
    chosen?.kind === 'company' ? companies.find(({ id }) => id === chosen.id) : undefined;
  const arc = chosen?.kind === 'arc' ? map.arcs.find(({ key }) => key === chosen.key) : undefined;
  return <div className={styles.side}>{content()}</div>;

  function content() {
    if (company) return <CompanyPanel company={company} map={map} nameOf={nameOf} texts={texts} />;
    if (arc) return <ArcPanel arc={arc} day={day} isActive={isActive} nameOf={nameOf} />;
    if (loopId !== null)
      return <LoopPlayer loop={loop} steps={steps} day={day} isActive={isActive} nameOf={nameOf} />;
    return <LoopList loops={loops} nameOf={nameOf} />;
  }
}
