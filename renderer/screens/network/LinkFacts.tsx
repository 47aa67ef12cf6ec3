/** What is known of a link, in a few lines: kind, amount, dates, status, sources; and why what is not known is not. */
import { stateOn } from '#shared/engine/active';
import { type Day, firstDay } from '#shared/model/day';
import { type Link, linkFamily } from '#shared/model/link';
import { Badge } from '../../components/Badge';
import { SourceLine } from '../../components/SourceLine';
import { pathTo } from '../../route';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import styles from './Panel.module.css';

interface Props {
  readonly link: Link;
  readonly day: Day;
  readonly isActive: boolean;
}

export function LinkFacts({ link, day, isActive }: Props) {
  const { t, f } = useText();
  const words = t.network.panel;
  const sources = useLedger((ledger) => ledger.portfolio.sources);
  const cited = link.sourceIds.flatMap((id) => sources.find((source) => source.id === id) ?? []);
  const { amount, announced } = link;
  const isTie = linkFamily(link.kind) === 'tie';
  return (
    <div className={styles.facts}>
      <p className={styles.kind} data-family={linkFamily(link.kind)}>
        <a href={pathTo('commitments', link.id)} title={words.edit}>
          {t.terms.linkKinds[link.kind]}
        </a>
        <span className={styles.amount}>
          {isTie ? '' : amount === null ? t.terms.undisclosed : f.usd(amount.best)}
        </span>
      </p>
      <p className={styles.soft}>
        {isTie && <span className={styles.sentence}>{words.moves.tie}</span>}
        {link.kind === 'guarantee' && (
          <span className={styles.sentence}>{words.moves.guarantee}</span>
        )}
        {!isTie && amount === null && <span className={styles.sentence}>{words.undisclosed}</span>}
        {amount !== null && amount.low !== amount.high && (
          <span>{words.range(f.usdRange(amount))}</span>
        )}
        <span>
          {announced === null ? words.announcedUnknown : words.announced(f.date(announced))}
        </span>
        <span>{statusText()}</span>
      </p>
      {!isActive && <Badge>{words.notInScore}</Badge>}
      {cited.length === 0 ? (
        <Badge look="danger" title={words.unsourced}>
          {t.terms.unsourced}
        </Badge>
      ) : (
        <ul className={styles.sources}>
          {cited.map((source) => (
            <li key={source.id}>
              <SourceLine source={source} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );

  function statusText(): string {
    const state = stateOn(link, day);
    if (state === null) return t.commitments.standings['no-status'];
    const name = t.terms.states[state];
    const since = link.status
      .filter((status) => status.state === state && status.since !== null)
      .flatMap((status) => status.since ?? [])
      .filter((from) => firstDay(from) <= day)
      .sort()
      .at(-1);
    return since === undefined ? name : words.status(name, f.date(since));
  }
}
