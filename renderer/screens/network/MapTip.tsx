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
  const right = x > (size?.width ?? 0) / 2;
  const low = y > (size?.height ?? 0) / 2;
  const transform = `translate(${right ? 'calc(-100% - 12px)' : '14px'}, ${low ? 'calc(-100% - 8px)' : '14px'})`;
  return (
    <div className={styles.tip} aria-hidden="true" style={{ left: x, top: y, transform }}>
      {children}
    </div>
  );
}
