/**
 * The folder of written summaries: `2026-W03.json` with its figures, `2026-W03.md` to read without the app, and the state
 * it was written of under `states/`, named by its SHA-256 so that weeks without a change share it. A correction stands
 * beside as `2026-W03.correction-1.json`. A file once written is never replaced: the JSON goes last and makes it count.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Portfolio } from '#shared/model/portfolio';
import type { Issue, ListedSummary, SummaryEntry, SummaryId } from '#shared/model/summary';
import { isWeek, type Week } from '#shared/model/week';
import { parsePortfolio } from '#shared/parse/portfolio';
import { standingDials } from '#shared/parse/summary/standingDials';
import { CallError, systemCode } from '../callError';
import { syncFolder } from '../durable';

/** A summary as its file holds it: what it is, its state's name, and the figures. */
export interface KeptSummary extends SummaryEntry {
  readonly schema: 1;
  readonly state: string;
  readonly summary: unknown;
}

export interface Shelf {
  /** By week, then issue. A file that can't be read is named in `unreadable`. */
  list(): { readonly entries: readonly ListedSummary[]; readonly unreadable: readonly string[] };
  /** What there is of a week, readable or not, oldest first. */
  issues(week: Week): readonly Issue[];
  /** Throws where there is none, or its file can't be read. */
  read(id: SummaryId): KeptSummary;
  text(id: SummaryId): string;
  state(id: SummaryId): Portfolio;
  /** False where that week and issue is written already: it stays as it is. */
  write(kept: Omit<KeptSummary, 'schema' | 'state'>, state: Portfolio, text: string): boolean;
}

const schema = 1;
const fileName = /^(\d{4}-W\d{2})(?:\.correction-(\d+))?\.json$/;
const stem = ({ week, issue }: SummaryId) => (issue === 0 ? week : `${week}.correction-${issue}`);

export function openShelf(folder: string): Shelf {
  const states = join(folder, 'states');
  const known = new Map<string, ListedSummary>();
  clearLeftovers(folder);
  clearLeftovers(states);

  const path = (id: SummaryId, ending: 'json' | 'md') => join(folder, `${stem(id)}.${ending}`);
  const read = (id: SummaryId): KeptSummary => {
    let text: string;
    try {
      text = readFileSync(path(id, 'json'), 'utf8');
    } catch (error) {
      if (systemCode(error) === 'ENOENT') {
        throw new CallError('no-summary', `There is no written summary ${stem(id)}.`);
      }
      throw new CallError('unreadable', `The summary ${stem(id)} can't be read.`);
    }
    const kept = parseKept(text);
    if (kept === null) throw new CallError('unreadable', `The summary ${stem(id)} can't be read.`);
    return kept;
  };

  return {
    list() {
      const unreadable: string[] = [];
      const entries = idsIn(folder).flatMap((id): ListedSummary[] => {
        const name = stem(id);
        try {
          const entry = known.get(name) ?? listed(read(id));
          known.set(name, entry);
          return [entry];
        } catch {
          unreadable.push(`${name}.json`);
          return [];
        }
      });
      return { entries, unreadable };
    },
    issues: (week) => idsIn(folder).flatMap((id) => (id.week === week ? id.issue : [])),
    read,
    text(id) {
      try {
        return readFileSync(path(id, 'md'), 'utf8');
      } catch {
        return '';
      }
    },
    state(id) {
      const { state } = read(id);
      try {
        const parsed = parsePortfolio(
          JSON.parse(readFileSync(join(states, `${state}.json`), 'utf8')),
        );
        if (parsed.ok) return parsed.value;
      } catch {
        // Told below, like a state that no longer parses.
      }
      throw new CallError('unreadable', `The state behind the summary ${stem(id)} can't be read.`);
    },
    write(kept, portfolio, text) {
      if (existsSync(path(kept, 'json'))) return false;
      mkdirSync(states, { recursive: true, mode: 0o700 });
      const content = `${JSON.stringify(portfolio)}\n`;
      const state = createHash('sha256').update(content).digest('hex');
      placeNew(join(states, `${state}.json`), content);
      // Of a writing that was cut short; it counts only with its JSON.
      rmSync(path(kept, 'md'), { force: true });
      placeNew(path(kept, 'md'), text);
      const whole: KeptSummary = { schema, ...kept, state };
      const placed = placeNew(path(kept, 'json'), `${JSON.stringify(whole, null, 1)}\n`);
      syncFolder(folder);
      return placed;
    },
  };
}

function idsIn(folder: string): SummaryId[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names
    .flatMap((name): SummaryId[] => {
      const [, week = '', correction] = fileName.exec(name) ?? [];
      return isWeek(week) ? [{ week, issue: Number(correction ?? 0) }] : [];
    })
    .sort((a, b) => (a.week === b.week ? a.issue - b.issue : a.week < b.week ? -1 : 1));
}

function parseKept(text: string): KeptSummary | null {
  try {
    const kept = JSON.parse(text) as Partial<KeptSummary> | null;
    const whole =
      kept?.schema === schema &&
      typeof kept.week === 'string' &&
      typeof kept.issue === 'number' &&
      typeof kept.closedAt === 'string' &&
      typeof kept.writtenAt === 'string' &&
      typeof kept.asOf === 'string' &&
      typeof kept.state === 'string';
    return whole ? (kept as KeptSummary) : null;
  } catch {
    return null;
  }
}

function listed({ schema: _, state: __, summary, ...entry }: KeptSummary): ListedSummary {
  return { ...entry, dials: standingDials(summary) };
}

/** Whole or not at all, and never over a file that is there: false where it is. */
function placeNew(path: string, content: string): boolean {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = openSync(temporary, 'w', 0o600);
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    return linked(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (existsSync(to)) return false;
    // A disk without hard links, such as a memory stick.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL'].includes(systemCode(error))) {
      throw error;
    }
    renameSync(from, to);
    return true;
  }
}

function clearLeftovers(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      if (name.endsWith('.tmp')) rmSync(join(folder, name), { force: true });
    }
  } catch {
    // No folder yet.
  }
}
