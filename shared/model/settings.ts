/** The user's own choices; kept beside the portfolio, not in it. */
import * as z from 'zod';
import { conventions } from './score';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const settings = z.object({
  theme: z.enum(themes),
  convention: z.enum(conventions),
  /** The week's closing: ISO weekday, 1 Monday to 7 Sunday, and the hour, local time. */
  weekClose: z.object({
    weekday: z.number().int().min(1).max(7),
    hour: z.number().int().min(0).max(23),
  }),
});
export type Settings = Readonly<z.infer<typeof settings>>;

export const defaultSettings: Settings = {
  theme: 'system',
  convention: 'binding',
  weekClose: { weekday: 5, hour: 18 },
};
