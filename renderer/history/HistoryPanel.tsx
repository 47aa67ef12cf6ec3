/** The history of the whole portfolio, at the side. */
import { Modal } from '../components/Modal';
import { useText } from '../text';
import styles from './History.module.css';
import { HistoryList } from './HistoryList';

export function HistoryPanel({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText();
  return (
    <Modal title={t.history.title} side onClose={onClose}>
      <p className={styles.soft}>{t.history.help}</p>
      <HistoryList />
    </Modal>
  );
}
