/** Lets money run along an arc, frame by frame; not where motion is unwanted. */
import { useEffect } from 'react';
import { coinsOn } from '../../network/scene/marks';
import type { Scene, Shape } from '../../network/scene/shapes';
import { reducedMotion } from './useCamera';

const roundMs = 1800;

export function useRunner(
  scene: Scene | null,
  arc: string | null,
  paint: (over: readonly Shape[]) => void,
): void {
  useEffect(() => {
    const curve = arc === null ? undefined : scene?.curves.get(arc);
    if (curve === undefined || reducedMotion()) return;
    let frame = 0;
    const step = (now: number) => {
      paint(coinsOn(curve, now / roundMs));
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => {
      cancelAnimationFrame(frame);
      paint([]);
    };
  }, [scene, arc, paint]);
}
