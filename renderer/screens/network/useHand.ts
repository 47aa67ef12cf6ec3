/** Pointers on the map: one points, presses or drags; two fingers pinch, and the map stays under both. */
import { type PointerEvent, useRef } from 'react';
import { type Camera, moved, type Point, pinched } from '../../network/scene/camera';

/** A press that moves farther is a drag. */
const slip = 4;

interface Hand {
  readonly move: (change: (camera: Camera) => Camera) => void;
  /** A pointer that holds nothing; null where it has left. */
  readonly onPoint: (point: Point | null) => void;
  readonly onPress: (point: Point) => void;
}

export function useHand({ move, onPoint, onPress }: Hand) {
  const held = useRef(new Map<number, Point>()).current;
  const isMoving = useRef(false);
  const at = ({ currentTarget, clientX, clientY }: PointerEvent): Point => {
    const { left, top } = currentTarget.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  return {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0 || held.size === 2) return;
      isMoving.current = held.size > 0;
      held.set(event.pointerId, at(event));
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent) {
      const [now, before] = [at(event), held.get(event.pointerId)];
      if (before === undefined) {
        if (held.size === 0) onPoint(now);
        return;
      }
      const [dx, dy] = [now[0] - before[0], now[1] - before[1]];
      if (!isMoving.current && Math.hypot(dx, dy) < slip) return;
      isMoving.current = true;
      held.set(event.pointerId, now);
      const other = [...held].find(([id]) => id !== event.pointerId)?.[1];
      if (other === undefined) move((camera) => moved(camera, dx, dy));
      else move((camera) => pinched(camera, [before, other], [now, other]));
    },
    onPointerUp(event: PointerEvent) {
      if (held.delete(event.pointerId) && !isMoving.current) onPress(at(event));
    },
    onPointerCancel(event: PointerEvent) {
      held.delete(event.pointerId);
    },
    onPointerLeave: () => onPoint(null),
  };
}
