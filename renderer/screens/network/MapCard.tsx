/** The map with its legend, or why there is none. */

import type { NetworkMap } from '../../network/map';
import { chordMap } from '../../network/scene/chordScene';
import { goTo } from '../../route';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import { Legend } from './Legend';
import { MapCanvas } from './MapCanvas';
import { choose, useLegendShown, useMapView } from './mapView';
import styles from './Network.module.css';
import type { useArcText } from './useArcText';
import type { Drawing } from './useDrawing';
import type { Network } from './useNetwork';

interface Props {
  readonly drawing: Drawing;
  readonly map: NetworkMap;
  readonly network: Network;
  readonly count: string;
  readonly texts: ReturnType<typeof useArcText>;
}

export function MapCard({ drawing, map, network, count, texts }: Props) {
  const { t, f } = useText();
  const words = t.network;
  const legend = useLegendShown();
  const chosen = useMapView((view) => view.chosen);
  const isEmpty = useLedger((ledger) => ledger.portfolio.links.length === 0);
  // Who has nothing but ties has no chord, and is not missing.
  const flowing = new Set(
    map.arcs.flatMap(({ strand, from, to }) => (strand === 'tie' ? [] : [from, to])),
  ).size;
  const chords = drawing.view === 'chord' ? chordMap(map).nodes.length : 0;
  return (
    <div className={styles.card}>
      <MapCanvas
        map={map}
        sceneAt={drawing.sceneAt}
        target={drawing.target}
        fitKey={drawing.fitKey}
        name={words.map.name(count)}
        describe={texts.describe}
        chosen={chosen}
        onChoose={choose}
        onOpen={(id) => goTo('companies', id)}
        emphasis={drawing.emphasis}
        running={drawing.running}
      >
        {map.nodes.length === 0 && (
          <p className={styles.empty}>{isEmpty ? words.nothingYet : words.nothing}</p>
        )}
        {map.nodes.length > 0 && drawing.sceneAt === null && (
          <p className={styles.empty}>{words.laying}</p>
        )}
        {chords > 0 && chords < flowing && (
          <p className={styles.chords}>{words.chords(chords, flowing, f)}</p>
        )}
      </MapCanvas>
      {legend && <Legend map={map} measure={network.measure} />}
    </div>
  );
}
