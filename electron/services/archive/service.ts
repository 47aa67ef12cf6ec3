/** Makes an archive of everything, and restores one: verified whole first, evidence added next, the ledger last. */
import { createWriteStream, rmSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RestoreResult, TransferId } from '#shared/api';
import type { ArchiveLook, ArchiveMade } from '#shared/model/archive';
import type { CheckedFile } from '#shared/model/evidence';
import type { Holdings } from '#shared/model/holdings';
import type { Lines } from '#shared/model/lines';
import { version } from '../../../package.json';
import { CallError, systemCode } from '../callError';
import type { EvidenceChecker } from '../evidence/check';
import { namedFiles } from '../evidence/check';
import type { EvidenceStore, StoredFile } from '../evidence/store';
import { holdingsKind } from '../holdingsKind';
import { documentFile, type KeptDocument } from '../keptDocument';
import type { Ledger } from '../ledger';
import { type LedgerFile, parseLedgerFile } from '../ledgerFile';
import { linesKind } from '../linesKind';
import type { SettingsService } from '../settingsService';
import type { Transfers } from '../transfers';
import { evidenceHash } from './layout';
import { writeArchive } from './make';
import { type Archive, contentOfArchive, readArchive } from './read';
import { listSummaries, placeSummary } from './summaries';

export interface ArchiveOptions {
  readonly ledger: Ledger;
  readonly folder: string;
  readonly settings: SettingsService;
  readonly lines: KeptDocument<Lines>;
  readonly holdings: KeptDocument<Holdings>;
  readonly evidence: EvidenceStore;
  readonly checker: EvidenceChecker;
  readonly transfers: Transfers;
}

export interface ArchiveService {
  make(): Promise<ArchiveMade>;
  look(transfer: TransferId): Promise<ArchiveLook>;
  restore(transfer: TransferId): Promise<RestoreResult>;
}

export function makeArchives(options: ArchiveOptions): ArchiveService {
  const { folder, ledger, settings, lines, holdings, evidence, checker, transfers } = options;

  /** Unpacks to a place aside, and hands that on; nothing is left there. */
  const landed = async (stream: Readable, settle: (part: string) => Promise<void>) => {
    const { file: part } = transfers.place();
    try {
      await pipeline(stream, createWriteStream(part, { flags: 'wx', mode: 0o600 }));
      await settle(part);
    } catch (error) {
      if (error instanceof CallError) throw error;
      const code = systemCode(error);
      throw new CallError('not-written', `A file could not be restored (${code}).`);
    } finally {
      rmSync(part, { force: true });
    }
  };
  const restoreBeside = (archive: Archive) => {
    settings.write(archive.settings);
    const { alerts, theses } = lines.read();
    if (alerts.length + theses.length === 0) lines.write(archive.lines);
    if (holdings.read().positions.length === 0) holdings.write(archive.holdings);
  };

  return {
    async make() {
      const whole = ledger.kept();
      if (whole === null) {
        throw new CallError('refused', 'The ledger could not be opened: there is nothing to save.');
      }
      const sound: StoredFile[] = [];
      for (const stored of evidence.list()) {
        const state = await checker.stateOf({ sha256: stored.sha256, name: stored.path });
        if (state === 'present') sound.push(stored);
      }
      const without: CheckedFile[] = [];
      for (const { sha256, name } of namedFiles(whole.portfolio)) {
        const state = await checker.stateOf({ sha256, name });
        if (state !== 'present') without.push({ sha256, name, state });
      }
      const { id, file } = transfers.place();
      const all = {
        app: version,
        ledger: asReadBack(whole),
        settings: settings.read(),
        lines: documentFile(linesKind, lines.read()),
        holdings: documentFile(holdingsKind, holdings.read()),
        files: [...sound, ...(await listSummaries(folder))],
      };
      try {
        await writeArchive(file, all);
      } catch (error) {
        rmSync(file, { force: true });
        throw error;
      }
      const { size } = statSync(file);
      transfers.made(id, 'archive', size);
      const bytes = sound.reduce((sum, stored) => sum + stored.bytes, 0);
      return { id, bytes: size, evidence: { files: sound.length, bytes }, without };
    },

    async look(transfer) {
      const { file } = transfers.whole(transfer, 'archive');
      const reading = await readArchive(file);
      return reading.ok ? { ok: true, content: contentOfArchive(reading.archive) } : reading;
    },

    async restore(transfer) {
      const { file, name } = transfers.whole(transfer, 'archive');
      const reading = await readArchive(file, async (archive, unpack) => {
        const into = (path: string, settle: (part: string) => Promise<void>) =>
          unpack(path, (_, stream) => landed(stream, settle));
        for (const { path, sha256 } of archive.evidence) {
          const found = evidenceHash(path);
          if (found) await into(path, (part) => evidence.settle(part, sha256, found.extension));
        }
        if (!isFresh(ledger)) return;
        for (const { path } of archive.summaries) {
          await into(path, (part) => placeSummary(folder, path, part));
        }
      });
      if (!reading.ok) return reading;
      // Before the ledger: where they can't be written, nothing is begun.
      if (isFresh(ledger)) restoreBeside(reading.archive);
      const result = ledger.restore(reading.archive.ledger, name);
      if (!result.ok) {
        const problems = result.problems.slice(0, 20);
        return {
          ok: false,
          problems: problems.map((problem) => ({
            code: 'bad-content',
            path: 'ledger.json',
            problem,
          })),
        };
      }
      transfers.drop(transfer);
      return { ok: true, adopted: result.adopted, ledger: ledger.read() };
    },
  };
}

/** As it will be when it is restored, so that the archive of a restored ledger is the same archive. */
function asReadBack(file: LedgerFile): LedgerFile {
  const reading = parseLedgerFile(JSON.parse(JSON.stringify(file)));
  if (reading.kind !== 'good') throw new Error('the ledger could not be read back');
  return reading.file;
}

/** Nothing was begun here, so that nothing of the user's is in the way. */
function isFresh(ledger: Ledger): boolean {
  const state = ledger.read();
  return state.kind === 'open' && !state.begun;
}
