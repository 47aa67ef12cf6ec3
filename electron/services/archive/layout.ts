/** What lies in an archive, under which name, and how large it may be. */
import { extensionOf } from '#shared/evidence/kinds';
import { evidencePath } from '../evidence/store';

export const manifestPath = 'manifest.json';
export const ledgerPath = 'ledger.json';
export const settingsPath = 'settings.json';
export const linesPath = 'lines.json';
/** Absent from the archives of earlier versions. */
export const holdingsPath = 'holdings.json';
export const summaryPath =
  /^summaries\/(?:states\/[0-9a-f]{64}\.json|\d{4}-W\d{2}(?:\.correction-\d{1,4})?\.(?:json|md))$/;

const million = 1_000_000;
/** Unpacked. JSON is read as one text, and evidence obeys the limit it had when it was added. */
const limits: Readonly<Record<string, number>> = {
  [manifestPath]: 32 * million,
  [ledgerPath]: 256 * million,
  [settingsPath]: million,
  [linesPath]: 32 * million,
  [holdingsPath]: 64 * million,
};
export const mostEntries = 50_000;
/** Text packs to a tenth, a bomb to a thousandth: no archive of ours unpacks to more than this many times its size. */
export const mostSwelling = 100;
export const smallEnough = 64 * million;

export function sizeLimitOf(path: string, evidenceLimit: number): number {
  return limits[path] ?? (summaryPath.test(path) ? 64 * million : evidenceLimit);
}

/** The names that an archive may hold; nothing else is ever unpacked. */
export function isPlaceOfOurs(path: string): boolean {
  return Object.hasOwn(limits, path) || evidenceHash(path) !== null || summaryPath.test(path);
}

/** The SHA-256 and the ending that an evidence path names. */
export function evidenceHash(path: string): { sha256: string; extension: string } | null {
  const [, , sha256, extension] = evidencePath.exec(path) ?? [];
  if (sha256 === undefined || extension === undefined) return null;
  return extensionOf(path) === null ? null : { sha256, extension };
}
