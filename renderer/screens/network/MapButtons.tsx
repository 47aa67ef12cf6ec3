/** Larger, smaller, all of it: for who has no wheel. */
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import { useText } from '../../text';
import styles from './MapCanvas.module.css';
import { look, useLegendShown } from './mapView';

interface Props {
  readonly onZoom: (way: 1 | -1) => void;
  readonly onFit: () => void;
}

export function MapButtons({ onZoom, onFit }: Props) {
  const { t } = useText();
  const words = t.network.map;
  const legend = useLegendShown();
  return (
    <div className={styles.buttons}>
      <Button look="plain" aria-label={words.zoomIn} onPress={() => onZoom(1)}>
        <Icon name="plus" />
      </Button>
      <Button look="plain" aria-label={words.zoomOut} onPress={() => onZoom(-1)}>
        <Icon name="minus" />
      </Button>
      <Button look="plain" aria-label={words.fit} onPress={onFit}>
        <Icon name="fit" />
      </Button>
      <Button
        look="plain"
        aria-label={t.network.legend.name}
        aria-pressed={legend}
        onPress={() => look({ legend: !legend })}
      >
        <Icon name="info" />
      </Button>
    </div>
  );
}
