/** What is shown in place of, or above, the screens when the portfolio could not be opened as it should. */
import type { ReactNode } from 'react';
import type { SetAside } from '#shared/api';
import type { Problem } from '#shared/model/diagnostic';
import { onPage, problemSentence } from '#shared/text/en/problems';
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

export function SetAsideBanner({ setAside }: { readonly setAside: SetAside }) {
  const { t } = useText();
  return (
    <div className={styles.banner} role="alert">
      <Icon name="warning" />
      <div>
        <p>{t.shell.setAside(setAside.file)}</p>
        <details>
          <summary>{t.shell.setAsideProblems}</summary>
          <Problems problems={setAside.problems} />
        </details>
      </div>
    </div>
  );
}

export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <ul>
      {problems.map((problem) => (
        <li key={problem.path + problem.code}>{onPage(problemSentence(problem))}</li>
      ))}
    </ul>
  );
}
