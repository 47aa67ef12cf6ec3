/** The arc that was chosen on the map: each link on it, with its sources. */
import type { Day } from '#shared/model/day';
import type { Link } from '#shared/model/link';
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import { FigureButton } from '../../explain/FigureButton';
import { flowOf, type MapArc } from '../../network/map';
import { useText } from '../../text';
import { arcFigure } from './arcFigure';
import { LinkFacts } from './LinkFacts';
import { choose } from './mapView';
import styles from './Panel.module.css';

interface Props {
  readonly arc: MapArc;
  readonly day: Day;
  readonly isActive: (link: Link) => boolean;
  readonly nameOf: (id: string) => string;
}

export function ArcPanel({ arc, day, isActive, nameOf }: Props) {
  const { t, f } = useText();
  const words = t.network.panel;
  const title = `${nameOf(arc.from)} → ${nameOf(arc.to)}`;
  return (
    <section className={styles.panel} aria-label={title}>
      <header className={styles.head}>
        <Button look="plain" aria-label={words.close} onPress={() => choose(null)}>
          <Icon name="back" />
        </Button>
        <div>
          <h2>
            <End id={arc.from} name={nameOf(arc.from)} /> →{' '}
            <End id={arc.to} name={nameOf(arc.to)} />
          </h2>
          {arc.links.length > 1 && (
            <p className={styles.soft}>
              <span>{words.links(arc.links.length, f)}</span>
              {flowOf(arc) > 0 && (
                <span>
                  <FigureButton of={arcFigure(arc, nameOf)}>
                    {t.terms.colon(words.total, f.usd(flowOf(arc)))}
                  </FigureButton>
                </span>
              )}
            </p>
          )}
        </div>
      </header>
      <ul className={styles.links}>
        {arc.links.map((link) => (
          <li key={link.id}>
            <LinkFacts link={link} day={day} isActive={isActive(link)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function End({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <button
      type="button"
      className={styles.end}
      data-printed=""
      onClick={() => choose({ kind: 'company', id })}
    >
      {name}
    </button>
  );
}
