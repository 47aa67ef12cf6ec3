/** Holdings: what the user owns, and which share of it hangs on each company, each loop and the core. Off until used. */
import { useEffect, useMemo, useState } from 'react';
import type { Position } from '#shared/model/holdings';
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import { Pending } from '../../components/Pending';
import { Screen } from '../../components/Screen';
import { optionsOf } from '../../forms/labels';
import { useExposure } from '../../scoring/hooks';
import { keepHoldings, readHoldings, useHoldings } from '../../store/holdings';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import { CompaniesCard } from './CompaniesCard';
import { HoldingFacts } from './HoldingFacts';
import styles from './Holdings.module.css';
import { LoopsCard } from './LoopsCard';
import { PositionForm } from './PositionForm';
import { PositionsCard } from './PositionsCard';

interface Editing {
  readonly kind: Position['kind'];
  readonly was: Position | null;
}

export default function HoldingsScreen() {
  const { t } = useText();
  const words = t.holdings;
  const { holdings, isRead } = useHoldings();
  useEffect(() => void readHoldings(), []);
  const portfolio = useLedger((ledger) => ledger.portfolio);
  const companies = useMemo(() => optionsOf(portfolio.companies, ({ name }) => name), [portfolio]);
  const exposure = useExposure(holdings.positions);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [removed, setRemoved] = useState<{ position: Position; name: string } | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const { positions } = holdings;

  const keep = async (next: readonly Position[]) => {
    const failed = await keepHoldings({ positions: next });
    setFailure(failed === null ? null : words.failed(failed));
    return failed === null;
  };
  const remove = async (position: Position, name: string) => {
    const gone = await keep(positions.filter(({ id }) => id !== position.id));
    if (gone) setRemoved({ position, name });
  };
  const putBack = async () => {
    if (removed && (await keep([...positions, removed.position]))) setRemoved(null);
  };
  const add = (
    <>
      <Button look="primary" onPress={() => setEditing({ kind: 'company', was: null })}>
        <Icon name="plus" />
        {words.addCompany}
      </Button>
      <Button onPress={() => setEditing({ kind: 'fund', was: null })}>
        <Icon name="plus" />
        {words.addFund}
      </Button>
    </>
  );
  return (
    <Screen title={words.title} lead={words.lead} actions={positions.length > 0 && add}>
      <div role="status">
        {removed !== null && (
          <p className={styles.removed}>
            {words.removed(removed.name)}
            <Button onPress={() => void putBack()}>{words.undo}</Button>
          </p>
        )}
      </div>
      {failure !== null && <p role="alert">{failure}</p>}
      {!isRead && <Pending />}
      {isRead && positions.length === 0 && (
        <section className={styles.off} aria-labelledby="holdings-off">
          <h2 id="holdings-off">{words.offTitle}</h2>
          <p>{words.off}</p>
          <div className={styles.buttons}>{add}</div>
        </section>
      )}
      {positions.length > 0 && (
        <>
          <HoldingFacts exposure={exposure} />
          <PositionsCard
            positions={positions}
            onEdit={(was) => setEditing({ kind: was.kind, was })}
            onRemove={(position, name) => void remove(position, name)}
          />
          <CompaniesCard exposure={exposure} />
          <LoopsCard exposure={exposure} />
        </>
      )}
      {editing !== null && (
        <PositionForm {...editing} companies={companies} onClose={() => setEditing(null)} />
      )}
    </Screen>
  );
}
