/** What a person does in a day, faster: edits, changes of the screen, rescorings, and summaries written on the main side's thread. */

const screens = [
  ...['overview', 'network', 'companies', 'companies/cerebras', 'commitments', 'dotcom'],
  ...['weekly', 'stress', 'holdings', 'settings'],
];
const starOf = 'main header button[aria-pressed]';

/** Acts on the page; `url`: its address, with the token that its calls carry. */
export function dayOf(page, url) {
  const { origin, hash } = new URL(url);

  const show = async (screen) => {
    await page.evaluate((to) => {
      window.location.hash = to;
    }, `#/${screen}`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
  };

  const call = async (channel, input) => {
    const response = await fetch(`${origin}/api/${channel}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-bubblescope-token': hash.slice(1) },
      body: JSON.stringify(input ?? null),
    });
    return (await response.json()).value;
  };

  async function edit(count) {
    await show('companies/cerebras');
    const star = page.locator(starOf).first();
    for (let at = 0; at < count; at++) {
      const before = await star.getAttribute('aria-pressed');
      await star.click();
      await page.waitForFunction(
        ([selector, was]) => document.querySelector(selector)?.getAttribute('aria-pressed') !== was,
        [starOf, before],
      );
    }
  }

  let next = 0;
  async function changeScreens(count) {
    for (let at = 0; at < count; at++) await show(screens[next++ % screens.length]);
  }

  /** Each waits until the dial has moved. */
  let headline = false;
  async function rescore(count) {
    await show('overview');
    const dial = page.getByRole('img', { name: /^Circularity: \d+/ });
    for (let at = 0; at < count; at++) {
      const before = (await dial.getAttribute('aria-label')) ?? '';
      headline = !headline;
      await page
        .getByText(headline ? 'Headline' : 'Binding', { exact: true })
        .first()
        .click();
      await page.waitForFunction((was) => {
        const dials = [...document.querySelectorAll('[role="img"]')];
        const label = dials.map((one) => one.getAttribute('aria-label') ?? '');
        return label.some((text) => text.startsWith('Circularity: ')) && !label.includes(was);
      }, before);
    }
  }

  /** The newest summary anew, as a correction: each starts the main side's thread. */
  async function writeSummary() {
    const { entries } = await call('summaries.list');
    const { week } = entries.find(({ issue }) => issue === 0);
    await call('summaries.correct', { week, reason: 'once more' });
  }

  /** On the same screen each time, until nothing is written, scored or drawn any more. */
  async function rest() {
    while ((await call('summaries.status')).running !== null) await page.waitForTimeout(200);
    await show('settings');
    await page.waitForTimeout(5_000);
  }

  return { edit, changeScreens, rescore, writeSummary, rest, screens: screens.length };
}
