/** A newcomer's walk is done in a local browser and against the stand-in for Electron; `electron.spec.ts` does it in Electron itself. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { test as standinTest } from './standin/fixtures';
import { expectDone, walk } from './walk';

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
