/** The figures within a kept summary: signals, dials, loops, bands, attribution. Fields that are not known are kept. */
import * as z from 'zod';
import { changeGroups } from '../../model/attribution';
import { levels, shareIds, sides, signalIds } from '../../model/score';

const number = z.number();
const known = number.nullable();
const text = z.string();
const texts = z.array(text).readonly();

export const range = z.looseObject({ documented: known, tied: known });
const measured = z.looseObject({ value: known, reason: text.optional() });

export const dial = z.looseObject({
  score: known,
  low: known,
  high: known,
  known: number,
  level: z.enum(levels).nullable(),
});

export const dialLine = z.looseObject({ now: dial, before: dial, change: known, dotcom: range });

export const signalLine = z.looseObject({
  id: z.enum(signalIds),
  now: known,
  before: known,
  change: known,
  score: z.looseObject({ score: measured, low: known, high: known }),
  cut: z.boolean(),
  dotcom: range,
});

export const byDial = <T extends z.ZodType>(each: T) =>
  z.looseObject({ circularity: each, concentration: each });

const step = z.looseObject({ from: text, to: text, usd: known, linkIds: texts });
export const loop = z.looseObject({
  id: text,
  steps: z.array(step).readonly(),
  bottleneckUsd: known,
});

const band = z.looseObject({ low: number, median: number, high: number }).nullable();
const bandedIds = [...shareIds, ...sides.map((side) => `${side}.hhi` as const)] as const;
export const bands = z.looseObject({
  draws: number,
  seed: number,
  dials: byDial(band),
  signals: z.record(z.enum(bandedIds), band),
});

const part = z.looseObject({ value: known, reason: text.optional() });
const groupPart = z.looseObject({
  part,
  links: z.array(z.looseObject({ linkId: text, part })).readonly(),
});
const split = z.looseObject({
  before: measured,
  after: measured,
  change: part,
  parts: z.record(z.enum(changeGroups), groupPart),
});
const drawn = known;
export const attribution = z.looseObject({
  dials: byDial(split),
  signals: z.record(z.enum(bandedIds), split),
  moves: z.array(z.looseObject({ linkId: text, group: text, cause: text })).readonly(),
  drawnOrders: z.looseObject({ new: drawn, revised: drawn, time: drawn }),
});

const weighed = z.looseObject({
  weight: z.looseObject({ value: known, reason: text.optional() }),
  swing: known,
});
export const verification = z.looseObject({
  linkId: text,
  priority: number,
  doubt: number,
  effect: number,
  spread: z.looseObject({ value: number, disclosed: z.boolean() }),
  source: z.looseObject({ id: text, tier: number, ageYears: known }).nullable(),
  tierFactor: number,
  ageFactor: number,
  dials: byDial(weighed),
});
