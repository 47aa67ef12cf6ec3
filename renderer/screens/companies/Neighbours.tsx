/** To the company before and after in the list, by press or by Alt and an arrow up or down. */
import { useEffect } from 'react';
import { Icon } from '../../components/Icon';
import { useNames } from '../../components/useNames';
import { goTo, pathTo } from '../../route';
import { useText } from '../../text';
import styles from './CompanyPage.module.css';
import { useNeighbours } from './useListed';

export function Neighbours({ id }: { readonly id: string }) {
  const { t } = useText();
  const words = t.companies.page;
  const names = useNames();
  const neighbours = useNeighbours(id);
  useEffect(() => {
    const keyed = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const to = { ArrowUp: neighbours?.before, ArrowDown: neighbours?.after }[event.key];
      const target = event.target as HTMLElement;
      // In a field or a dialog the keys are its own.
      if (
        to === undefined ||
        target.closest?.(
          'input, textarea, select, [role="dialog"], [role="alertdialog"], [role="spinbutton"]',
        )
      )
        return;
      event.preventDefault();
      goTo('companies', to);
    };
    document.addEventListener('keydown', keyed);
    return () => document.removeEventListener('keydown', keyed);
  }, [neighbours]);
  if (neighbours === null) return null;
  const { before, after } = neighbours;
  return (
    <nav aria-label={words.neighbours} className={styles.neighbours}>
      <a
        href={pathTo('companies', before)}
        title={words.previous(names.company(before))}
        aria-label={words.previous(names.company(before))}
        aria-keyshortcuts="Alt+ArrowUp"
      >
        <Icon name="left" />
      </a>
      <a
        href={pathTo('companies', after)}
        title={words.next(names.company(after))}
        aria-label={words.next(names.company(after))}
        aria-keyshortcuts="Alt+ArrowDown"
      >
        <Icon name="right" />
      </a>
    </nav>
  );
}
