/** Evidence over a real folder: kept by its hash, found again, and told when it is gone or no longer what it was. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { EvidenceFile, Source } from '#shared/model/source';
import { attach, handlersOver, pdf, send } from '../../testing/sending';
import { temporaryFolder } from '../../testing/temporaryFolder';

const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');
const placeOf = (folder: string, hash: string, ending = 'pdf') =>
  join(folder, 'evidence', hash.slice(0, 2), `${hash}.${ending}`);

const source = (files: readonly EvidenceFile[]): Source => ({
  id: 's',
  title: 'A filing',
  publisher: 'SEC',
  date: null,
  url: null,
  tier: 1,
  files,
});

test('a file is kept under its SHA-256 with its ending, to the byte', async () => {
  const folder = temporaryFolder();
  const content = pdf('deal');
  const file = await attach(handlersOver(folder), 'Form 10-K.PDF', content);
  expect(file).toEqual({
    sha256: sha256(content),
    name: 'Form 10-K.PDF',
    mediaType: 'application/pdf',
    bytes: content.length,
  });
  expect(readFileSync(placeOf(folder, file.sha256))).toEqual(content);
  expect(readdirSync(join(folder, 'transfers'))).toEqual([]);
});

test('the same file twice is kept once, under two names', async () => {
  const folder = temporaryFolder();
  const handlers = handlersOver(folder);
  const first = await attach(handlers, 'a.pdf', pdf('x'));
  const second = await attach(handlers, 'b.pdf', pdf('x'));
  expect(second).toEqual({ ...first, name: 'b.pdf' });
  expect(readdirSync(join(folder, 'evidence'))).toEqual([first.sha256.slice(0, 2)]);
  expect(readdirSync(join(folder, 'evidence', first.sha256.slice(0, 2)))).toHaveLength(1);
});

test('a spoilt file is made good by adding it again', async () => {
  const folder = temporaryFolder();
  const handlers = handlersOver(folder);
  const { sha256: hash } = await attach(handlers, 'a.pdf', pdf('x'));
  writeFileSync(placeOf(folder, hash), 'spoilt');
  await attach(handlers, 'a.pdf', pdf('x'));
  expect(readFileSync(placeOf(folder, hash))).toEqual(pdf('x'));
});

test('what runs, what is empty and what is not what its name says is refused, and nothing is kept', async () => {
  const folder = temporaryFolder();
  const handlers = handlersOver(folder);
  for (const name of ['run.exe', 'run.sh', 'a.svg', 'a.js', 'a.docm'])
    await expect(attach(handlers, name, pdf('x'))).rejects.toMatchObject({ code: 'not-evidence' });
  await expect(attach(handlers, 'a.pdf', Buffer.alloc(0))).rejects.toMatchObject({ code: 'empty' });
  for (const name of ['a.png', 'a.jpg', 'a.webp', 'a.gif'])
    await expect(attach(handlers, name, pdf('x'))).rejects.toMatchObject({
      code: 'not-what-it-says',
    });
  await expect(attach(handlers, 'a.pdf', Buffer.from('MZ'))).rejects.toThrow('no PDF inside');
  await expect(attach(handlers, 'a.html', Buffer.from('a\0b'))).rejects.toThrow('no HTML inside');
  expect(existsSync(join(folder, 'evidence'))).toBe(false);
  expect(readdirSync(join(folder, 'transfers'))).toEqual([]);
});

test('a name that leads elsewhere has no part in where the file lies', async () => {
  const folder = temporaryFolder();
  const opened: string[] = [];
  const handlers = handlersOver(folder, undefined, opened);
  const file = await attach(handlers, '..pdf', pdf('x')).catch(() => null);
  expect(file?.name).toBe('..pdf');
  const hash = sha256(pdf('x'));
  await handlers['evidence.open']({ sha256: hash, name: '../../../etc/passwd.pdf' });
  expect(opened).toEqual([placeOf(folder, hash)]);
  expect(() => handlers['evidence.read']({ sha256: hash, name: '/etc/passwd', from: 0 })).toThrow(
    'No file of this kind',
  );
});

test('a file is read back in pieces', async () => {
  const handlers = handlersOver(temporaryFolder());
  const content = pdf('y'.repeat(4_000_000));
  const { sha256: hash, name } = await attach(handlers, 'long.pdf', content);
  const read = async (from: number) => {
    const { base64, bytes } = await handlers['evidence.read']({ sha256: hash, name, from });
    expect(bytes).toBe(content.length);
    return Buffer.from(base64, 'base64');
  };
  const first = await read(0);
  const second = await read(first.length);
  expect(first.length).toBeLessThan(content.length);
  expect(Buffer.concat([first, second]).equals(content)).toBe(true);
  expect(await read(content.length)).toHaveLength(0);
});

test('each file that a source names is told present, missing or altered; the others are counted', async () => {
  const folder = temporaryFolder();
  const handlers = handlersOver(folder);
  const files = await Promise.all(
    ['a', 'b', 'c'].map((name) => attach(handlers, `${name}.pdf`, pdf(name))),
  );
  await attach(handlers, 'left.pdf', pdf('left'));
  const [, missing, altered] = files;
  if (!missing || !altered) throw new Error('not attached');
  const edits = [{ table: 'sources', id: 's', after: source(files) }] as const;
  expect(await handlers['ledger.edit']({ revision: 0, edits })).toMatchObject({ ok: true });
  const states = async () =>
    (await handlers['evidence.check'](undefined)).files.map(({ state }) => state);
  expect(await states()).toEqual(['present', 'present', 'present']);
  rmSync(placeOf(folder, missing.sha256));
  writeFileSync(placeOf(folder, altered.sha256), pdf('C, of the same length?').subarray(0, 17));
  expect(await states()).toEqual(['present', 'missing', 'altered']);
  await expect(handlers['evidence.open'](missing)).rejects.toMatchObject({ code: 'missing' });
  const { unnamed } = await handlers['evidence.check'](undefined);
  expect(unnamed).toEqual({ files: 1, bytes: pdf('left').length });
});

test('a source that lets its file go leaves it in the folder, and taking that back finds it', async () => {
  const folder = temporaryFolder();
  const handlers = handlersOver(folder);
  const file = await attach(handlers, 'a.pdf', pdf('x'));
  const put = (revision: number, files: readonly EvidenceFile[]) =>
    handlers['ledger.edit']({
      revision,
      edits: [{ table: 'sources', id: 's', after: source(files) }],
    });
  await put(0, [file]);
  const dropped = await put(1, []);
  expect((await handlers['evidence.check'](undefined)).unnamed.files).toBe(1);
  if (!dropped.ok || !dropped.steps.undo) throw new Error('nothing to take back');
  await handlers['ledger.undo']({ id: dropped.steps.undo.id });
  expect((await handlers['evidence.check'](undefined)).files).toMatchObject([{ state: 'present' }]);
});

test('a file that has come in part is none', async () => {
  const handlers = handlersOver(temporaryFolder());
  const { id } = await handlers['transfer.begin']({ use: 'evidence', name: 'a.pdf', bytes: 100 });
  await expect(handlers['evidence.add']({ id })).rejects.toMatchObject({ code: 'not-whole' });
  const archive = await send(handlers, 'archive', 'a.pdf', pdf('x'));
  await expect(handlers['evidence.add']({ id: archive })).rejects.toMatchObject({
    code: 'not-whole',
  });
});
