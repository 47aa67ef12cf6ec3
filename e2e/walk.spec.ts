/** A newcomer's walk is done in a local browser and against the stand-in for Electron, in no more clicks than it takes now. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { pdfPages } from './pdfText';
import { test as standinTest } from './standin/fixtures';
import { evidenceHash, type Walked, walk } from './walk';

/** What the walk takes now: more of either wants a reason. */
const atMost = { clicks: 19, keys: 68 };

async function expectDone({ hand, most, pdf }: Walked, dataFolder: string): Promise<void> {
  console.log(hand.told());
  expect(most).not.toBe('');
  const kept = join(dataFolder, 'evidence', evidenceHash.slice(0, 2), `${evidenceHash}.pdf`);
  expect(existsSync(kept)).toBe(true);
  const [first] = await pdfPages(pdf);
  expect(first?.text).toMatch(/Week \d+ of \d{4}/);
  expect(hand.total('clicks')).toBeLessThanOrEqual(atMost.clicks);
  expect(hand.total('keys')).toBeLessThanOrEqual(atMost.keys);
}

test('a newcomer’s walk: from the first start to the week’s PDF', async ({ page, dataFolder }) => {
  test.slow();
  const walked = await walk(page, new Date(), async (act) => {
    const [download] = await Promise.all([page.waitForEvent('download'), act()]);
    return readFileSync(await download.path());
  });
  await expectDone(walked, dataFolder);
});

standinTest(
  'stand-in run: a newcomer’s walk: from the first start to the week’s PDF',
  async ({ window, standin, dataFolder }) => {
    standinTest.slow();
    const filePath = join(dataFolder, 'taken.pdf');
    const walked = await walk(window, new Date(), async (act) => {
      standin.record.saveAnswers.push({ canceled: false, filePath });
      await act();
      await expect.poll(() => existsSync(filePath)).toBe(true);
      return readFileSync(filePath);
    });
    await expectDone(walked, dataFolder);
  },
);
