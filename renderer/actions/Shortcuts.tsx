/** The sheet of shortcuts: every action that has keys, by group, from the one list. */
import { type ActionGroup, actionGroups } from '#shared/model/action';
import { Modal } from '../components/Modal';
import { useSettings } from '../store/settings';
import { useText } from '../text';
import { Keys } from './Keys';
import { actionName, actions, keysNow } from './registry';
import styles from './Shortcuts.module.css';

export function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText();
  const words = t.actions.shortcuts;
  const singleKeys = useSettings((settings) => settings.singleKeys);
  return (
    <Modal title={words.title} onClose={onClose}>
      <div className={styles.groups}>
        {actionGroups.map((group) => (
          <Group key={group} group={group} />
        ))}
        <section className={styles.group}>
          <h3 className={styles.title}>{words.inDialogs}</h3>
          <dl className={styles.list}>
            <div>
              <dt>{words.save}</dt>
              <dd>
                <Keys caps={[[words.enter]]} />
              </dd>
            </div>
            <div>
              <dt>{words.close}</dt>
              <dd>
                <Keys caps={[[words.escape]]} />
              </dd>
            </div>
          </dl>
        </section>
      </div>
      <p className={styles.help}>
        {words.help} {!singleKeys && words.off}
      </p>
    </Modal>
  );
}

function Group({ group }: { readonly group: ActionGroup }) {
  const { t } = useText();
  const rows = actions.filter((action) => action.group === group && keysNow(action).length > 0);
  if (rows.length === 0) return null;
  return (
    <section className={styles.group}>
      <h3 className={styles.title}>{t.actions.groups[group]}</h3>
      <dl className={styles.list}>
        {rows.map((action) => (
          <div key={action.id}>
            <dt>{actionName(action, t)}</dt>
            <dd>
              <Keys written={keysNow(action)[0] ?? ''} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
