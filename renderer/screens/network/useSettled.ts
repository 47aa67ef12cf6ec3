/**
 * Where a map too full to be drawn in every frame was drawn last. While it is moved, that picture is moved and stretched;
 * it is drawn anew once it rests.
 */
import { useEffect, useState } from 'react';
import type { Camera } from '../../network/scene/camera';

const restMs = 140;

/** The camera itself where the map is light. */
export function useSettled(camera: Camera | null, isHeavy: boolean): Camera | null {
  const [settled, setSettled] = useState<Camera | null>(null);
  useEffect(() => {
    if (!isHeavy || camera === null) {
      setSettled(null);
      return;
    }
    const timer = setTimeout(() => setSettled(camera), restMs);
    return () => clearTimeout(timer);
  }, [camera, isHeavy]);
  return isHeavy ? (settled ?? camera) : camera;
}

/** What brings the picture of one camera where the other looks. */
export function shiftBetween(drawn: Camera, now: Camera): string | undefined {
  if (drawn === now) return undefined;
  const by = now.scale / drawn.scale;
  return `matrix(${by}, 0, 0, ${by}, ${now.x - drawn.x * by}, ${now.y - drawn.y * by})`;
}
