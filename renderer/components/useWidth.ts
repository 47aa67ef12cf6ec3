/** The width of an element, now and whenever it changes: for drawings whose letters keep their size. */
import { useLayoutEffect, useRef, useState } from 'react';

/** `first` stands until the element is there. */
export function useWidth(first: number) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const read = () => setWidth(element.clientWidth);
    read();
    const watcher = new ResizeObserver(read);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return [frame, width] as const;
}
