/** Takes the picture away, as it is seen: as SVG, or as PNG. */
import { useState } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { fileName } from '#shared/export/fileName';
import { takeAway } from '../../api';
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import styles from '../../components/Menu.module.css';
import { Modal } from '../../components/Modal';
import { errorText } from '../../errorText';
import { type Sheet, svgOf } from '../../network/scene/svg';
import { useLedger } from '../../store/ledger';
import { useView } from '../../store/view';
import { useText } from '../../text';
import { pngOf } from './png';

interface Props {
  /** null: nothing is drawn. */
  readonly sheet: (() => Sheet) | null;
  readonly day: string;
}

export function TakeMap({ sheet, day }: Props) {
  const { t } = useText();
  const words = t.network.take;
  const name = useLedger((ledger) => ledger.portfolio.name);
  const mode = useView((view) => view.info.mode);
  const [failure, setFailure] = useState<string | null>(null);
  const take = async (kind: 'svg' | 'png') => {
    if (sheet === null) return;
    try {
      const named = fileName(name, `-${words.fileName}.${kind}`, day);
      if (kind === 'svg')
        await takeAway({ name: named, mediaType: 'image/svg+xml', text: svgOf(sheet()) }, mode);
      else
        await takeAway({ name: named, mediaType: 'image/png', base64: await pngOf(sheet()) }, mode);
    } catch (error) {
      setFailure(errorText(error));
    }
  };
  return (
    <>
      <MenuTrigger>
        <Button isDisabled={sheet === null}>
          <Icon name="export" />
          {words.button}
        </Button>
        <Popover className={styles.popover ?? ''} placement="bottom end">
          <Menu
            className={styles.menu ?? ''}
            aria-label={words.menu}
            onAction={(kind) => void take(kind as 'svg' | 'png')}
          >
            {(['svg', 'png'] as const).map((kind) => (
              <MenuItem key={kind} id={kind} className={styles.item ?? ''} textValue={words[kind]}>
                {words[kind]}
                <span className={styles.hint}>{words[`${kind}Hint`]}</span>
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {failure !== null && (
        <Modal title={words.failed} alert onClose={() => setFailure(null)}>
          {failure}
        </Modal>
      )}
    </>
  );
}
