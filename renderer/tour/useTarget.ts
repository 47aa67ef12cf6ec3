/** The thing that a step points at, once its screen is there; null until then. */
import { useEffect, useState } from 'react';
import { goTo, useRoute } from '../route';
import { steps } from './steps';

export function useTarget(step: number): HTMLElement | null {
  const [target, setTarget] = useState<HTMLElement | null>(null);
  const { screen } = useRoute();
  const wanted = steps[step];
  useEffect(() => {
    if (wanted === undefined) return;
    setTarget(null);
    if (screen !== wanted.screen) {
      goTo(wanted.screen);
      return;
    }
    const look = () => {
      const found = document.querySelector<HTMLElement>(`[data-tour=${wanted.at}]`);
      if (found === null) return false;
      found.scrollIntoView({ block: 'center' });
      setTarget(found);
      return true;
    };
    if (look()) return;
    // The screen is fetched when it is first shown.
    const watcher = new MutationObserver(() => look() && watcher.disconnect());
    watcher.observe(document.body, { childList: true, subtree: true });
    return () => watcher.disconnect();
  }, [wanted, screen]);
  useEffect(() => {
    target?.setAttribute('data-pointed-at', '');
    return () => target?.removeAttribute('data-pointed-at');
  }, [target]);
  return target;
}
