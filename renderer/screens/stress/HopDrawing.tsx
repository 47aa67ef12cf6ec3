/** The map of a loss: a column for each hop, money as width. The table beside says the same in full. */
import { useNames } from '../../components/useNames';
import { useWidth } from '../../components/useWidth';
import { useText } from '../../text';
import styles from './HopDrawing.module.css';
import { type HopMap, type MapNode, mostColumns, othersId } from './hopMap';

const bar = 9;
const head = 22;
const drawn = 316;

interface Props {
  readonly name: string;
  readonly map: HopMap;
}

export function HopDrawing({ name, map }: Props) {
  const { t, f } = useText();
  const words = t.stress.map;
  const names = useNames();
  const [frame, width] = useWidth(480);
  const { columns, ribbons, laterHops, laterUsd } = map;
  const step = Math.max(90, (width - bar) / mostColumns);
  const xOf = (at: number) => at * step;
  const letters = Math.max(6, Math.floor((step - bar - 10) / 6.4));
  const nameOf = ({ companyId, count }: MapNode) =>
    companyId === othersId ? words.others(count, f) : names.company(companyId);
  const title = (node: MapNode) => t.terms.colon(nameOf(node), sumOf(node));
  const sumOf = ({ hop, lostUsd, unpaidUsd }: MapNode) => f.usd(hop === 0 ? unpaidUsd : lostUsd);
  return (
    <div className={styles.map} ref={frame}>
      <svg role="img" aria-label={name} width="100%" height={drawn}>
        {columns.map((column, at) => (
          <text key={column[0]?.hop ?? at} x={xOf(at)} y={10} className={styles.column}>
            {column[0]?.hop === 0 ? words.origin : words.hop(f.count(column[0]?.hop ?? at))}
            <tspan dx={6} className={styles.sum}>
              {f.usd(sumOfColumn(column))}
            </tspan>
          </text>
        ))}
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
                <text
                  x={bar + 5}
                  y={Math.max(9, Math.min(node.height / 2, 24) + 1)}
                  className={styles.name}
                >
                  {shortened(nameOf(node), letters)}
                </text>
                <text
                  x={bar + 5}
                  y={Math.max(9, Math.min(node.height / 2, 24) + 1) + 12}
                  className={styles.sum}
                >
                  {sumOf(node)}
                </text>
              </g>
            )),
          )}
        </g>
        {columns.length === 0 && (
          <text x={0} y={32} className={styles.sum}>
            {words.none}
          </text>
        )}
      </svg>
      <p className={styles.legend}>
        <span className={styles.key} data-part="onward" aria-hidden="true" />
        {words.passedOn}
        <span className={styles.key} data-part="borne" aria-hidden="true" />
        {words.absorbed}
        {laterHops > 0 && <span>{words.later(laterHops, f.usd(laterUsd), f)}</span>}
      </p>
    </div>
  );
}

const sumOfColumn = (column: readonly MapNode[]) =>
  column.reduce((sum, { hop, lostUsd, unpaidUsd }) => sum + (hop === 0 ? unpaidUsd : lostUsd), 0);

const shortened = (text: string, letters: number) =>
  text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;
