/** axe over a page of the app. It has no frames, so that it is asked in place: the other way opens a page of its own for each look. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export const axeOn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);
