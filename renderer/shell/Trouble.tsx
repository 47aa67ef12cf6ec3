/** What is shown in place of, or above, the screens when the portfolio could not be opened as it should. */
import { type ReactNode, useState } from 'react';
import type { SetAside } from '#shared/api';
import type { Problem } from '#shared/model/diagnostic';
import { RestoreBackup } from '../backups/RestoreBackup';
import { Button } from '../components/Button';
import { Icon } from '../components/Icon';
import { useText } from '../text';
import styles from './Trouble.module.css';

interface Props {
  readonly title: string;
  readonly detail?: string;
  readonly children?: ReactNode;
}

export function Trouble({ title, detail, children }: Props) {
  return (
    <main className={styles.page}>
      <h1>{title}</h1>
      {detail !== undefined && <p>{detail}</p>}
      {children}
    </main>
  );
}

/** Once a choice was made: the way back to the backup stays open. */
export function SetAsideBanner({ setAside }: { readonly setAside: SetAside }) {
  const { t, f } = useText();
  const [asking, setAsking] = useState(false);
  const { file, problems, backup } = setAside;
  return (
    <div className={styles.banner} role="alert">
      <Icon name="warning" />
      <div className={styles.grow}>
        <p>{t.shell.setAside(file)}</p>
        <details>
          <summary>{t.shell.setAsideProblems}</summary>
          <Problems problems={problems} />
        </details>
      </div>
      {backup && (
        <Button onPress={() => setAsking(true)}>
          {t.storage.damaged.putBack(f.instant(backup.at))}
        </Button>
      )}
      {asking && backup && <RestoreBackup backup={backup} onClose={() => setAsking(false)} />}
    </div>
  );
}

export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useText();
  return (
    <ul>
      {problems.map((problem) => (
        <li key={problem.path + problem.code}>{t.problems.onPage(problem)}</li>
      ))}
    </ul>
  );
}
