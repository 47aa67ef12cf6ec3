/** An archive read and verified whole: every file's size and SHA-256, the list against the files, the ledger and the settings parsed. */
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { ArchiveContent, ArchiveProblem } from '#shared/model/archive';
import type { Holdings } from '#shared/model/holdings';
import type { Lines } from '#shared/model/lines';
import { type Settings, settings as settingsSchema } from '#shared/model/settings';
import { problemsOf } from '#shared/parse/zodProblems';
import { namedFiles } from '../evidence/check';
import { holdingsKind } from '../holdingsKind';
import { type DocumentKind, parseDocument } from '../keptDocument';
import { type LedgerFile, parseLedgerFile } from '../ledgerFile';
import { linesKind } from '../linesKind';
import {
  evidenceHash,
  holdingsPath,
  ledgerPath,
  linesPath,
  manifestPath,
  settingsPath,
  summaryPath,
} from './layout';
import { type Listed, type Manifest, parseManifest } from './manifest';
import { type OpenZip, openZip } from './zip';

export interface Archive {
  readonly app: string;
  readonly ledger: LedgerFile;
  readonly settings: Settings;
  readonly lines: Lines;
  readonly holdings: Holdings;
  readonly evidence: readonly Listed[];
  readonly summaries: readonly Listed[];
}

export type ArchiveReading =
  | { readonly ok: true; readonly archive: Archive }
  | { readonly ok: false; readonly problems: readonly ArchiveProblem[] };

type Sink = (path: string, stream: Readable) => Promise<void>;

/** `use` is called while the archive is open, and only when all of it is well. */
export async function readArchive(
  file: string,
  use?: (archive: Archive, unpack: (path: string, sink: Sink) => Promise<void>) => Promise<void>,
): Promise<ArchiveReading> {
  const opened = await openZip(file);
  if (!opened.ok) return opened;
  const { zip } = opened;
  try {
    const reading = await verified(zip);
    if (reading.ok && use !== undefined) {
      await use(reading.archive, async (path, sink) => {
        const entry = zip.entries.get(path);
        if (entry) await sink(path, await zip.read(entry));
      });
    }
    return reading;
  } finally {
    zip.close();
  }
}

async function verified(zip: OpenZip): Promise<ArchiveReading> {
  const manifest = await manifestOf(zip);
  if (!('files' in manifest)) return { ok: false, problems: manifest };
  const problems = listProblems(manifest, zip);
  const texts = new Map<string, string>();
  for (const listed of manifest.files) {
    const kept = evidenceHash(listed.path) === null && !summaryPath.test(listed.path);
    const content = problems.length === 0 ? await contentOf(zip, listed, kept) : null;
    if (content === null) continue;
    if ('code' in content) problems.push(content);
    else if (kept) texts.set(listed.path, content.text);
  }
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, 20) };
  return parsed(manifest, texts);
}

async function manifestOf(zip: OpenZip): Promise<Manifest | readonly ArchiveProblem[]> {
  const entry = zip.entries.get(manifestPath);
  if (!entry) return [{ code: 'not-an-archive', path: '' }];
  try {
    const { text } = await drained(await zip.read(entry), true);
    return parseManifest(text);
  } catch {
    return [{ code: 'unreadable', path: manifestPath }];
  }
}

/** The list names every file, once, and no other; evidence is named by its own hash. */
function listProblems({ files }: Manifest, { entries }: OpenZip): ArchiveProblem[] {
  const paths = new Set(files.map(({ path }) => path));
  const problems: ArchiveProblem[] = [];
  if (paths.size < files.length) problems.push({ code: 'duplicate', path: manifestPath });
  for (const path of [ledgerPath, settingsPath, linesPath]) {
    if (!paths.has(path)) problems.push({ code: 'missing', path });
  }
  for (const { path, sha256 } of files) {
    if (!entries.has(path)) problems.push({ code: 'missing', path: path.slice(0, 120) });
    const evidence = evidenceHash(path);
    if (evidence !== null && evidence.sha256 !== sha256) problems.push({ code: 'altered', path });
  }
  for (const path of entries.keys()) {
    if (path !== manifestPath && !paths.has(path)) problems.push({ code: 'unlisted', path });
  }
  return problems;
}

async function contentOf(
  zip: OpenZip,
  { path, bytes, sha256 }: Listed,
  keep: boolean,
): Promise<{ readonly text: string } | ArchiveProblem> {
  const entry = zip.entries.get(path);
  if (!entry) return { code: 'missing', path };
  try {
    const found = await drained(await zip.read(entry), keep);
    return found.bytes === bytes && found.sha256 === sha256 ? found : { code: 'altered', path };
  } catch {
    return { code: 'altered', path };
  }
}

async function drained(stream: Readable, keep: boolean) {
  const hash = createHash('sha256');
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    hash.update(piece);
    bytes += piece.length;
    if (keep) pieces.push(piece);
  }
  return { bytes, sha256: hash.digest('hex'), text: Buffer.concat(pieces).toString('utf8') };
}

function parsed(manifest: Manifest, texts: ReadonlyMap<string, string>): ArchiveReading {
  const problems: ArchiveProblem[] = [];
  const json = (path: string): unknown => {
    try {
      return JSON.parse(texts.get(path) ?? '');
    } catch {
      problems.push({ code: 'unreadable', path });
      return undefined;
    }
  };
  const [ledgerDocument, settingsDocument] = [json(ledgerPath), json(settingsPath)];
  const beside = <T extends object>(kind: DocumentKind<T>, path: string): T => {
    if (!texts.has(path)) return kind.none;
    const document = parseDocument(kind, json(path));
    if (document === 'bad') problems.push({ code: 'unreadable', path });
    if (document === 'newer') problems.push({ code: 'newer-content', path });
    return typeof document === 'string' ? kind.none : document;
  };
  const lines = beside(linesKind, linesPath);
  const holdings = beside(holdingsKind, holdingsPath);
  if (problems.length > 0) return { ok: false, problems };
  const ledger = parseLedgerFile(ledgerDocument);
  const settings = settingsSchema.safeParse(settingsDocument);
  if (ledger.kind !== 'good') {
    for (const problem of ledger.problems.slice(0, 20))
      problems.push({ code: 'bad-content', path: ledgerPath, problem });
  }
  if (!settings.success) {
    for (const problem of problemsOf(settings.error, settingsDocument, '').slice(0, 20))
      problems.push({ code: 'bad-content', path: settingsPath, problem });
  }
  if (ledger.kind !== 'good' || !settings.success) return { ok: false, problems };
  const evidence = manifest.files.filter(({ path }) => evidenceHash(path) !== null);
  const summaries = manifest.files.filter(({ path }) => summaryPath.test(path));
  const { app } = manifest;
  return {
    ok: true,
    archive: {
      app,
      ledger: ledger.file,
      settings: settings.data,
      lines,
      holdings,
      evidence,
      summaries,
    },
  };
}

/** What the user is told before anything is restored. */
export function contentOfArchive({
  app,
  ledger,
  lines,
  holdings,
  evidence,
  summaries,
}: Archive): ArchiveContent {
  const { portfolio, changes } = ledger;
  const held = new Set(evidence.map(({ sha256 }) => sha256));
  return {
    app,
    name: portfolio.name,
    companies: portfolio.companies.length,
    links: portfolio.links.length,
    sources: portfolio.sources.length,
    changes: changes.length,
    lastChange: changes.at(-1)?.at ?? null,
    evidence: {
      files: evidence.length,
      bytes: evidence.reduce((sum, { bytes }) => sum + bytes, 0),
    },
    summaries: summaries.filter(({ path }) => /W\d\d\.json$/.test(path)).length,
    lines: lines.alerts.length + lines.theses.length,
    positions: holdings.positions.length,
    without: namedFiles(portfolio).filter(({ sha256 }) => !held.has(sha256)).length,
  };
}
