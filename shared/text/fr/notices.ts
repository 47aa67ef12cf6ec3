/** What was read otherwise than it was written, in French; it does not refuse a document. */
import type { Notice, NoticeCode } from '../../model/diagnostic';
import type { Texts } from '../en/index';
import { shown } from './problems';

const sentences: Readonly<Record<NoticeCode, (notice: Notice) => string>> = {
  'kind-read-as': ({ value, detail }) => `${shown(value)} est lu comme ${shown(detail?.kind)}`,
  'unknown-field': () => 'ce champ n’est pas du format ; il est gardé tel quel',
};

export const notices: Texts['notices'] = {
  sentence: (notice) => `${notice.path} : ${sentences[notice.code](notice)}`,
};
