/** The built main and preload against the stand-in for Electron: what a person and an attacker find of them. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, ours, test } from './standin/fixtures';
import { chooseItem } from './standin/modules';
import { toApp } from './standin/page';
import { startStandin } from './standin/standin';

test('stand-in run: the built app boots, shows the Overview and keeps what is chosen', async ({
  window,
  standin,
  dataFolder,
}) => {
  await expect(window.locator('h1')).toHaveText('Overview');
  expect(standin.record.shown).toContain('show');
  expect(toApp(window.url())).toMatch(/^app:\/\/bubblescope\//);
  await window.getByRole('dialog').getByRole('button').first().click();
  await expect.poll(() => existsSync(join(dataFolder, 'ledger.json'))).toBe(true);
  expect(JSON.parse(readFileSync(join(dataFolder, 'ledger.json'), 'utf8')).begun).toBe(true);
});

test('stand-in run: the menu takes the last change back, and makes it again', async ({
  window,
  standin,
}) => {
  await window.getByRole('dialog').getByRole('button', { name: 'Begin empty' }).click();
  const undo = window.getByRole('banner').getByRole('button', { name: /^Undo/ });
  await expect(undo).toBeEnabled();
  const links = async () => {
    const reply = (await standin.invoke('ledger.read', undefined, ours)) as LedgerReply;
    return reply.value.portfolio.links.length;
  };
  await expect.poll(links).toBe(0);
  chooseItem(standin.record, 'Undo the last change');
  await expect.poll(links).toBeGreaterThan(100);
  await expect(window.getByRole('banner').getByRole('button', { name: /^Redo/ })).toBeEnabled();
  chooseItem(standin.record, 'Redo the change');
  await expect.poll(links).toBe(0);
});

interface LedgerReply {
  readonly value: { readonly portfolio: { readonly links: readonly object[] } };
}

test('stand-in run: a written summary is announced, a click brings the window; switched off, it is silent', async ({
  window,
  standin,
}) => {
  await window.getByRole('dialog').getByRole('button').first().click();
  await expect
    .poll(() => standin.record.notifications.map(({ title }) => title), { timeout: 30_000 })
    .toEqual(['Bubblescope']);
  const [notification] = standin.record.notifications;
  expect(notification?.body).toMatch(/\w/);
  standin.record.shown.length = 0;
  notification?.click();
  expect(standin.record.shown).toEqual(['show', 'focus']);

  const settings = (await standin.invoke('settings.read', undefined, ours)) as {
    readonly value: object;
  };
  await standin.invoke('settings.write', { ...settings.value, notify: false }, ours);
  await standin.invoke('summaries.writeSince', { week: '2026-W40' }, ours);
  const written = async () =>
    ((await standin.invoke('summaries.status', undefined, ours)) as StatusReply).value.running;
  await expect.poll(written, { timeout: 30_000 }).toBeNull();
  expect(standin.record.notifications).toHaveLength(1);
});

interface StatusReply {
  readonly value: { readonly running: object | null };
}

test('stand-in run: the window is sandboxed, isolated and without Node, and no smaller than it can be used', async ({
  window,
  standin,
}) => {
  await expect(window.locator('h1')).toBeVisible();
  expect(standin.record.windows).toHaveLength(1);
  expect(standin.record.windows[0]).toMatchObject({
    minWidth: 900,
    minHeight: 600,
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
    },
  });
  expect(standin.record.schemes).toEqual([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
  expect(standin.record.menu?.map(({ role }) => role)).toEqual(
    expect.arrayContaining(['editMenu', 'viewMenu', 'windowMenu']),
  );
});

test('stand-in run: the page reaches the contract and nothing of Node or Electron', async ({
  window,
}) => {
  const found = await window.evaluate(async () => {
    const { bubblescope } = globalThis as unknown as {
      bubblescope: { call(channel: string, input?: unknown): Promise<unknown> };
    };
    return {
      keys: Object.keys(bubblescope),
      node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
      info: await bubblescope.call('app.info'),
      unknown: await bubblescope.call('ledger.drop'),
      bad: await bubblescope.call('ledger.begin', {}),
    };
  });
  expect(found).toMatchObject({
    keys: ['call', 'onCommand'],
    node: [],
    info: { ok: true, value: { mode: 'electron' } },
    unknown: { ok: false, error: { code: 'unknown-channel' } },
    bad: { ok: false, error: { code: 'bad-input' } },
  });
});

test('stand-in run: a call from a foreign page, a frame within, or no frame is refused and changes nothing', async ({
  window,
  standin,
  dataFolder,
}) => {
  await expect(window.locator('h1')).toBeVisible();
  const senders = [
    { url: 'https://evil.example/', parent: null },
    { url: 'app://evil/', parent: null },
    { url: 'file:///etc/passwd', parent: null },
    { url: 'app://bubblescope/', parent: ours },
    null,
  ];
  for (const sender of senders) {
    expect(await standin.invoke('ledger.begin', { with: 'empty' }, sender)).toMatchObject({
      ok: false,
      error: { code: 'foreign-sender' },
    });
  }
  expect(existsSync(join(dataFolder, 'ledger.json'))).toBe(false);
  expect(await standin.invoke('ledger.begin', { with: 'empty' }, ours)).toMatchObject({ ok: true });
});

test("stand-in run: a web address is shown, and opens in the user's own browser only on a yes; any other nowhere, and the window stays", async ({
  window,
  standin,
}) => {
  await expect(window.locator('h1')).toBeVisible();
  standin.record.boxAnswers.push(0, 1, 2);
  await window.evaluate(() => {
    for (const url of [
      'https://www.reuters.com/a',
      'http://example.org/',
      'https://example.com/no',
      'https://www.reuters.com@evil.example/',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'mailto:a@b.c',
    ]) {
      globalThis.open(url);
    }
  });
  await expect.poll(() => standin.record.boxes).toHaveLength(3);
  expect(standin.record.boxes.map(({ detail }) => detail?.split('\n')[0])).toEqual([
    'https://www.reuters.com/a',
    'http://example.org/',
    'https://example.com/no',
  ]);
  await expect.poll(() => standin.record.opened).toEqual(['https://www.reuters.com/a']);
  expect(standin.record.copied).toEqual(['http://example.org/']);
  await window.evaluate(() => {
    location.href = 'https://elsewhere.example/';
  });
  await expect.poll(() => standin.record.stopped).toEqual(['https://elsewhere.example/']);
  expect(standin.record.left).toEqual([]);
  await expect(window.locator('h1')).toBeVisible();
});

test('stand-in run: app:// answers GET below its folder, and nothing else', async ({
  window,
  standin,
}) => {
  await expect(window.locator('h1')).toBeVisible();
  const status = async (url: string, method = 'GET') =>
    (await standin.serve(new Request(url, { method }))).status;
  expect(await status('app://bubblescope/')).toBe(200);
  expect(await status('app://bubblescope/', 'POST')).toBe(405);
  expect(await status('app://elsewhere/')).toBe(404);
  expect(await status('app://bubblescope/%2e%2e/electron/main.js')).toBe(404);
  expect(await status('app://bubblescope/..%2felectron%2fmain.js')).toBe(404);
});

test('stand-in run: a text is saved where the user says, or not at all', async ({
  window,
  standin,
  dataFolder,
}) => {
  await expect(window.locator('h1')).toBeVisible();
  const file = { name: 'week.md', mediaType: 'text/markdown', text: '# Week\n' };
  const filePath = join(dataFolder, 'chosen.md');
  standin.record.saveAnswers.push({ canceled: true, filePath: '' }, { canceled: false, filePath });
  expect(await standin.invoke('file.save', file, ours)).toEqual({
    ok: true,
    value: { saved: false },
  });
  expect(await standin.invoke('file.save', file, ours)).toEqual({
    ok: true,
    value: { saved: true },
  });
  expect(readFileSync(filePath, 'utf8')).toBe('# Week\n');
  expect(standin.record.saveDialogs[0]).toMatchObject({ defaultPath: 'week.md' });
  standin.record.saveAnswers.push({
    canceled: false,
    filePath: join(dataFolder, 'no', 'folder.md'),
  });
  const failed = JSON.stringify(await standin.invoke('file.save', file, ours));
  expect(failed).toContain('ENOENT');
  expect(failed).not.toContain(dataFolder);
});

test('stand-in run: evidence is opened by the system, and an archive is saved where the user says', async ({
  window,
  standin,
  dataFolder,
}) => {
  await expect(window.locator('h1')).toBeVisible();
  const call = async (channel: string, input?: unknown) => {
    const reply = (await standin.invoke(channel, input, ours)) as { value: { id: string } };
    return reply.value;
  };
  const base64 = Buffer.from('%PDF-1.4').toString('base64');
  const { id } = await call('transfer.begin', { use: 'evidence', name: 'a.pdf', bytes: 8 });
  await call('transfer.append', { id, base64 });
  const { sha256 } = (await call('evidence.add', { id })) as unknown as { sha256: string };
  const named = { sha256, name: 'a.pdf' };
  expect(await standin.invoke('evidence.open', named, ours)).toEqual({ ok: true, value: null });
  const place = join(dataFolder, 'evidence', sha256.slice(0, 2), `${sha256}.pdf`);
  expect(standin.record.openedPaths).toEqual([place]);
  standin.record.openFailure = 'no program';
  const failed = JSON.stringify(await standin.invoke('evidence.open', named, ours));
  expect(failed).toContain('could not open');
  expect(failed).not.toContain(dataFolder);
  for (const name of ['a.exe', 'a.pdf.sh', '../a.pdf'])
    expect(await standin.invoke('evidence.open', { sha256, name }, ours)).toMatchObject({
      ok: false,
    });
  expect(standin.record.openedPaths).toHaveLength(2);

  const made = await call('archive.make');
  const filePath = join(dataFolder, 'chosen.zip');
  standin.record.saveAnswers.push({ canceled: false, filePath });
  expect(await call('transfer.save', { id: made.id, name: 'all.zip' })).toEqual({ saved: true });
  expect(readFileSync(filePath).subarray(0, 2).toString()).toBe('PK');
  expect(standin.record.saveDialogs.at(-1)).toMatchObject({ defaultPath: 'all.zip' });
});

test('stand-in run: a second start shows the window of the first, and a folder in use is told', async ({
  window,
  standin,
  dataFolder,
  browser,
}) => {
  await expect(window.locator('h1')).toBeVisible();
  standin.emit('second-instance', {}, [], dataFolder);
  expect(standin.record.shown.at(-1)).toBe('focus');
  const context = await browser.newContext();
  // This process holds the folder already: the stand-in's second app must look like another one's.
  writeFileSync(join(dataFolder, 'writer.lock'), `${process.ppid}\n`);
  const second = await startStandin(context, dataFolder);
  expect(second.record.exits).toEqual([1]);
  expect(second.record.errorBoxes[0]?.content).toContain(`process ${process.ppid}`);
  expect(second.record.windows).toEqual([]);
  await second.close();
  await context.close();
});

test('stand-in run: a second start beside a running first ends at once, and touches nothing', async ({
  context,
  dataFolder,
}) => {
  writeFileSync(join(dataFolder, 'writer.lock'), 'another');
  const second = await startStandin(context, dataFolder, { isSecond: true });
  expect(second.record.exits).toEqual([0]);
  expect(second.record.windows).toEqual([]);
  expect(second.record.errorBoxes).toEqual([]);
  expect(readdirSync(dataFolder)).toEqual(['writer.lock']);
  expect(readFileSync(join(dataFolder, 'writer.lock'), 'utf8')).toBe('another');
  await second.close();
});

test('stand-in run: a window with unsaved changes asks before it closes, and stays by default', async ({
  window,
  standin,
}) => {
  await expect(window.locator('h1')).toBeVisible();
  standin.record.boxAnswers.push(0, 1);
  expect(standin.closeHeldBack()).toBe(false);
  expect(standin.closeHeldBack()).toBe(true);
  expect(standin.record.boxes[0]).toMatchObject({
    message: 'There are changes that are not saved',
    defaultId: 0,
    cancelId: 0,
  });
});
