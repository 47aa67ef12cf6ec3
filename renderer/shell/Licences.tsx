/** The packages that the app is made of, each with its licence as its authors wrote it. The build lists them. */
import { useEffect, useState } from 'react';
import { useText } from '../text';
import styles from './Licences.module.css';

/** As `scripts/build/licences.mjs` writes them. */
interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

export function Licences() {
  const { t } = useText();
  const { packages, packagesFailed } = t.shell.aboutText;
  const [isOpen, setOpen] = useState(false);
  const [licences, setLicences] = useState<readonly Licence[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!isOpen || licences !== null) return;
    fetch('./licences.json')
      .then((response) => response.json())
      .then(setLicences, () => setFailed(true));
  }, [isOpen, licences]);
  return (
    <details className={styles.all} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{packages}</summary>
      {failed && <p role="alert">{packagesFailed}</p>}
      {licences !== null && (
        <ul className={styles.list}>
          {licences.map(({ name, version, licence, text }) => (
            <li key={`${name}@${version}`}>
              {text === '' ? (
                <Line name={name} version={version} licence={licence} />
              ) : (
                <details>
                  <summary>
                    <Line name={name} version={version} licence={licence} />
                  </summary>
                  <pre className={styles.text}>{text}</pre>
                </details>
              )}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function Line({ name, version, licence }: Omit<Licence, 'text'>) {
  return (
    <>
      {name} <span className={styles.soft}>{version}</span>{' '}
      <span className={styles.licence}>{licence}</span>
    </>
  );
}
