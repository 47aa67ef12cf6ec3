/** What was read otherwise than it was written, in English; it does not refuse a document. */
import type { Notice, NoticeCode } from '../../model/diagnostic';
import { shown } from './problems';

const sentences: Readonly<Record<NoticeCode, (notice: Notice) => string>> = {
  'kind-read-as': ({ value, detail }) => `${shown(value)} is read as ${shown(detail?.kind)}`,
  'unknown-field': () => 'is not a field of the format; it is kept as it is',
};

export function noticeSentence(notice: Notice): string {
  return `${notice.path}: ${sentences[notice.code](notice)}`;
}

export const notices = { sentence: noticeSentence };
