/** Stress: a shock built by picking, its two bounds side by side, and the scenarios that are kept. */
import { useEffect, useMemo } from 'react';
import { noShock, partOf } from '#shared/model/scenario';
import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import { Screen } from '../../components/Screen';
import { forgetFigures } from '../../explain/store';
import { goTo, useRoute } from '../../route';
import { useStress } from '../../scoring/hooks';
import { useLedger } from '../../store/ledger';
import { readScenarios, useScenarios } from '../../store/scenarios';
import { useText } from '../../text';
import { KeptCard } from './KeptCard';
import { Results } from './Results';
import { ShockCard } from './ShockCard';
import styles from './Stress.module.css';
import { useWorking } from './working';

export default function Stress() {
  const { t, f } = useText();
  const words = t.stress;
  const { subject } = useRoute();
  const { scenarios, isRead } = useScenarios();
  const { fresh, failure } = useWorking();
  useEffect(() => void readScenarios(), []);
  const portfolio = useLedger((ledger) => ledger.portfolio);
  const scenario = scenarios.find(({ id }) => id === subject) ?? null;
  const isUnknown = subject !== null && isRead && scenario === null;
  const shock = scenario?.shock ?? (subject === null ? fresh : noShock);
  const { shock: sound, gone } = useMemo(() => partOf(shock, portfolio), [shock, portfolio]);
  const answer = useStress(sound);
  const key = JSON.stringify(sound);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a panel tells of the shock that it was opened under
  useEffect(() => forgetFigures('stress'), [key]);
  const stress = answer?.stress ?? null;

  return (
    <Screen
      title={scenario === null ? words.title : t.terms.colon(words.title, scenario.name)}
      lead={stress === null ? '\u00a0' : words.lead(f.date(stress.asOf), f.date(stress.until))}
    >
      {failure !== null && (
        <Notice onClose={() => useWorking.setState({ failure: null })}>
          {words.kept.failed(failure)}
        </Notice>
      )}
      {isUnknown ? (
        <div className={styles.unknown}>
          <p role="status">{words.kept.unknown(subject)}</p>
          <Button look="primary" onPress={() => goTo('stress')}>
            {words.kept.fresh}
          </Button>
        </div>
      ) : (
        <div className={styles.build}>
          <ShockCard id={scenario?.id ?? null} shock={shock} gone={gone} />
          <KeptCard current={scenario} shock={shock} />
        </div>
      )}
      {!isUnknown && <Results answer={answer} shock={sound} />}
    </Screen>
  );
}
