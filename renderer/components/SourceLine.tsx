/** A source in a line: publisher, title with its link, day, tier, and what it rests on. */
import type { Source } from '#shared/model/source';
import { isWebAddress } from '#shared/model/webAddress';
import { languageOfText } from '#shared/text/languageOfText';
import { SourceDetails } from '../evidence/SourceDetails';
import { useText } from '../text';
import { Icon } from './Icon';
import styles from './SourceLine.module.css';
import { TierBadge } from './TierBadge';

export function SourceLine({ source }: { readonly source: Source }) {
  const { f } = useText();
  const { publisher, title, url, tier, date } = source;
  return (
    <span className={styles.line}>
      {publisher !== '' && <span className={styles.publisher}>{publisher}</span>}
      {url !== null && isWebAddress(url) ? (
        <a
          href={url}
          target="_blank"
          rel="noreferrer"
          className={styles.title}
          lang={languageOfText(title)}
        >
          {title}
          <Icon name="outside" />
        </a>
      ) : (
        <span className={styles.title} lang={languageOfText(title)}>
          {title}
        </span>
      )}
      {date !== null && <span className={styles.day}>{f.date(date)}</span>}
      <TierBadge tier={tier} />
      <SourceDetails source={source} />
    </span>
  );
}
