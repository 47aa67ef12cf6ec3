/** The user's own lines: conditions that each week's summary is checked against, and what came of the check. */
import * as z from 'zod';
import { identifier } from './fields';
import { dialIds, signalIds } from './score';

export const alertSides = ['above', 'below'] as const;
const level = z.number();
const side = z.enum(alertSides);

/** What can be looked up in a week's state. A burden is a multiple of a year's revenue, `days` count from the close. */
export const condition = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('dial'), dial: z.enum(dialIds), side, level }),
  z.object({ kind: z.literal('signal'), signal: z.enum(signalIds), side, level }),
  z.object({ kind: z.literal('burden'), companyId: identifier, side, level }),
  /** Through one company, or any where null. */
  z.object({ kind: z.literal('new-loop'), companyId: identifier.nullable() }),
  z.object({
    kind: z.literal('falls-due'),
    companyId: identifier.nullable(),
    days: z.number().int().min(1).max(366),
  }),
]);
export type Condition = Readonly<z.infer<typeof condition>>;

export const alert = z.object({ id: identifier, condition });
export type Alert = Readonly<z.infer<typeof alert>>;

/** A condition in a week's state. `met` null: what it asks about is unknown there. */
export interface ConditionCheck {
  readonly met: boolean | null;
  /** The figure that it asks about, at this close and the one before; null where it has none or it is unknown. */
  readonly value: number | null;
  readonly before: number | null;
  /** The loops that appeared, the links that fall due. */
  readonly loopIds: readonly string[];
  readonly linkIds: readonly string[];
}

export interface AlertCheck extends ConditionCheck {
  readonly alert: Alert;
}
