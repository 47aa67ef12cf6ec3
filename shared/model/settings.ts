/** The user's own choices; kept beside the portfolio, not in it. */
import * as z from 'zod';
import { namedMapping } from './importMapping';
import { conventions } from './score';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** `system`: high where the system asks for more contrast. */
export const contrasts = ['system', 'normal', 'high'] as const;
export type Contrast = (typeof contrasts)[number];

/** The languages that `shared/text` has; one more is a folder there, its line in `languages.ts` and its code here. */
export const languageCodes = ['en', 'fr'] as const;
export type LanguageCode = (typeof languageCodes)[number];
export const languageChoices = ['system', ...languageCodes] as const;
export type LanguageChoice = (typeof languageChoices)[number];

/** Every field has a default, so that a file of an earlier version stays good. */
export const settings = z.object({
  theme: z.enum(themes).default('system'),
  contrast: z.enum(contrasts).default('system'),
  language: z.enum(languageChoices).default('system'),
  convention: z.enum(conventions).default('binding'),
  /** The week's closing: ISO weekday, 1 Monday to 7 Sunday, and the hour, local time. */
  weekClose: z
    .object({
      weekday: z.number().int().min(1).max(7),
      hour: z.number().int().min(0).max(23),
    })
    .default({ weekday: 5, hour: 18 }),
  /** A system notification when a week's summary is written. */
  notify: z.boolean().default(true),
  /** Started with the system and kept without a window, so that summaries are written when they are due (Electron only). */
  background: z.boolean().default(false),
  /** A row whose newest source is older than so many days is stale. */
  staleAfterDays: z.number().int().min(1).max(3650).default(180),
  /** Shortcuts of a single key; who speaks to the computer may want none (WCAG 2.2, 2.1.4). */
  singleKeys: z.boolean().default(true),
  /** The tour after the first start was walked or skipped. */
  tourSeen: z.boolean().default(false),
  /** What was chosen last in the palette, newest first, by key. */
  recentlyChosen: z.array(z.string()).readonly().default([]),
  /** Which column is what in files that were imported before, by name. */
  importMappings: z.array(namedMapping).readonly().default([]),
});
export type Settings = Readonly<z.infer<typeof settings>>;

export const defaultSettings: Settings = settings.parse({});
