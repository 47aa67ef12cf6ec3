/** Finds every action, screen, company, link and week by its name, and does it or goes there. */
import { useDeferredValue, useMemo, useState } from 'react';
import {
  Modal as AriaModal,
  Autocomplete,
  Dialog,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import { Keys } from '../actions/Keys';
import { Icon } from '../components/Icon';
import { changeSettings, useSettings } from '../store/settings';
import { useText } from '../text';
import { atFirst, makeFinder, withRecent } from './find';
import styles from './Palette.module.css';
import { type Choice, useEntries } from './useEntries';

export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t, f } = useText();
  const words = t.actions.palette;
  const entries = useEntries();
  const recent = useSettings((settings) => settings.recentlyChosen);
  const find = useMemo(() => makeFinder(entries), [entries]);
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed.trim());
  const groups = useMemo(
    () => (wanted === '' ? atFirst(entries, recent) : find(wanted)),
    [wanted, entries, recent, find],
  );
  const count = groups.reduce((sum, { entries, more }) => sum + entries.length + more, 0);
  const choose = (key: string) => {
    const choice = entries.find((entry) => entry.key === key);
    onClose();
    void changeSettings({ recentlyChosen: withRecent(recent, key) });
    // Once this dialog has given the focus back: what is opened now takes it from there.
    setTimeout(() => choice?.run());
  };
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
      className={styles.overlay ?? ''}
    >
      <AriaModal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={words.label}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <TextField className={styles.search ?? ''} autoFocus>
              <Label className="visually-hidden">{words.label}</Label>
              <Icon name="search" />
              <Input
                className={styles.input ?? ''}
                placeholder={words.hint}
                role="combobox"
                aria-expanded="true"
              />
            </TextField>
            <ListBox
              className={styles.list ?? ''}
              aria-label={words.results}
              selectionMode="none"
              onAction={(key) => choose(String(key))}
              renderEmptyState={() => (
                <div className={styles.none}>
                  <p>{words.none(wanted)}</p>
                  <p className={styles.soft}>{words.noneHelp}</p>
                </div>
              )}
            >
              {groups.map(({ id, entries, more }) => (
                <ListBoxSection key={id} id={id} className={styles.group ?? ''}>
                  <Header className={styles.heading ?? ''}>
                    {words[id]}
                    {more > 0 && <span className={styles.more}>{words.more(f.count(more))}</span>}
                  </Header>
                  {entries.map((entry) => (
                    <Item key={entry.key} entry={entry} />
                  ))}
                </ListBoxSection>
              ))}
            </ListBox>
          </Autocomplete>
          <p className="visually-hidden" role="status">
            {wanted !== '' && words.found(count, f.count(count))}
          </p>
          <footer className={styles.foot} aria-hidden="true">
            <span>
              <Keys caps={[['↑'], ['↓']]} /> {words.choose}
            </span>
            <span>
              <Keys caps={[[t.actions.shortcuts.enter]]} /> {words.go}
            </span>
            <span>
              <Keys caps={[[t.actions.shortcuts.escape]]} /> {words.leave}
            </span>
          </footer>
        </Dialog>
      </AriaModal>
    </ModalOverlay>
  );
}

function Item({ entry }: { readonly entry: Choice }) {
  const { key, text, hint, keys } = entry;
  return (
    <ListBoxItem
      id={key}
      className={styles.item ?? ''}
      textValue={hint === '' ? text : `${text}, ${hint}`}
    >
      <span className={styles.name}>{text}</span>
      {hint !== '' && <span className={styles.soft}>{hint}</span>}
      {keys !== null && <Keys written={keys} />}
    </ListBoxItem>
  );
}
