/** Alerts and theses, in `lines.json`: never so that a thesis once set would change. */
import { type Lines, lines, lockedTheses, noLines } from '#shared/model/lines';
import { CallError } from './callError';
import type { DocumentKind } from './keptDocument';

export const linesKind: DocumentKind<Lines> = {
  fileName: 'lines.json',
  schema: 1,
  of: lines,
  none: noLines,
  title: 'Alerts and theses',
  guard(before, after) {
    const broken = lockedTheses(before, after);
    if (broken.length === 0) return;
    const told = broken.map(({ thesisId, why }) => `${thesisId} (${why})`).join(', ');
    throw new CallError('locked', `A thesis is locked once it is set: ${told}.`);
  },
};
