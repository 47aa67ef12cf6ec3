/** Above every screen while the ledger behind a summary is shown: whose it is, a file of it, the way back. */
import { useState } from 'react';
import { fileName, portfolioEndings } from '#shared/export/fileName';
import { portfolioFile } from '#shared/export/portfolioFile';
import type { Day } from '#shared/model/day';
import { takeAway } from '../api';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { errorText } from '../errorText';
import { leaveBehind } from '../store/behind';
import { type Behind, useLedger } from '../store/ledger';
import { useView } from '../store/view';
import { useText } from '../text';
import styles from './KnownField.module.css';

export function BehindBanner({ behind, asOf }: { readonly behind: Behind; readonly asOf: Day }) {
  const { t } = useText();
  const portfolio = useLedger((ledger) => ledger.portfolio);
  const mode = useView((view) => view.info.mode);
  const [failure, setFailure] = useState<string | null>(null);
  const save = async () => {
    try {
      const name = fileName(portfolio.name, portfolioEndings.shared, asOf);
      const text = portfolioFile(portfolio);
      await takeAway({ name, mediaType: 'application/json', text }, mode);
    } catch (error) {
      setFailure(errorText(error));
    }
  };
  return (
    <>
      <div className={styles.banner} role="status">
        <p>{t.desk.behind.banner(t.weekly.heading(behind.week))}</p>
        <div className={styles.actions}>
          <Button onPress={() => void save()}>{t.desk.behind.save}</Button>
          <Button onPress={leaveBehind}>{t.shell.known.back}</Button>
        </div>
      </div>
      {failure !== null && <Notice onClose={() => setFailure(null)}>{failure}</Notice>}
    </>
  );
}
