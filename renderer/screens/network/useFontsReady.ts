/** Whether the typefaces are there: a canvas does not draw anew by itself once they are. */
import { useEffect, useState } from 'react';

export function useFontsReady(): boolean {
  const [ready, setReady] = useState(document.fonts.status === 'loaded');
  useEffect(() => {
    let wanted = true;
    void document.fonts.ready.then(() => wanted && setReady(true));
    return () => {
      wanted = false;
    };
  }, []);
  return ready;
}
