/** What changed in the week that ends on the as-of day, and by how much the dials moved. */
import { latestFact } from '#shared/engine/latestFact';
import { dialIds } from '#shared/model/score';
import { weekOf } from '#shared/model/week';
import type { LinkChange, WeekReport } from '#shared/report/model';
import { openDialog } from '../../actions/dialogs';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { pathTo } from '../../route';
import { useLedger } from '../../store/ledger';
import { showAsOf } from '../../store/view';
import { useText } from '../../text';
import styles from './ChangesCard.module.css';

const shown = 5;

export function ChangesCard({ report }: { readonly report: WeekReport | null }) {
  const { t, f } = useText();
  const words = t.overview.changes;
  const changes = report?.changes ?? [];
  const isPast = useLedger((ledger) => ledger.knownOn !== null);
  return (
    <Card
      title={words.title}
      tour="changes"
      actions={
        <Button isDisabled={isPast} onPress={() => openDialog('add-link')}>
          {words.add}
        </Button>
      }
    >
      {report && changes.length === 0 ? (
        <Quiet report={report} />
      ) : (
        <ul className={styles.list}>
          {report &&
            changes
              .slice(0, shown)
              .map((change) => <Row key={change.linkId} change={change} report={report} />)}
        </ul>
      )}
      {changes.length > shown && (
        <p className={styles.soft}>{words.more(f.count(changes.length - shown))}</p>
      )}
      {report && changes.length > 0 && (
        <p className={styles.foot}>
          {words.moved(
            dialIds.map((id) => {
              const { now, before } = report.dials[id];
              const moved =
                now.score === null || before.score === null
                  ? '–'
                  : f.change(now.score - before.score);
              return `${t.terms.dials[id].name} ${moved}`;
            }),
          )}{' '}
          <a href={pathTo('weekly', weekOf(report.to))}>{words.open}</a>
        </p>
      )}
    </Card>
  );
}

function Row({ change, report }: { readonly change: LinkChange; readonly report: WeekReport }) {
  const { t, f } = useText();
  const link = report.links[change.linkId];
  if (!link) return null;
  const name = (id: string) => report.names[id] ?? id;
  return (
    <li className={styles.row}>
      <a className={styles.names} href={pathTo('commitments', change.linkId)}>
        {name(link.from)} → {name(link.to)}
      </a>
      <span className={styles.amount}>
        {link.amount ? f.usd(link.amount.best) : t.terms.undisclosed}
      </span>
      <span className={styles.soft}>
        {t.terms.semicolon([
          `${t.terms.linkKinds[link.kind]}, ${t.weekly.changes.words(change, f)}`,
          t.weekly.changes.counting(change),
        ])}
      </span>
    </li>
  );
}

function Quiet({ report }: { readonly report: WeekReport }) {
  const { t, f } = useText();
  const words = t.overview.changes;
  const portfolio = useLedger((ledger) => ledger.portfolio);
  const latest = latestFact(portfolio.links, report.to);
  return (
    <div className={styles.quiet}>
      <p>{words.none(f.date(report.from), f.date(report.to))}</p>
      {latest && <p className={styles.soft}>{words.latest(f.date(latest))}</p>}
      {latest && (
        <div className={styles.actions}>
          <Button onPress={() => showAsOf(latest)}>{words.goThere}</Button>
        </div>
      )}
    </div>
  );
}
