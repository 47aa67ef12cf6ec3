/** The company that was chosen on the map: what it pays and gets, link by link. */
import type { Company } from '#shared/model/company';
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import { FigureButton } from '../../explain/FigureButton';
import type { MapArc, NetworkMap } from '../../network/map';
import { pathTo } from '../../route';
import { useText } from '../../text';
import { arcFigure } from './arcFigure';
import { choose, look } from './mapView';
import styles from './Panel.module.css';
import type { useArcText } from './useArcText';

interface Props {
  readonly company: Company;
  readonly map: NetworkMap;
  readonly nameOf: (id: string) => string;
  readonly texts: ReturnType<typeof useArcText>;
}

export function CompanyPanel({ company, map, nameOf, texts }: Props) {
  const { t, f } = useText();
  const words = t.network.panel;
  const { id, name, kind, watched } = company;
  const out = bySize(map.arcs.filter((arc) => arc.from === id));
  const into = bySize(map.arcs.filter((arc) => arc.to === id));
  const links = [...out, ...into].reduce((sum, arc) => sum + arc.links.length, 0);
  return (
    <section className={styles.panel} aria-label={name}>
      <header className={styles.head}>
        <Button look="plain" aria-label={words.close} onPress={() => choose(null)}>
          <Icon name="back" />
        </Button>
        <div>
          <h2>{name}</h2>
          <p className={styles.soft}>
            <span>{t.terms.companyKinds[kind]}</span>
            {watched && <span>{words.watched}</span>}
            <span>{links === 0 ? words.noLinks : words.links(links, f)}</span>
          </p>
        </div>
      </header>
      <p className={styles.ways}>
        <a href={pathTo('companies', id)}>{words.open}</a>
        <Button look="plain" onPress={() => look({ chosen: null, loopCompany: id })}>
          {words.loops}
        </Button>
      </p>
      <Arcs
        title={words.outgoing}
        arcs={out}
        other={({ to }) => nameOf(to)}
        nameOf={nameOf}
        texts={texts}
      />
      <Arcs
        title={words.incoming}
        arcs={into}
        other={({ from }) => nameOf(from)}
        nameOf={nameOf}
        texts={texts}
      />
    </section>
  );
}

const bySize = (arcs: readonly MapArc[]): MapArc[] =>
  [...arcs].sort((a, b) => (b.usd ?? -1) - (a.usd ?? -1) || (a.key < b.key ? -1 : 1));

interface ArcsProps {
  readonly title: string;
  readonly arcs: readonly MapArc[];
  readonly other: (arc: MapArc) => string;
  readonly nameOf: Props['nameOf'];
  readonly texts: Props['texts'];
}

function Arcs({ title, arcs, other, nameOf, texts }: ArcsProps) {
  if (arcs.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.arcs}>
        {arcs.map((arc) => (
          <li key={arc.key}>
            <button
              type="button"
              className={styles.arc}
              data-printed=""
              onClick={() => choose({ kind: 'arc', key: arc.key })}
            >
              <span className={styles.other}>{other(arc)}</span>
              <span className={styles.sort} data-family={texts.family(arc)}>
                {texts.kinds(arc)}
              </span>
            </button>
            {texts.amount(arc) !== '' && (
              <span className={styles.figure}>
                <FigureButton of={arcFigure(arc, nameOf)}>{texts.amount(arc)}</FigureButton>
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
