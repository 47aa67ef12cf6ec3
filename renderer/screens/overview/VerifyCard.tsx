/** What to verify next: the links whose better source would tell most about the dials. */
import type { Verification } from '#shared/model/attribution';
import { type DialId, dialIds } from '#shared/model/score';
import { Card } from '../../components/Card';
import { JobStatus } from '../../components/JobStatus';
import { pathTo } from '../../route';
import { useVerifyNext } from '../../scoring/hooks';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import styles from './VerifyCard.module.css';

const shown = 5;

export function VerifyCard() {
  const { t } = useText();
  const verify = useVerifyNext();
  const list = verify.output;
  return (
    <Card
      title={t.overview.verify.title}
      help={t.overview.verify.help}
      actions={
        <JobStatus
          underWay={verify}
          running={t.overview.verify.running}
          stopped={t.overview.verify.stopped}
        />
      }
    >
      {list?.length === 0 && <p>{t.overview.verify.none}</p>}
      <ol className={styles.list}>
        {list
          ?.filter(matters)
          .slice(0, shown)
          .map((each) => (
            <Row key={each.linkId} verification={each} />
          ))}
      </ol>
    </Card>
  );
}

/** What rounds to nothing at stake needs no one's time. */
const matters = ({ effect }: Verification) => effect >= 0.05;

function Row({ verification }: { readonly verification: Verification }) {
  const { t, f } = useText();
  const portfolio = useLedger((ledger) => ledger.portfolio);
  const link = portfolio.links.find(({ id }) => id === verification.linkId);
  if (!link) return null;
  const name = (id: string) => portfolio.companies.find((company) => company.id === id)?.name ?? id;
  const { source, effect, spread, dials } = verification;
  const stake = (id: DialId) =>
    Math.max(Math.abs(dials[id].weight.value ?? 0), Math.abs(dials[id].swing ?? 0));
  const dial = dialIds.reduce((a, b) => (stake(b) > stake(a) ? b : a));
  const { weight, swing } = dials[dial];
  const words = t.overview.verify;
  const reasons = [
    weight.value === null ? null : words.without(t.terms.dials[dial].name, f.change(-weight.value)),
    swing === null ? null : words.within(f.change(swing)),
    spread.disclosed ? words.spread(f.share(spread.value)) : t.terms.undisclosed,
    source === null
      ? t.terms.unsourced
      : words.source(t.terms.tiers[source.tier].name, source.ageYears, f),
  ];
  return (
    <li className={styles.row}>
      <a href={pathTo('commitments', link.id)} className={styles.names}>
        {name(link.from)} → {name(link.to)}
      </a>
      <span className={styles.effect}>{words.effect(effect, f)}</span>
      <span className={styles.soft}>
        {[t.terms.linkKinds[link.kind], link.amount ? f.usdRange(link.amount) : null, ...reasons]
          .filter((part) => part !== null)
          .join(', ')}
      </span>
    </li>
  );
}
