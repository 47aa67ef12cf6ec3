/** What the shown links come to: how many, how much is known, and how much of it is in the score. */
import { totalsOf } from '#shared/engine/totals';
import { type Link, linkFamily } from '#shared/model/link';
import { FigureButton } from '../../explain/FigureButton';
import { Figured } from '../../explain/Figured';
import { useText } from '../../text';
import styles from './Commitments.module.css';
import type { LinkRow } from './filter';

const idsOf = (links: readonly Link[]) => links.map(({ id }) => id);

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
  const scored = active.map(({ link }) => link).filter(({ kind }) => kind !== 'guarantee');
  const inScore = totalsOf(scored);
  const list = {
    of: 'listed',
    list: 'shown',
    linkIds: idsOf(money.map(({ link }) => link)),
  } as const;
  const listInScore = { of: 'listed', list: 'shown-in-score', linkIds: idsOf(scored) } as const;
  return (
    <p className={styles.totals} role="status">
      <strong>{words.links(shown.length, all, f)}</strong>
      <span>
        <FigureButton of={{ ...list, id: 'usd' }}>{words.known(f.usd(usd))}</FigureButton>
      </span>
      {mw > 0 && (
        <span>
          <FigureButton of={{ ...list, id: 'mw' }}>{f.power(mw)}</FigureButton>
        </span>
      )}
      <span>
        <FigureButton of={{ ...list, id: 'undisclosed' }}>
          {words.undisclosed(f.count(undisclosed))}
        </FigureButton>
      </span>
      <span>
        <Figured
          say={(say) => words.active(say.usd(inScore.usd), say.count(inScore.count))}
          figures={[
            { how: 'usd', value: inScore.usd, of: { ...listInScore, id: 'flowUsd' } },
            { how: 'count', value: inScore.count, of: { ...listInScore, id: 'links' } },
          ]}
        />
      </span>
    </p>
  );
}
