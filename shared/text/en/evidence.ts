/** Evidence in English: the files, the quote and the page of a source, and what may be wrong with them. */
import { type EvidenceRefusal, evidenceLimit } from '../../evidence/kinds';
import type { EvidenceState } from '../../model/evidence';
import type { Formats } from '../formats';

type Bytes = Pick<Formats, 'bytes'>;

const states: Record<EvidenceState, string> = {
  present: 'Present',
  missing: 'Missing',
  altered: 'Altered',
};
const stateHints: Record<EvidenceState, string> = {
  present: 'In the data folder, as it was when it was added.',
  missing: 'No longer in the data folder. Add the same file again to bring it back.',
  altered: 'The file in the data folder is no longer what it was when it was added.',
};

const files = (count: number) => (count === 1 ? '1 file' : `${count} files`);

function refusal(why: EvidenceRefusal, f: Bytes): string {
  switch (why.code) {
    case 'too-large':
      return `${why.name} is ${f.bytes(why.bytes)}; a file may have ${f.bytes(evidenceLimit)}.`;
    case 'empty':
      return `${why.name} is empty.`;
    case 'not-evidence':
      return `${why.name} is no PDF, image (PNG, JPEG, WebP, GIF), saved page, text or CSV.`;
  }
}

export const evidence = {
  title: 'Evidence',
  drop: 'Drop files here',
  or: 'or',
  choose: 'Choose files…',
  hint: (f: Bytes) =>
    `PDF, image, saved page, text or CSV, up to ${f.bytes(evidenceLimit)} each. Copied into the data folder, and kept there for undo and the history.`,
  copying: (name: string) => `Copying ${name}`,
  refusal,
  failed: (name: string, message: string) => `${name} was not kept: ${message}`,
  open: (name: string) => `Open ${name}`,
  remove: (name: string) => `Take ${name} off this source`,
  notOpened: 'The file was not opened',
  states,
  stateHints,
  /** The button on a source's line. */
  details: (title: string, count: number, hasQuote: boolean) => {
    const parts = [count > 0 ? files(count) : '', hasQuote ? 'quote' : ''].filter(Boolean);
    const what = parts.join(' and ') || 'page';
    return `${what.charAt(0).toUpperCase()}${what.slice(1)} of ${title}`;
  },
  page: (page: string) => (/^\d/.test(page) ? `p. ${page}` : page),
  count: files,
  banner: (missing: number, altered: number) => {
    const is = missing === 1 ? 'is' : 'are';
    const was = altered === 1 ? 'was' : 'were';
    const gone = `${files(missing)} of evidence ${is} missing`;
    const told =
      missing === 0
        ? `${files(altered)} of evidence ${was} altered`
        : altered === 0
          ? gone
          : `${gone}, and ${altered} ${was} altered`;
    return `${told}. Adding the same file to its source again brings it back.`;
  },
  bannerWhich: 'Which ones',
  of: (name: string, source: string, state: EvidenceState) =>
    `${name}, ${states[state].toLowerCase()}. Its source: ${source}`,
  unnamed: (count: number, f: Bytes, bytes: number) =>
    `${files(count)} that no source names any more, ${f.bytes(bytes)}: kept for undo and the history.`,
};
