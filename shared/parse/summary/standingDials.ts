/** Where the dials stand in a kept summary, without reading the rest of it: for lists of many. */
import * as z from 'zod';
import type { ListedSummary } from '../../model/summary';
import { byDial, dialLine } from './parts';

const head = z.looseObject({ dials: byDial(dialLine) });

/** null where they can't be read. */
export function standingDials(summary: unknown): ListedSummary['dials'] {
  const parsed = head.safeParse(summary);
  if (!parsed.success) return null;
  const { circularity, concentration } = parsed.data.dials;
  const standing = ({ now: { score, level } }: typeof circularity) => ({ score, level });
  return { circularity: standing(circularity), concentration: standing(concentration) };
}
