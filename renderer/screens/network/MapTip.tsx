/** What lies under the pointer, in words: beside it, on the side where there is room. */
import type { ReactNode } from 'react';
import type { Point, Size } from '../../network/scene/camera';
import styles from './MapCanvas.module.css';

interface Props {
  readonly at: Point;
  readonly size: Size | null;
  readonly children: ReactNode;
}

export function MapTip({ at: [x, y], size, children }: Props) {
  const { width, height } = size ?? { width: 0, height: 0 };
  // Held by the near edge, it is no wider than the room on that side.
  const across = x > width / 2 ? { right: width - x + 12 } : { left: x + 14 };
  const down = y > height / 2 ? { bottom: height - y + 8 } : { top: y + 14 };
  return (
    <div className={styles.tip} aria-hidden="true" style={{ ...across, ...down }}>
      {children}
    </div>
  );
}
