/** The map's camera: fitted to what is shown, moved by hand, and gliding from one view to the next. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Box } from '../../network/layout/places';
import { between, type Camera, fitted, type Margin, type Size } from '../../network/scene/camera';

const glideMs = 260;
export const reducedMotion = (): boolean =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches;

export interface CameraHand {
  readonly camera: Camera | null;
  /** By the user's hand: from then on the map stays where it was put. */
  readonly move: (change: (camera: Camera) => Camera) => void;
  readonly lookAt: (box: Box) => void;
}

interface Target {
  readonly box: Box;
  readonly margin: Margin;
  readonly most: number;
  /** A new one is glided to. */
  readonly key: string;
}

/** `target` null: there is nothing to look at yet. */
export function useCamera(size: Size | null, target: Target | null): CameraHand {
  const [camera, setCamera] = useState<Camera | null>(null);
  const now = useRef<Camera | null>(null);
  const frame = useRef(0);
  const byHand = useRef(false);
  const shownKey = useRef('');
  now.current = camera;

  const glide = useCallback((to: Camera) => {
    cancelAnimationFrame(frame.current);
    const from = now.current;
    if (from === null || reducedMotion()) {
      setCamera(to);
      return;
    }
    const start = performance.now();
    const step = () => {
      const part = Math.min(1, (performance.now() - start) / glideMs);
      setCamera(between(from, to, part));
      if (part < 1) frame.current = requestAnimationFrame(step);
    };
    frame.current = requestAnimationFrame(step);
  }, []);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const { width, height } = size ?? { width: 0, height: 0 };
  const key = target?.key ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for `target`, which is made anew each time
  useEffect(() => {
    if (target === null || width === 0) return;
    const to = fitted(target.box, { width, height }, target.margin, target.most);
    const isNew = shownKey.current !== key;
    if (!isNew && byHand.current) return;
    // What only changed its size is there at once.
    if (isNew && shownKey.current !== '') glide(to);
    else setCamera(to);
    shownKey.current = key;
    byHand.current = false;
  }, [key, width, height]);

  const move = useCallback((change: (camera: Camera) => Camera) => {
    cancelAnimationFrame(frame.current);
    byHand.current = true;
    setCamera((camera) => camera && change(camera));
  }, []);
  const lookAt = (box: Box) => {
    if (target === null || width === 0) return;
    byHand.current = false;
    glide(fitted(box, { width, height }, target.margin, target.most));
  };
  return { camera, move, lookAt };
}
