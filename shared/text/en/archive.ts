/** The archive in English: saving everything as one file, and restoring it. */
import type { ArchiveContent, ArchiveMade, ArchiveProblem } from '../../model/archive';
import type { Formats } from '../formats';
import { evidence } from './evidence';
import { problemSentence } from './problems';

type Counts = Pick<Formats, 'bytes' | 'count' | 'instant'>;

function problem(found: ArchiveProblem, f: Pick<Formats, 'bytes' | 'count'>): string {
  const { path } = found;
  switch (found.code) {
    case 'not-a-zip':
      return 'This is no zip file, or a part of it is missing.';
    case 'not-an-archive':
      return 'This zip file is no archive of Bubblescope.';
    case 'newer-version':
      return `The archive is of version ${found.value}, newer than this app knows (1). It is left as it is.`;
    case 'bad-manifest':
      return `${path}: the archive’s own list is damaged${found.value ? ` (${found.value})` : ''}.`;
    case 'bad-name':
      return `${path}: the name leads out of the archive. Nothing was unpacked.`;
    case 'duplicate':
      return `${path}: it is in the archive twice.`;
    case 'unlisted':
      return `${path}: it has no place in an archive of Bubblescope.`;
    case 'missing':
      return `${path}: it is missing from the archive.`;
    case 'altered':
      return `${path}: it is not what the archive’s list says (its SHA-256 differs).`;
    case 'too-large':
      return `${path}: it is larger than such a file may be.`;
    case 'too-many':
      return `The archive holds ${f.count(Number(found.value))} files, more than one can have.`;
    case 'swells':
      return `It would unpack to ${f.bytes(Number(found.value))}, far more than an archive of its size holds.`;
    case 'unreadable':
      return `${path}: it can’t be read.`;
    case 'newer-content':
      return `${path}: it is of a newer version than this app knows.`;
    case 'bad-content':
      return `${path}: ${found.problem ? problemSentence(found.problem) : 'it can’t be read'}`;
  }
}

const some = (count: number, one: string, many: string, f: Counts) =>
  `${f.count(count)} ${count === 1 ? one : many}`;

export const archive = {
  title: 'Archive',
  help: 'Portfolio, history, evidence, summaries, alerts, theses and settings in one zip file: a backup to put elsewhere, or the way to another computer.',
  save: 'Save everything as one file…',
  saving: 'Gathering everything…',
  sending: 'Reading the archive…',
  verifying: 'Verifying every file in it…',
  restoring: 'Restoring…',
  saved: ({ evidence: { files, bytes } }: ArchiveMade, f: Counts) =>
    files === 0
      ? 'Saved. There was no evidence to go with it.'
      : `Saved, with ${evidence.count(files)} of evidence (${f.bytes(bytes)}).`,
  without: (names: readonly string[]) =>
    `Left out, because missing or altered: ${names.join(', ')}.`,
  fileName: '.bubblescope.zip',
  notSaved: (message: string) => `The archive was not saved: ${message}`,
  restore: 'Restore from an archive…',
  restoreTitle: 'Restore from an archive',
  file: (name: string, size: string) => `${name}, ${size}`,
  portfolio: 'Portfolio',
  rows: ({ companies, links, sources }: ArchiveContent, f: Counts) =>
    [
      some(companies, 'company', 'companies', f),
      some(links, 'link', 'links', f),
      some(sources, 'source', 'sources', f),
    ].join(', '),
  contents: 'Contents',
  history: 'History',
  changes: ({ changes, lastChange }: ArchiveContent, f: Counts) =>
    lastChange === null
      ? 'No change was recorded'
      : `${some(changes, 'change', 'changes', f)}, the last on ${f.instant(lastChange)}`,
  evidence: 'Evidence',
  files: ({ evidence: { files, bytes }, without }: ArchiveContent, f: Counts) => {
    const held = files === 0 ? 'None' : `${evidence.count(files)}, ${f.bytes(bytes)}`;
    return without === 0 ? held : `${held}; ${evidence.count(without)} named and not in it`;
  },
  beside: 'Beside it',
  besides: ({ summaries, lines, positions }: ArchiveContent, f: Counts) =>
    [
      some(summaries, 'weekly summary', 'weekly summaries', f),
      some(lines, 'alert or thesis', 'alerts and theses', f),
      ...(positions === 0 ? [] : [some(positions, 'position held', 'positions held', f)]),
    ].join(', '),
  app: 'Made by',
  madeBy: (version: string) => `Bubblescope ${version}`,
  sound: 'Every file in it was verified by its SHA-256.',
  fresh: 'Nothing was begun here: everything becomes as it is in the archive.',
  inUse:
    'Your portfolio becomes the archive’s, as one change that you can undo. A backup is written before. Your history, summaries, alerts, theses and settings stay yours; evidence is added, none is taken away.',
  go: 'Restore it',
  refused: 'Nothing was restored. This is what keeps the archive from being read:',
  failed: (message: string) => `Nothing was restored: ${message}`,
  problem,
};
