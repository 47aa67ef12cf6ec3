/** A page that has come to rest: nothing is worked out any more, its typefaces are there, and no element changes. */
import type { Page } from '@playwright/test';

/** Resolves once nothing has changed for `still` milliseconds and nothing is said to be under way. */
export async function comeToRest(page: Page, still = 400): Promise<void> {
  await page.evaluate(async (still) => {
    await document.fonts.ready;
    const underWay = '[role=progressbar], [aria-busy=true], [data-pending]';
    await new Promise<void>((done) => {
      let timer = 0;
      const again = () => {
        clearTimeout(timer);
        timer = window.setTimeout(() => {
          if (document.querySelector(underWay) !== null) return again();
          observer.disconnect();
          done();
        }, still);
      };
      const observer = new MutationObserver(again);
      observer.observe(document, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      });
      again();
    });
  }, still);
}
