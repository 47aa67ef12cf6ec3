/** The archive: everything goes in and comes out again, and a bad one changes nothing. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Handlers, LedgerOpen } from '#shared/api';
import type { RowEdit } from '#shared/model/change';
import { tableNames } from '#shared/model/portfolio';
import { defaultSettings } from '#shared/model/settings';
import type { EvidenceFile } from '#shared/model/source';
import { drawnPortfolio } from '#shared/testing/portfolios';
import { company } from '../../testing/portfolio';
import { attach, handlersOver, pdf, received, send } from '../../testing/sending';
import { temporaryFolder } from '../../testing/temporaryFolder';
import { archiveOf, type Entries, listed, unzipped, zipOf } from '../../testing/zips';
import { openShelf } from '../summaries/shelf';

const ledgerOf = async (handlers: Handlers): Promise<LedgerOpen> => {
  const state = await handlers['ledger.read'](undefined);
  if (state.kind === 'refused') throw new Error('the ledger is refused');
  return state;
};
const portfolioOf = async (handlers: Handlers) => (await ledgerOf(handlers)).portfolio;
const historyOf = (handlers: Handlers) => handlers['ledger.history']({ limit: 1000 });

async function made(handlers: Handlers): Promise<Buffer> {
  const { id } = await handlers['archive.make'](undefined);
  const archive = await received(handlers, id);
  await handlers['transfer.drop']({ id });
  return archive;
}
async function restored(handlers: Handlers, archive: Buffer, name = 'all.bubblescope.zip') {
  const id = await send(handlers, 'archive', name, archive);
  return handlers['archive.restore']({ id });
}
async function looked(handlers: Handlers, archive: Buffer) {
  const id = await send(handlers, 'archive', 'x.zip', archive);
  return handlers['archive.look']({ id });
}
const putSource = (id: string, files: readonly EvidenceFile[]): RowEdit => ({
  table: 'sources',
  id,
  after: { id, title: id, publisher: '', date: null, url: null, tier: 1, quote: 'said', files },
});
/** Every file below a folder but the lock and the copies in transit, with its content. */
const evidenceIn = (folder: string) => {
  const home = join(folder, 'evidence');
  if (!existsSync(home)) return [];
  return readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'latin1')])
    .sort();
};
async function filled(folder: string): Promise<Handlers> {
  const handlers = handlersOver(folder);
  await handlers['ledger.begin']({ with: 'empty' });
  const file = await attach(handlers, 'filing.pdf', pdf('filing'));
  const page = await attach(handlers, 'page.html', Buffer.from('<h1>page</h1>'));
  const edits: RowEdit[] = [
    { table: 'companies', id: 'a', after: company('a') },
    putSource('s', [file, page]),
  ];
  await handlers['ledger.edit']({ revision: 1, edits, name: 'Mine' });
  await handlers['settings.write']({ ...defaultSettings, theme: 'dark' });
  return handlers;
}

test('a fresh folder restored from an archive is the one that it was made of', async () => {
  const [from, to] = [temporaryFolder(), temporaryFolder()];
  const source = await filled(from);
  const target = handlersOver(to);
  const result = await restored(target, await made(source));
  expect(result).toMatchObject({ ok: true, adopted: true, ledger: { begun: true } });
  expect(await portfolioOf(target)).toEqual(await portfolioOf(source));
  expect(await historyOf(target)).toEqual(await historyOf(source));
  expect(await target['settings.read'](undefined)).toMatchObject({ theme: 'dark' });
  expect(evidenceIn(to)).toEqual(evidenceIn(from));
  const kept = (folder: string) => JSON.parse(readFileSync(join(folder, 'ledger.json'), 'utf8'));
  expect(kept(to)).toEqual(kept(from));
  expect(readdirSync(join(to, 'transfers'))).toEqual([]);
});

test('law: what is made of anything and restored in a fresh folder is the same, with its evidence', async () => {
  const content = fc.uint8Array({ minLength: 1, maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(drawnPortfolio, fc.array(content, { maxLength: 4 }), async (drawn, files) => {
      const [from, to] = [temporaryFolder(), temporaryFolder()];
      const source = handlersOver(from);
      await source['ledger.begin']({ with: 'empty' });
      const kept: EvidenceFile[] = [];
      for (const [at, bytes] of files.entries()) {
        kept.push(await attach(source, `${at}.pdf`, pdf(Buffer.from(bytes).toString('latin1'))));
      }
      const rows = tableNames.flatMap((table) =>
        drawn[table].map((after): RowEdit => ({ table, id: after.id, after })),
      );
      const edits = [...rows, putSource('s', kept)];
      await source['ledger.edit']({ revision: 1, edits });
      const archive = await made(source);
      const target = handlersOver(to);
      expect(await restored(target, archive)).toMatchObject({ ok: true });
      expect(await portfolioOf(target)).toEqual(await portfolioOf(source));
      expect(evidenceIn(to)).toEqual(evidenceIn(from));
      expect((await made(target)).equals(archive)).toBe(true);
    }),
    { numRuns: 10 },
  );
}, 60_000);

test('the same content gives the same bytes, whatever the day, the zone and the folder', async () => {
  const zone = process.env.TZ;
  const [one, two] = [temporaryFolder(), temporaryFolder()];
  const first = await made(await filled(one));
  await restored(handlersOver(two), first);
  try {
    process.env.TZ = 'Asia/Tokyo';
    const later = handlersOver(two, () => new Date(2027, 5, 1));
    expect((await made(later)).equals(first)).toBe(true);
  } finally {
    process.env.TZ = zone ?? '';
    if (zone === undefined) delete process.env.TZ;
  }
  expect(first.includes(one)).toBe(false);
});

test('what is looked at is told before anything is restored, and nothing is kept', async () => {
  const [from, to] = [temporaryFolder(), temporaryFolder()];
  const archive = await made(await filled(from));
  const look = await looked(handlersOver(to), archive);
  expect(look).toMatchObject({
    ok: true,
    content: {
      name: 'Mine',
      companies: 1,
      links: 0,
      sources: 1,
      changes: 2,
      lastChange: new Date(2026, 0, 15, 12).toISOString(),
      evidence: { files: 2 },
      without: 0,
    },
  });
  expect(readdirSync(to)).toEqual(['transfers']);
});

test('into a portfolio in use it goes as one change with a backup before, and can be taken back', async () => {
  const [from, to] = [temporaryFolder(), temporaryFolder()];
  const archive = await made(await filled(from));
  const target = handlersOver(to);
  await target['ledger.begin']({ with: 'starter' });
  const before = await portfolioOf(target);
  const kept = readFileSync(join(to, 'ledger.json'));
  const result = await restored(target, archive, 'all.zip');
  expect(result).toMatchObject({ ok: true, adopted: false });
  const after = await portfolioOf(target);
  expect(after).toEqual(await portfolioOf(handlersOver(from)));
  const [backup = ''] = readdirSync(join(to, 'backups'));
  expect(backup).toMatch(/\.restore\.json$/);
  expect(readFileSync(join(to, 'backups', backup))).toEqual(kept);
  const [change, ...rest] = await historyOf(target);
  expect(change).toMatchObject({ by: { kind: 'restore', backup: 'all.zip' } });
  expect(rest).toEqual([]);
  expect(await target['settings.read'](undefined)).toEqual(defaultSettings);
  await target['ledger.undo']({ id: change?.id ?? '' });
  expect(await portfolioOf(target)).toEqual(before);
  expect(evidenceIn(to)).toHaveLength(2);
});

test('written summaries, alerts, theses and scenarios come along into a fresh folder, and stay out of one in use', async () => {
  const folder = temporaryFolder();
  const source = await filled(folder);
  const condition = { kind: 'dial', dial: 'circularity', side: 'above', level: 60 } as const;
  await source['lines.write']({ alerts: [{ id: 'one', condition }], theses: [] });
  const shock = { pays: [], cancelled: ['gone'], stopsFinancing: [] };
  await source['scenarios.write']({ scenarios: [{ id: 'one', name: 'One', shock }] });
  const closedAt = '2026-01-16T18:00:00.000Z';
  const week = {
    week: '2026-W03',
    issue: 0,
    closedAt,
    writtenAt: closedAt,
    asOf: '2026-01-16',
  } as const;
  openShelf(join(folder, 'summaries')).write(
    { ...week, summary: { said: 1 } },
    await portfolioOf(source),
    '# Week 3',
  );
  const archive = await made(source);
  const [fresh, used] = [temporaryFolder(), temporaryFolder()];
  const inUse = handlersOver(used);
  await inUse['ledger.begin']({ with: 'empty' });
  await restored(inUse, archive);
  expect(existsSync(join(used, 'summaries'))).toBe(false);

  const target = handlersOver(fresh);
  expect(await looked(target, archive)).toMatchObject({ content: { summaries: 1, lines: 1 } });
  await restored(target, archive);
  const shelf = openShelf(join(fresh, 'summaries'));
  expect(shelf.read(week)).toMatchObject({ ...week, summary: { said: 1 } });
  expect(shelf.text(week)).toBe('# Week 3');
  expect(shelf.state(week)).toEqual(await portfolioOf(source));
  expect(await target['lines.read'](undefined)).toEqual(await source['lines.read'](undefined));
  const scenarios = await source['scenarios.read'](undefined);
  expect(scenarios.scenarios).toHaveLength(1);
  expect(await target['scenarios.read'](undefined)).toEqual(scenarios);
});

test('a file that is gone or altered stays out, and is told', async () => {
  const folder = temporaryFolder();
  const handlers = await filled(folder);
  const files = (await portfolioOf(handlers)).sources[0]?.files ?? [];
  const place = ({ sha256 }: EvidenceFile, ending: string) =>
    join(folder, 'evidence', sha256.slice(0, 2), `${sha256}.${ending}`);
  rmSync(place(files[0] as EvidenceFile, 'pdf'));
  writeFileSync(place(files[1] as EvidenceFile, 'html'), 'altered');
  const { without, evidence, id } = await handlers['archive.make'](undefined);
  expect(without.map(({ name, state }) => [name, state])).toEqual([
    ['filing.pdf', 'missing'],
    ['page.html', 'altered'],
  ]);
  expect(evidence.files).toBe(0);
  const look = await looked(handlersOver(temporaryFolder()), await received(handlers, id));
  expect(look).toMatchObject({ ok: true, content: { without: 2 } });
});

/** Restores in a fresh folder; the codes and paths of what is wrong, after checking that nothing was kept. */
async function refusedAs(archive: Buffer): Promise<string[]> {
  const folder = temporaryFolder();
  const handlers = handlersOver(folder);
  const result = await restored(handlers, archive);
  if (result.ok) throw new Error('it was restored');
  expect(await looked(handlers, archive)).toEqual(result);
  expect((await ledgerOf(handlers)).begun).toBe(false);
  expect(readdirSync(folder)).toEqual(['transfers']);
  return result.problems.map(({ code, path }) => `${code} ${path}`.trim());
}
const entriesOfFilled = async () => {
  const { 'manifest.json': _, ...entries } = await unzipped(
    await made(await filled(temporaryFolder())),
  );
  return entries;
};
const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');
const placeIn = (content: Buffer, hash = hashOf(content)) =>
  `evidence/${hash.slice(0, 2)}/${hash}.pdf`;

test('what is no zip, a torn one, and a zip of something else are told apart', async () => {
  const good = await made(await filled(temporaryFolder()));
  expect(await refusedAs(Buffer.from('no zip'))).toEqual(['not-a-zip']);
  expect(await refusedAs(Buffer.alloc(0))).toEqual(['not-a-zip']);
  expect(await refusedAs(good.subarray(0, good.length - 200))).toEqual(['not-a-zip']);
  expect(await refusedAs(await zipOf([['holiday.jpg', Buffer.from('x')]]))).toEqual([
    'unlisted holiday.jpg',
  ]);
  expect(await refusedAs(await zipOf([['ledger.json', Buffer.from('{}')]]))).toEqual([
    'not-an-archive',
  ]);
});

test('any byte spoilt in the middle is found out', async () => {
  const good = await made(await filled(temporaryFolder()));
  for (const share of [0.2, 0.4, 0.6]) {
    const spoilt = Buffer.from(good);
    const at = Math.floor(good.length * share);
    spoilt[at] = (spoilt[at] ?? 0) ^ 0xff;
    expect(await refusedAs(spoilt)).not.toEqual([]);
  }
});

test('a newer archive is refused as newer, and so is a newer ledger in it', async () => {
  const entries = await entriesOfFilled();
  expect(await refusedAs(await archiveOf(entries, { version: 2 }))).toEqual(['newer-version']);
  expect(await refusedAs(await archiveOf(entries, { format: 'other' }))).toEqual([
    'not-an-archive',
  ]);
  const newer = { ...entries, 'ledger.json': Buffer.from('{"schema": 99}') };
  expect(await refusedAs(await archiveOf(newer))).toEqual(['bad-content ledger.json']);
});

test('a bad ledger or bad settings are refused with every problem named', async () => {
  const entries = await entriesOfFilled();
  const ledger = JSON.parse(String(entries['ledger.json']));
  ledger.portfolio.companies[0].kind = 7;
  ledger.portfolio.sources[0].tier = 9;
  const bad: Entries = { ...entries, 'ledger.json': Buffer.from(JSON.stringify(ledger)) };
  expect(await refusedAs(await archiveOf(bad))).toEqual([
    'bad-content ledger.json',
    'bad-content ledger.json',
  ]);
  const settings = { ...entries, 'settings.json': Buffer.from('{"theme": "pink"}') };
  expect(await refusedAs(await archiveOf(settings))).toEqual(['bad-content settings.json']);
  const torn = { ...entries, 'ledger.json': Buffer.from('{') };
  expect(await refusedAs(await archiveOf(torn))).toEqual(['unreadable ledger.json']);
});

test('a name that leads out of the folder is refused before anything is unpacked', async () => {
  const zip = await zipOf([['xx/evil.pdf', Buffer.from('x')]]);
  const renamed = (to: string) =>
    Buffer.from(zip.toString('latin1').replaceAll('xx/evil.pdf', to), 'latin1');
  expect(await refusedAs(renamed('../evil.pdf'))).toEqual(['bad-name ../evil.pdf']);
  expect(await refusedAs(renamed('/x/evil.pdf'))).toEqual(['bad-name /x/evil.pdf']);
  expect(await refusedAs(renamed('C:/evil.pdf'))).toEqual(['bad-name C:/evil.pdf']);
  expect(await refusedAs(renamed('xx\\evil.pdf'))).toEqual(['bad-name xx\\evil.pdf']);
  expect(await refusedAs(zip)).toEqual(['unlisted xx/evil.pdf']);
  const odd = `evidence/ab/${'cd'.repeat(32)}.pdf`;
  expect(await refusedAs(await zipOf([[odd, Buffer.from('x')]]))).toEqual([`unlisted ${odd}`]);
});

test('a bomb is refused by what it says it unpacks to, and by what it does', async () => {
  const zeros = Buffer.alloc(40_000_000);
  const entries = { ...(await entriesOfFilled()) };
  for (const first of [1, 2]) {
    zeros[0] = first;
    entries[placeIn(zeros)] = Buffer.from(zeros);
  }
  expect(await refusedAs(await archiveOf(entries))).toEqual(['swells']);
  const large = Buffer.alloc(50_000_001);
  const tooLarge = await zipOf([[placeIn(large), large]]);
  expect(await refusedAs(tooLarge)).toContain(`too-large ${placeIn(large)}`);
  // One that lies: a megabyte that says it is ten bytes.
  const megabyte = Buffer.alloc(1_000_000);
  const path = placeIn(megabyte);
  const liar = await archiveOf({ ...(await entriesOfFilled()), [path]: megabyte });
  const size = Buffer.alloc(4);
  size.writeUInt32LE(megabyte.length);
  const [lie, directory] = [Buffer.from(liar), liar.lastIndexOf(path)];
  lie.writeUInt32LE(10, directory - 46 + 24);
  expect(await refusedAs(lie)).toEqual([`altered ${path}`]);
}, 30_000);

test('an entry twice, one that is not listed and one that is not there are refused', async () => {
  const entries = await entriesOfFilled();
  const good = await unzipped(await archiveOf(entries));
  const twice = [...Object.entries(good), ['ledger.json', Buffer.from('{}')] as const];
  expect(await refusedAs(await zipOf(twice))).toEqual(['duplicate ledger.json']);
  const extra = [...Object.entries(good), [placeIn(pdf('z')), pdf('z')] as const];
  expect(await refusedAs(await zipOf(extra))).toEqual([`unlisted ${placeIn(pdf('z'))}`]);
  const less = Object.entries(good).filter(([path]) => path !== 'settings.json');
  expect(await refusedAs(await zipOf(less))).toEqual(['missing settings.json']);
});

test('evidence under a name that is not its hash is refused, though its list agrees', async () => {
  const entries = await entriesOfFilled();
  const path = placeIn(pdf('one'));
  expect(await refusedAs(await archiveOf({ ...entries, [path]: pdf('other') }))).toEqual([
    `altered ${path}`,
  ]);
});

test('content of the right size under the right name is still held to its hash', async () => {
  const entries = await entriesOfFilled();
  const path = placeIn(pdf('one'));
  const files = Object.entries({ ...entries, [path]: pdf('one') }).map(([at, content]) =>
    listed(at, content),
  );
  const swapped = await archiveOf({ ...entries, [path]: pdf('two') }, { files });
  expect(await refusedAs(swapped)).toEqual([`altered ${path}`]);
});

test('a restore that the disk refuses leaves the ledger as it was', async () => {
  const archive = await made(await filled(temporaryFolder()));
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'evidence'), 'a file where the folder should be');
  const handlers = handlersOver(folder);
  await expect(restored(handlers, archive)).rejects.toMatchObject({ code: 'not-written' });
  expect((await ledgerOf(handlers)).begun).toBe(false);
  const told = await restored(handlers, archive).catch((error: Error) => error.message);
  expect(told).not.toContain(folder);
});
