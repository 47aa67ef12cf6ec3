/** What a kept correction says of itself: why it was issued, and what it changes. Fields that are not known are kept. */
import * as z from 'zod';
import { alert } from '../../model/alert';
import { commitment } from '../../model/commitment';
import { link, linkStates } from '../../model/link';
import { conventions, dialIds, signalIds } from '../../model/score';
import { type Correction, type Differences, linkWhats } from '../../report/differencesModel';
import { loop } from './parts';

const number = z.number();
const known = number.nullable();
const text = z.string();
const pair = <T extends z.ZodType>(each: T) => ({ before: each, after: each });
const figure = <T extends z.ZodType>(id: T) =>
  z.array(z.looseObject({ id, ...pair(known), change: known })).readonly();
const issue = number.int().min(0);

const linkDifference = z.looseObject({
  linkId: text,
  what: z.enum(linkWhats),
  ...pair(link.loose().nullable()),
  counts: z.looseObject(pair(z.boolean())),
  state: z.looseObject(pair(z.enum(linkStates).nullable())),
  fields: z.array(text).readonly(),
});

/** Each field of the model stands here; the compiler sees to it. */
const fields = {
  convention: z.looseObject(pair(z.enum(conventions))).nullable(),
  method: z.looseObject(pair(text)).nullable(),
  dials: figure(z.enum(dialIds)),
  signals: figure(z.enum(signalIds)),
  links: z.array(linkDifference).readonly(),
  linkCount: number,
  headlines: z
    .array(z.looseObject({ id: text, ...pair(commitment.loose().nullable()) }))
    .readonly(),
  loops: z.looseObject({
    appeared: number,
    gone: number,
    largestAppeared: z.array(loop).readonly(),
    largestGone: z.array(loop).readonly(),
    complete: z.boolean(),
  }),
  lines: z
    .array(z.looseObject({ alert: alert.loose(), ...pair(z.boolean().nullable()) }))
    .readonly(),
  names: z.record(text, text),
} satisfies Record<keyof Differences, z.ZodType>;

const head = {
  issue,
  of: issue,
  reason: text,
  differences: z.looseObject(fields).nullable(),
} satisfies Record<keyof Correction, z.ZodType>;
export const correction = z.looseObject(head);
