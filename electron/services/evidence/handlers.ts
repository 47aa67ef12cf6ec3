/** The calls about files: their way in and out, and the evidence that they become. */
import { statSync } from 'node:fs';
import type { Handlers } from '#shared/api';
import type { Portfolio } from '#shared/model/portfolio';
import { pieceOf, type Transfers } from '../transfers';
import type { EvidenceChecker } from './check';
import type { EvidenceStore } from './store';

interface Parts {
  readonly transfers: Transfers;
  readonly evidence: EvidenceStore;
  readonly checker: EvidenceChecker;
  readonly portfolio: () => Portfolio;
  readonly saveCopy: (file: string, name: string) => Promise<{ readonly saved: boolean }>;
  readonly openFile: (file: string) => Promise<void>;
}
type Offered = Pick<Handlers, Extract<keyof Handlers, `transfer.${string}` | `evidence.${string}`>>;

export function evidenceHandlers(parts: Parts): Offered {
  const { transfers, evidence, checker, portfolio, saveCopy, openFile } = parts;
  return {
    'transfer.begin': transfers.begin,
    'transfer.append': transfers.append,
    'transfer.drop': transfers.drop,
    'transfer.read': transfers.read,
    'transfer.save': ({ id, name }) => saveCopy(transfers.whole({ id }, 'archive').file, name),

    async 'evidence.add'({ id }) {
      const { name, file } = transfers.whole({ id }, 'evidence');
      try {
        return await evidence.add(name, file);
      } finally {
        transfers.drop({ id });
      }
    },

    async 'evidence.open'(named) {
      await openFile(evidence.found(named));
      return null;
    },

    'evidence.read'({ from, ...named }) {
      const file = evidence.found(named);
      return { base64: pieceOf(file, from), bytes: statSync(file).size };
    },

    'evidence.check': () => checker.check(portfolio()),
  };
}
