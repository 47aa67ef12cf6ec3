/** What is wrong with a document, in English: one sentence a problem, `links[12].amount.low: 5 is above best 3`. */
import type { Problem, ProblemCode } from '../../model/diagnostic';

/** A value as it stands in the file, shortened. */
export function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

type Said = (problem: Problem) => string;
const detail = ({ detail: given }: Problem, name: string) => String(given?.[name] ?? '');

/** The system's words for a file that could not be read. */
const systemWords: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'a file stands where its folder should',
  EISDIR: 'a folder stands in its place',
  ELOOP: 'its name leads round in a circle',
  ENAMETOOLONG: 'its name is too long',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  EIO: 'the disk fails to read it',
};
/** Why a file can't be read, by the system's code for it. */
export const unreadableWords = (code: string): string =>
  systemWords[code] ?? `the system says ${code}`;

const folderWords: Readonly<Record<string, string>> = {
  EEXIST: 'a file stands in its place',
  ENOTDIR: 'a file stands in its place',
  ENOENT: 'it can’t be made there',
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
};

/** Why the app can't begin with a data folder, by the system's code for it. */
export const unusableFolder = (folder: string, code: string): string =>
  `The data folder ${folder} can’t be used: ${folderWords[code] ?? `the system says ${code}`}.`;

const expectedWords: Readonly<Record<string, string>> = {
  array: 'a list',
  list: 'a list',
  boolean: 'true or false',
  number: 'a number',
  object: 'an object',
  record: 'an object',
  string: 'a text',
  text: 'a text',
};

const sentences: Readonly<Record<ProblemCode, Said>> = {
  'not-json': (problem) => {
    const message = detail(problem, 'message');
    return /^E[A-Z]+$/.test(message)
      ? `it can’t be read: ${unreadableWords(message)}`
      : `this is not JSON (${message})`;
  },
  unreadable: (problem) => `it can’t be read: ${unreadableWords(detail(problem, 'code'))}`,
  'no-backup': (problem) =>
    `it is of an earlier version, and no backup could be made before bringing it up to date (${detail(problem, 'code')})`,
  'not-a-portfolio': ({ value }) =>
    typeof value === 'object' && value !== null
      ? 'this is not a portfolio file'
      : `${shown(value)} is not "bubblescope.portfolio"`,
  'not-a-summary': ({ value }) =>
    typeof value === 'object' && value !== null
      ? 'this is not a weekly summary'
      : `${shown(value)} is not "bubblescope.summary"`,
  'newer-version': (problem) =>
    `version ${shown(problem.value)} is newer than this app knows (${detail(problem, 'known')})`,
  'unknown-version': (problem) =>
    `${shown(problem.value)} is no version that this app knows (${detail(problem, 'known')})`,
  missing: () => 'is missing',
  'wrong-type': (problem) => {
    const expected = detail(problem, 'expected');
    return `${shown(problem.value)} is not ${expectedWords[expected] ?? expected}`;
  },
  'not-finite': ({ value }) => `${String(value)} is not a finite number`,
  negative: ({ value }) => `${shown(value)} is below 0`,
  'too-large': (problem) =>
    `${shown(problem.value)} is above ${detail(problem, 'limit')}, the most that can be entered`,
  'not-positive': ({ value }) => `${shown(value)} is not above 0`,
  empty: () => 'is empty',
  'not-a-date': ({ value }) =>
    `${shown(value)} is not a date (YYYY, YYYY-MM or YYYY-MM-DD, in the calendar)`,
  'not-a-company-id': ({ value }) =>
    `${shown(value)} is not an id (small letters, digits and hyphens)`,
  'not-in-list': (problem) => `${shown(problem.value)} is none of ${detail(problem, 'allowed')}`,
  'above-best': (problem) => `${shown(problem.value)} is above best ${detail(problem, 'limit')}`,
  'above-high': (problem) => `${shown(problem.value)} is above high ${detail(problem, 'limit')}`,
  'duplicate-id': (problem) =>
    `${shown(problem.value)} is already the id of ${detail(problem, 'first')}`,
  'unknown-company': ({ value }) => `there is no company ${shown(value)}`,
  'unknown-source': ({ value }) => `there is no source ${shown(value)}`,
  'unknown-link': ({ value }) => `there is no link ${shown(value)}`,
  'unknown-commitment': ({ value }) => `there is no commitment ${shown(value)}`,
  'self-link': ({ value }) => `${shown(value)} is also where the link comes from`,
  'self-reference': ({ value }) => `${shown(value)} is the row itself`,
  'bad-value': (problem) => {
    const message = detail(problem, 'message');
    return `${shown(problem.value)} is not understood${message && ` (${message})`}`;
  },
};

/** On a page texts stand in the same quotes as everywhere else there; in a terminal and a file, as in the file. */
export const onPage = (sentence: string): string => sentence.replace(/"([^"]*)"/g, '“$1”');

/** Without its place, for a form that shows it beside the field. */
export function problemText(problem: Problem): string {
  return sentences[problem.code](problem);
}

export function problemSentence(problem: Problem): string {
  return problem.path === '' ? problemText(problem) : `${problem.path}: ${problemText(problem)}`;
}

export const problems = {
  sentence: problemSentence,
  text: problemText,
  onPage: (problem: Problem) => onPage(problemSentence(problem)),
  unusableFolder,
};
