/** The map of a loss: a column for each hop, money as width. The table in its place says the same in full. */
import type { HopFlow } from '#shared/engine/stress/flows';
import type { StressBound } from '#shared/model/stress';
import { useNames } from '../../components/useNames';
import { useWidth } from '../../components/useWidth';
import { FigureButton } from '../../explain/FigureButton';
import { useText } from '../../text';
import type { Given } from './given';
import styles from './HopDrawing.module.css';
import { hopMap, type MapNode, mostColumns, othersId } from './hopMap';

const bar = 9;
const head = 38;
const drawn = 332;
const mapHeight = 236;
/** Below this width of its place a column less is drawn, so that names can be read. */
const roomy = 400;

interface Props {
  readonly name: string;
  readonly bound: StressBound;
  readonly flows: readonly HopFlow[];
  readonly given: Given;
  readonly tallestUsd: number;
}

export function HopDrawing({ name, bound, flows, given, tallestUsd }: Props) {
  const { t, f } = useText();
  const words = t.stress.map;
  const names = useNames();
  const [frame, width] = useWidth(480);
  const most = width < roomy ? mostColumns - 1 : mostColumns;
  const { columns, ribbons, laterHops, laterUsd } = hopMap(
    bound,
    flows,
    tallestUsd,
    mapHeight,
    most,
  );
  const step = (width - bar) / most;
  const xOf = (at: number) => at * step;
  const nameOf = ({ companyId, count }: MapNode) =>
    companyId === othersId ? words.others(count, f) : names.company(companyId);
  const title = (node: MapNode) => t.terms.colon(nameOf(node), f.usd(sumOf(node)));
  const lostAt = (hop: number, companyIds: readonly string[] | null, andLater = false) =>
    ({ ...given, id: 'atHop', hop, andLater, companyIds }) as const;
  return (
    <div className={styles.map} ref={frame}>
      <div className={styles.plan}>
        <svg role="img" aria-label={name} width="100%" height={drawn}>
          <g transform={`translate(0 ${head})`}>
            {ribbons.map(({ hop, from, to, y0, y1, width: wide, usd }) => {
              const [x0, x1] = [xOf(hop) + bar, xOf(hop + 1)];
              const middle = (x0 + x1) / 2;
              return (
                <path
                  key={`${hop} ${from} ${to}`}
                  d={`M${x0} ${y0}C${middle} ${y0} ${middle} ${y1} ${x1} ${y1}`}
                  strokeWidth={Math.max(0.75, wide)}
                  className={styles.ribbon}
                >
                  <title>{f.usd(usd)}</title>
                </path>
              );
            })}
            {columns.flatMap((column, at) =>
              column.map((node) => (
                <g
                  key={`${node.hop} ${node.companyId}`}
                  transform={`translate(${xOf(at)} ${node.y})`}
                >
                  <title>{title(node)}</title>
                  <rect width={bar} height={node.height} className={styles.borne} />
                  <rect
                    width={bar}
                    height={Math.min(node.height, node.onward)}
                    className={styles.onward}
                  />
                </g>
              )),
            )}
          </g>
        </svg>
        {columns.map((column, at) => {
          const hop = column[0]?.hop ?? at;
          return (
            <div key={hop}>
              <p className={styles.column} style={{ left: xOf(at), maxWidth: step }}>
                {hop === 0 ? words.origin : words.hop(f.count(hop))}
                <FigureButton of={lostAt(hop, null)}>{f.usd(sumOfColumn(column))}</FigureButton>
              </p>
              {column.map((node) => (
                <p
                  key={node.companyId}
                  className={styles.node}
                  style={{
                    left: xOf(at) + bar + 5,
                    top: head + node.y + labelTop(node),
                    maxWidth: step - bar - 8,
                  }}
                  title={title(node)}
                >
                  <span className={styles.name}>{nameOf(node)}</span>
                  <span className={styles.sum}>
                    <FigureButton of={lostAt(hop, node.companyIds)}>
                      {f.usd(sumOf(node))}
                    </FigureButton>
                  </span>
                </p>
              ))}
            </div>
          );
        })}
        {columns.length === 0 && <p className={styles.column}>{words.none}</p>}
      </div>
      <p className={styles.legend}>
        <span className={styles.key} data-part="onward" aria-hidden="true" />
        {words.passedOn}
        <span className={styles.key} data-part="borne" aria-hidden="true" />
        {words.absorbed}
        {laterHops > 0 && (
          <span>
            <FigureButton of={lostAt(most, null, true)}>
              {words.later(laterHops, f.usd(laterUsd), f)}
            </FigureButton>
          </span>
        )}
      </p>
    </div>
  );
}

const sumOf = ({ hop, lostUsd, unpaidUsd }: MapNode) => (hop === 0 ? unpaidUsd : lostUsd);
const sumOfColumn = (column: readonly MapNode[]) =>
  column.reduce((sum, node) => sum + sumOf(node), 0);

/** Beside the middle of a short bar, near the top of a tall one. */
const labelTop = ({ height }: MapNode) => Math.max(0, Math.min(height / 2, 24) - 12);
