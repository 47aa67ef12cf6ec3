/** What a source rests on, behind a paper clip with the count of its files: the quote, its page, and the files. */
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Source } from '#shared/model/source';
import { languageOfText } from '#shared/text/languageOfText';
import { Icon } from '../components/Icon';
import { evidenceKey, useEvidence } from '../store/evidence';
import { useText } from '../text';
import styles from './Evidence.module.css';
import { EvidenceList } from './EvidenceList';

export function SourceDetails({ source }: { readonly source: Source }) {
  const { t } = useText();
  const words = t.evidence;
  const { title, quote, page, files = [] } = source;
  const states = useEvidence((evidence) => evidence.states);
  if (quote === undefined && page === undefined && files.length === 0) return null;
  const troubled = files.some((file) => (states.get(evidenceKey(file)) ?? 'present') !== 'present');
  const label = words.details(title, files.length, quote !== undefined);
  return (
    <DialogTrigger>
      <Button
        className={styles.clip ?? ''}
        aria-label={label}
        {...(troubled && { 'data-troubled': true })}
      >
        <Icon name={troubled ? 'warning' : files.length > 0 ? 'clip' : 'quote'} />
        {files.length > 0 && files.length}
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom start">
        <Dialog className={styles.details ?? ''} aria-label={label}>
          {quote !== undefined && (
            <blockquote className={styles.quote} lang={languageOfText(quote)}>
              {quote}
            </blockquote>
          )}
          {page !== undefined && <p className={styles.where}>{words.page(page)}</p>}
          {files.length > 0 && (
            <div className={styles.last}>
              <EvidenceList files={files} />
            </div>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
