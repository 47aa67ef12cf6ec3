/** The history of one row, folded away in its form. */
import { useState } from 'react';
import type { About } from '#shared/model/what';
import { useText } from '../text';
import styles from './History.module.css';
import { HistoryList } from './HistoryList';

export function HistoryDisclosure({ about }: { readonly about: About }) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.disclosure} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.history.aboutLink}</summary>
      {isOpen && <HistoryList about={about} />}
    </details>
  );
}
