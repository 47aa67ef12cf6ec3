/** The wheel, and two fingers on a trackpad, zoom the map around the pointer. */
import { type RefObject, useEffect } from 'react';

const rate = 0.0022;
/** A pinch on a trackpad arrives as a wheel under Ctrl, in far smaller steps. */
const pinchRate = 5 * rate;
/** A wheel of coarse notches goes no faster than this in one step, as a power of e. */
const fastest = 0.27;

/** React listens passively: a wheel that zooms must not scroll the page, nor enlarge it, as well. */
export function useWheel(
  frame: RefObject<HTMLElement | null>,
  zoom: (by: number, x: number, y: number) => void,
): void {
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      const by = event.deltaY * lines * (event.ctrlKey ? pinchRate : rate);
      const power = Math.max(-fastest, Math.min(fastest, by));
      zoom(Math.exp(-power), event.clientX - left, event.clientY - top);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [frame, zoom]);
}
