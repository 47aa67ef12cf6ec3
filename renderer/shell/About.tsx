/** What the app is, where the data lives, and that it gives no advice. */
import { Modal } from '../components/Modal';
import { useView } from '../store/view';
import { useText } from '../text';
import styles from './About.module.css';
import { Licences } from './Licences';

export function About({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText();
  const info = useView((view) => view.info);
  const { aboutText } = t.shell;
  return (
    <Modal title={t.shell.product} onClose={onClose}>
      <div className={styles.text}>
        <p>{aboutText.version(info.version)}</p>
        <p>{aboutText.what}</p>
        <p>
          {aboutText.data} <code>{info.dataFolder}</code>
        </p>
        <p>{aboutText.sources}</p>
        <p>
          <strong>{aboutText.advice}</strong>
        </p>
        <p className={styles.small}>{aboutText.licences}</p>
        <Licences />
      </div>
    </Modal>
  );
}
