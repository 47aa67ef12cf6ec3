/** The scenarios that are kept: each a link to it, with a way to rename, duplicate and delete; deleting can be taken back. */
import { useState } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { isNoShock, type Scenario } from '#shared/model/scenario';
import type { Shock } from '#shared/model/stress';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { Icon } from '../../components/Icon';
import menu from '../../components/Menu.module.css';
import { useShockWords } from '../../components/useShockWords';
import { goTo, pathTo } from '../../route';
import { useScenarios } from '../../store/scenarios';
import { useText } from '../../text';
import { NameDialog } from './NameDialog';
import styles from './Stress.module.css';
import { keepAs, putBack, remove, rename, useWorking } from './working';

interface Props {
  /** null: the new one is shown. */
  readonly current: Scenario | null;
  readonly shock: Shock;
}

export function KeptCard({ current, shock }: Props) {
  const { t } = useText();
  const words = t.stress.kept;
  const said = useShockWords();
  const scenarios = useScenarios((kept) => kept.scenarios);
  const removed = useWorking((working) => working.removed);
  const [naming, setNaming] = useState<'keep' | Scenario | null>(null);
  const keep = async (name: string, what: Shock) => goTo('stress', await keepAs(name, what));
  const drop = async (id: string) => {
    await remove(id);
    if (id === current?.id) goTo('stress');
  };
  return (
    <Card
      title={words.title}
      help={words.help}
      actions={
        current === null ? (
          <Button isDisabled={isNoShock(shock)} onPress={() => setNaming('keep')}>
            {words.keep}
          </Button>
        ) : (
          <Button onPress={() => goTo('stress')}>{words.fresh}</Button>
        )
      }
    >
      {scenarios.length === 0 ? (
        <p className={styles.soft}>{words.none}</p>
      ) : (
        <ul className={styles.kept}>
          {scenarios.map((one) => (
            <li key={one.id} className={styles.part}>
              <span className={styles.name}>
                <a
                  href={pathTo('stress', one.id)}
                  aria-current={one.id === current?.id ? 'page' : undefined}
                >
                  {one.name}
                </a>
                {said.whole(one.shock) !== one.name && (
                  <span className={styles.soft}>{said.whole(one.shock)}</span>
                )}
              </span>
              <MenuTrigger>
                <Button look="plain" aria-label={words.actions(one.name)}>
                  <Icon name="chevron" />
                </Button>
                <Popover className={menu.popover ?? ''} placement="bottom end">
                  <Menu className={menu.menu ?? ''} aria-label={words.actions(one.name)}>
                    <MenuItem className={menu.item ?? ''} onAction={() => setNaming(one)}>
                      {words.rename}
                    </MenuItem>
                    <MenuItem
                      className={menu.item ?? ''}
                      onAction={() => void keep(words.copyOf(one.name), one.shock)}
                    >
                      {words.duplicate}
                    </MenuItem>
                    <MenuItem className={menu.item ?? ''} onAction={() => void drop(one.id)}>
                      {words.remove}
                    </MenuItem>
                  </Menu>
                </Popover>
              </MenuTrigger>
            </li>
          ))}
        </ul>
      )}
      {removed !== null && (
        <p className={styles.removed} role="status">
          <span>{words.removed(removed.scenario.name)}</span>
          <Button
            look="plain"
            onPress={async () => {
              const id = await putBack();
              if (id !== null) goTo('stress', id);
            }}
          >
            <Icon name="undo" />
            {words.putBack}
          </Button>
        </p>
      )}
      {current !== null && removed === null && <p className={styles.soft}>{words.saved}</p>}
      {naming !== null && (
        <NameDialog
          title={naming === 'keep' ? words.keepTitle : words.renameTitle}
          initial={naming === 'keep' ? said.whole(shock) : naming.name}
          onClose={() => setNaming(null)}
          onName={async (name) => {
            if (naming === 'keep') await keep(name, shock);
            else await rename(naming.id, name);
            setNaming(null);
          }}
        />
      )}
    </Card>
  );
}
