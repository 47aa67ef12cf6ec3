/** The first start: what the starter portfolio is made of, and the choice to go on with it or begin empty. */
import type { Portfolio } from '#shared/model/portfolio';
import { RestoreButton } from '../archive/RestoreButton';
import { Button } from '../components/Button';
import { Modal } from '../components/Modal';
import { beginWith, useLedger } from '../store/ledger';
import { useText } from '../text';
import { startTourOnce } from '../tour/store';
import { standingOf } from './standing';
import styles from './Welcome.module.css';

async function begin(choice: Parameters<typeof beginWith>[0]): Promise<void> {
  await beginWith(choice);
  startTourOnce();
}

export function Welcome() {
  const portfolio: Portfolio = useLedger((ledger) => ledger.portfolio);
  const { t, f } = useText();
  const { welcome } = t.shell;
  const standing = standingOf(portfolio);
  return (
    <Modal title={welcome.title}>
      <div className={styles.text}>
        <p>{welcome.lead(f.count(portfolio.companies.length), f.count(portfolio.links.length))}</p>
        <ul className={styles.list}>
          <li>{welcome.facts(f.count(standing.stated))}</li>
          <li>{welcome.reports(f.count(standing.reported))}</li>
          <li>{welcome.estimates(f.count(standing.estimated))}</li>
          <li>{welcome.unsourced(f.count(standing.unsourced))}</li>
          <li>{welcome.notCounted(f.count(standing.notCounted))}</li>
          <li>{welcome.tier3(f.count(standing.tier3Only))}</li>
        </ul>
        <p className={styles.note}>{welcome.note}</p>
        <div className={styles.actions}>
          <Button look="primary" autoFocus onPress={() => void begin('starter')}>
            {welcome.keep}
          </Button>
          <Button onPress={() => void begin('empty')}>{welcome.empty}</Button>
          <RestoreButton look="plain" />
        </div>
      </div>
    </Modal>
  );
}
