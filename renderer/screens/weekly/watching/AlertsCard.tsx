/** The user's lines, each as a sentence. */
import { useState } from 'react';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { Icon } from '../../../components/Icon';
import type { Option } from '../../../forms/labels';
import { keepLines, useLines } from '../../../store/lines';
import { useText } from '../../../text';
import { AlertForm } from './AlertForm';
import { useConditionText } from './useConditionText';
import styles from './Watching.module.css';

export function AlertsCard({ companies }: { readonly companies: readonly Option[] }) {
  const { t } = useText();
  const words = t.watching.alerts;
  const lines = useLines((watched) => watched.lines);
  const sentence = useConditionText();
  const [adding, setAdding] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const remove = async (id: string) => {
    const alerts = lines.alerts.filter((alert) => alert.id !== id);
    const failed = await keepLines({ ...lines, alerts });
    setFailure(failed === null ? null : t.watching.failed(failed));
  };
  return (
    <Card
      title={words.title}
      help={words.help}
      actions={
        <Button onPress={() => setAdding(true)}>
          <Icon name="plus" />
          {words.add}
        </Button>
      }
    >
      {failure !== null && <p role="alert">{failure}</p>}
      {lines.alerts.length === 0 ? (
        <p className={styles.none}>{words.none}</p>
      ) : (
        <ul className={styles.list}>
          {lines.alerts.map(({ id, condition }) => (
            <li key={id} className={styles.row}>
              {sentence(condition)}
              <Button
                look="plain"
                aria-label={words.remove(sentence(condition))}
                onPress={() => void remove(id)}
              >
                <Icon name="close" />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {adding && <AlertForm companies={companies} onClose={() => setAdding(false)} />}
    </Card>
  );
}
