/** Keeps a note beside what it points at while the page scrolls and the window changes. */
import { type RefObject, useLayoutEffect, useState } from 'react';
import { type Place, place } from './place';

export function usePlace(
  target: HTMLElement | null,
  note: RefObject<HTMLElement | null>,
  step: number,
): Place | null {
  const [found, setFound] = useState<Place | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step has a text of its own height
  useLayoutEffect(() => {
    if (target === null) return;
    let isRaised = false;
    const measure = () => {
      if (note.current === null) return;
      const { offsetWidth: width, offsetHeight: height } = note.current;
      const { innerWidth, innerHeight } = window;
      const room = { width: innerWidth, height: innerHeight };
      const placed = () => place(target.getBoundingClientRect(), { width, height }, room);
      // Where the note would cover what it speaks of, that is brought up as far as the page goes, once.
      if (placed().side === 'on' && !isRaised) {
        isRaised = true;
        target.scrollIntoView({ block: 'start' });
      }
      setFound(placed());
    };
    measure();
    const sized = new ResizeObserver(measure);
    sized.observe(target);
    window.addEventListener('resize', measure);
    window.addEventListener('scroll', measure, true);
    return () => {
      sized.disconnect();
      window.removeEventListener('resize', measure);
      window.removeEventListener('scroll', measure, true);
    };
  }, [target, note, step]);
  return found;
}
