/** The watch over every page is no decoration: each thing that must never happen is seen. */
import { expect, test } from '@playwright/test';
import { watch } from './watch';

test('a request elsewhere, an uncaught error and a breach of the policy are seen', async ({
  page,
  context,
}) => {
  const offences = watch(context, (url) => url.startsWith('https://own.test/'));
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': "script-src 'self'" },
      body: '<img src="https://elsewhere.test/a.png"><script>window.inline = true</script>',
    }),
  );
  await page.goto('https://own.test/');
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('on purpose');
    });
  });
  await expect
    .poll(() => offences.map((offence) => offence.split(/[ :]/, 1)[0]).sort())
    .toEqual(['policy', 'request', 'uncaught']);
});
