/** Brings the section that the address names into view, and the focus to its heading, for who reads by ear. */
import { useEffect } from 'react';

export function useSection(subject: string | null): void {
  useEffect(() => {
    if (subject === null) return;
    const heading = document.getElementById(`guide-${subject}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }, [subject]);
}
