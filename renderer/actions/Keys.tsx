/** Keys drawn as caps: `Ctrl` `K`, or `G` then `O`. */
import { Fragment } from 'react';
import { useText } from '../text';
import styles from './Keys.module.css';
import { capsOf } from './keys';

const isMac = /^Mac/.test(navigator.platform);

type Props = { readonly written: string } | { readonly caps: readonly (readonly string[])[] };

export function Keys(props: Props) {
  const { t } = useText();
  const words = t.actions.shortcuts;
  const presses = 'caps' in props ? props.caps : capsOf(props.written, isMac, words);
  const isSequence = !('caps' in props);
  return (
    <span className={styles.keys}>
      {presses.map((press, at) => (
        <Fragment key={press.join(' ')}>
          {isSequence && at > 0 && <span className={styles.then}>{words.after}</span>}
          {press.map((cap) => (
            <kbd key={cap} className={styles.cap}>
              {cap}
            </kbd>
          ))}
        </Fragment>
      ))}
    </span>
  );
}
