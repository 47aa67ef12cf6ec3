/** A network in a ring: circles for companies, bands for money, broad where it leaves and narrow where it arrives. */

import { useEffect } from 'react';
import { useWidth } from '../../components/useWidth';
import { useText } from '../../text';
import styles from './Ring.module.css';
import type { Ring, RingFlow, RingNode } from './ring';
import { box, letters, radiusOf, ringRadius, widthOf } from './ringScale';

interface Props {
  readonly label: string;
  readonly ring: Ring;
  /** Of a dollar, in the unit that both drawings share. */
  readonly weight: number;
  readonly largest: number;
  readonly nameOf: (id: string) => string;
  /** Told how broad it is drawn, for the legend to be drawn alike. */
  readonly onWidth: (width: number) => void;
}

const center = { x: box.width / 2, y: box.height / 2 };

export function RingDrawing({ label, ring, weight, largest, nameOf, onWidth }: Props) {
  const { t, f } = useText();
  const [frame, width] = useWidth(450);
  useEffect(() => onWidth(width), [width, onWidth]);
  const distance = ringRadius(width);
  const { size, count } = letters(width);
  const places = new Map(ring.nodes.map((node) => [node.companyId, placeOf(node, distance)]));
  const radius = ({ usd }: RingNode) => Math.max(2, radiusOf(usd * weight, largest));
  return (
    <div ref={frame}>
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${box.width} ${box.height}`}
        className={styles.ring}
      >
        {ring.flows.map((flow) => (
          <path
            key={`${flow.from} ${flow.to} ${flow.family}`}
            d={bandOf(flow, places, widthOf(flow.usd * weight, largest))}
            className={styles[flow.family]}
          >
            <title>
              {t.terms.colon(
                `${nameOf(flow.from)} → ${nameOf(flow.to)}, ${t.terms.families[flow.family]}`,
                f.usd(flow.usd),
              )}
            </title>
          </path>
        ))}
        {ring.nodes.map((node) => {
          const { x, y } = placeOf(node, distance);
          const out = radius(node) + 6;
          const [dx, dy] = [Math.sin(node.angle), -Math.cos(node.angle)];
          return (
            <g key={node.companyId}>
              <circle cx={x} cy={y} r={radius(node)} className={styles.node}>
                <title>{t.terms.colon(nameOf(node.companyId), f.usd(node.usd))}</title>
              </circle>
              <text
                x={x + out * dx}
                y={y + out * dy + size * (0.33 + 0.35 * dy)}
                fontSize={size}
                textAnchor={Math.abs(dx) < 0.2 ? 'middle' : dx > 0 ? 'start' : 'end'}
                className={styles.name}
              >
                {shortened(nameOf(node.companyId), Math.abs(dx) < 0.2 ? 2 * count : count)}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

const shortened = (text: string, most: number) =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;

interface Place {
  readonly x: number;
  readonly y: number;
}

const placeOf = ({ angle }: RingNode, distance: number): Place => ({
  x: center.x + distance * Math.sin(angle),
  y: center.y - distance * Math.cos(angle),
});

/** Bent to one side, so that there and back do not lie on each other. */
function bandOf(flow: RingFlow, places: ReadonlyMap<string, Place>, width: number): string {
  const [a, b] = [places.get(flow.from), places.get(flow.to)];
  if (!a || !b) return '';
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [-dy / length, dx / length];
  const bend = 0.14 * length + (flow.family === 'trade' ? 6 : 0);
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const pull = 0.25;
  const control = {
    x: middle.x + (center.x - middle.x) * pull + nx * bend,
    y: middle.y + (center.y - middle.y) * pull + ny * bend,
  };
  const half = Math.max(0.7, width) / 2;
  const tip = Math.max(0.2, half * 0.2);
  const at = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return [
    `M${at(a.x + nx * half, a.y + ny * half)}`,
    `Q${at(control.x + (nx * half) / 2, control.y + (ny * half) / 2)} ${at(b.x + nx * tip, b.y + ny * tip)}`,
    `L${at(b.x - nx * tip, b.y - ny * tip)}`,
    `Q${at(control.x - (nx * half) / 2, control.y - (ny * half) / 2)} ${at(a.x - nx * half, a.y - ny * half)}Z`,
  ].join('');
}
