/** The calls that are about backups: listed, made, compared with the present, put back. */
import type { CompareResult, Handlers } from '#shared/api';
import type { Comparison } from '#shared/model/backup';
import { difference, rowCounts } from '#shared/model/difference';
import type { Portfolio } from '#shared/model/portfolio';
import { CallError, systemCode } from '../callError';
import type { Ledger } from '../ledger';
import type { LedgerFile } from '../ledgerFile';
import type { Backups } from './backups';

type Read =
  | { readonly ok: true; readonly file: LedgerFile }
  | Extract<CompareResult, { readonly ok: false }>;

export function backupHandlers(backups: Backups, ledger: Ledger) {
  const read = (name: string): Read => {
    const reading = backups.read(name);
    if (reading === null) return { ok: false, why: 'gone' };
    if (reading.kind !== 'good') return { ok: false, why: 'problems', problems: reading.problems };
    return { ok: true, file: reading.file };
  };
  return {
    'backups.list': backups.list,
    'backups.make'() {
      try {
        backups.make('manual');
      } catch (error) {
        const code = systemCode(error);
        throw new CallError('not-written', `The backup could not be written (${code}).`);
      }
      return backups.list();
    },
    'backups.compare'({ name }) {
      const found = read(name);
      if (!found.ok) return found;
      const now = ledger.read();
      if (now.kind === 'refused') return { ok: false, why: 'problems', problems: now.problems };
      return { ok: true, comparison: comparison(now.portfolio, found.file.portfolio) };
    },
    'backups.restore'({ name }) {
      const found = read(name);
      if (!found.ok) return found;
      const restored = ledger.restore(found.file, name);
      if (!restored.ok) return { ok: false, why: 'problems', problems: restored.problems };
      return { ok: true, ledger: ledger.read() };
    },
  } satisfies Partial<Handlers>;
}

function comparison(now: Portfolio, then: Portfolio): Comparison {
  const { rows, name } = difference(now, then);
  return {
    rows: {
      companies: rowCounts(rows, 'companies'),
      links: rowCounts(rows, 'links'),
      commitments: rowCounts(rows, 'commitments'),
      sources: rowCounts(rows, 'sources'),
    },
    renamed: name?.after ?? null,
  };
}
