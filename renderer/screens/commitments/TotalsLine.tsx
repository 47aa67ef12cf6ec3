/** What the shown links come to: how many, how much is known, and how much of it is in the score. */
import { totalsOf } from '#shared/engine/totals';
import { linkFamily } from '#shared/model/link';
import { useText } from '../../text';
import styles from './Commitments.module.css';
import type { LinkRow } from './filter';

interface Props {
  readonly shown: readonly LinkRow[];
  readonly all: number;
}

export function TotalsLine({ shown, all }: Props) {
  const { t, f } = useText();
  const words = t.commitments.totals;
  const money = shown.filter(({ link }) => linkFamily(link.kind) !== 'tie');
  const { usd, mw, undisclosed } = totalsOf(money.map(({ link }) => link));
  const active = money.filter(({ standing }) => standing.code === 'active');
  const inScore = totalsOf(
    active.map(({ link }) => link).filter(({ kind }) => kind !== 'guarantee'),
  );
  return (
    <p className={styles.totals} role="status">
      <strong>{words.links(shown.length, all, f)}</strong>
      <span>{words.known(f.usd(usd))}</span>
      {mw > 0 && <span>{f.power(mw)}</span>}
      <span>{words.undisclosed(f.count(undisclosed))}</span>
      <span>{words.active(f.usd(inScore.usd), f.count(inScore.count))}</span>
    </p>
  );
}
