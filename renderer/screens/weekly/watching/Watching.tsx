/** Alerts and theses: what each week's summary is checked against. */
import { useEffect, useMemo } from 'react';
import { optionsOf } from '../../../forms/labels';
import { useLedger } from '../../../store/ledger';
import { readLines } from '../../../store/lines';
import { AlertsCard } from './AlertsCard';
import { ThesesCard } from './ThesesCard';
import styles from './Watching.module.css';

export function Watching() {
  const portfolio = useLedger((ledger) => ledger.portfolio);
  const companies = useMemo(() => optionsOf(portfolio.companies, ({ name }) => name), [portfolio]);
  useEffect(() => void readLines(), []);
  return (
    <div className={styles.page}>
      <AlertsCard companies={companies} />
      <ThesesCard companies={companies} />
    </div>
  );
}
