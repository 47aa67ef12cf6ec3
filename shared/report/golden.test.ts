/** The whole text of week 3 of 2026, as known at its end, reviewed as an editor would. `vitest -u` writes it anew: read it again then. */
import { expect, test } from 'vitest';
import { summaryText } from '../export/summaryText';
import { starterInput } from '../testing/summaries';
import { en, enFormats } from '../text/en/index';
import { weekSummary } from './summary';

const summary = weekSummary(starterInput('2026-W03', { draws: 10_000 }));

test('week 3 of 2026 in English is the reviewed text', async () => {
  const text = summaryText(summary, 'md', en, enFormats);
  await expect(text).toMatchFileSnapshot('./golden/2026-W03.en.md');
});

test('it does not know what came out later: the loan of December, the larger contract of April', () => {
  const ids = Object.keys(summary.links);
  expect(ids).toContain('openai-cerebras-10bn');
  expect(ids).not.toContain('openai-cerebras-loan');
  expect(ids).not.toContain('openai-cerebras-20bn');
});
