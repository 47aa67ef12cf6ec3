/** The shock: what was picked, each with a way to change it and take it out, and a row to add more. */
import { useMemo } from 'react';
import { exampleShocks } from '#shared/engine/stress/examples';
import { type Gone, isNoShock, noShock } from '#shared/model/scenario';
import type { Shock } from '#shared/model/stress';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { Icon } from '../../components/Icon';
import { useLedgerDay } from '../../components/useLedgerDay';
import { useShockWords } from '../../components/useShockWords';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import { AddPart } from './AddPart';
import { PaysSlider } from './PaysSlider';
import styles from './Stress.module.css';
import { changeShock, undoShock, useWorking } from './working';

interface Props {
  /** null: the new one. */
  readonly id: string | null;
  readonly shock: Shock;
  readonly gone: Gone;
}

export function ShockCard({ id, shock, gone }: Props) {
  const { t } = useText();
  const words = t.stress.shock;
  const said = useShockWords();
  const steps = useWorking((working) => working.earlier[id ?? '']?.length ?? 0);
  const change = (after: Shock, step: string) => changeShock(id, shock, after, step);
  const missing = [...gone.companyIds, ...gone.linkIds];
  const row = (key: string, text: string, without: Shock) => (
    <li key={key} className={styles.part}>
      <span>{text}</span>
      <Button
        look="plain"
        aria-label={words.remove(text)}
        onPress={() => change(without, `remove ${key}`)}
      >
        <Icon name="close" />
      </Button>
    </li>
  );
  return (
    <Card
      title={words.title}
      help={words.help}
      actions={
        <div className={styles.actions}>
          <Button look="plain" isDisabled={steps === 0} onPress={() => undoShock(id)}>
            <Icon name="undo" />
            {words.undo}
          </Button>
          <Button
            look="plain"
            isDisabled={isNoShock(shock)}
            onPress={() => change(noShock, 'clear')}
          >
            {words.clear}
          </Button>
        </div>
      }
    >
      <AddPart shock={shock} onAdd={change} />
      {isNoShock(shock) ? (
        <Examples onPick={(picked) => change(picked, 'example')} />
      ) : (
        <ul className={styles.parts} aria-label={words.title}>
          {shock.pays.map((one) => (
            <li key={`pays ${one.companyId}`} className={styles.part}>
              <PaysSlider
                company={said.company(one.companyId)}
                share={one.share}
                onChange={(share) =>
                  change(
                    {
                      ...shock,
                      pays: shock.pays.map((other) =>
                        other.companyId === one.companyId ? { ...other, share } : other,
                      ),
                    },
                    `share ${one.companyId}`,
                  )
                }
              />
              <Button
                look="plain"
                aria-label={words.remove(words.paysShare(said.company(one.companyId)))}
                onPress={() =>
                  change(
                    { ...shock, pays: shock.pays.filter((other) => other !== one) },
                    `remove ${one.companyId}`,
                  )
                }
              >
                <Icon name="close" />
              </Button>
            </li>
          ))}
          {shock.cancelled.map((link) =>
            row(`off ${link}`, said.cancelled(link), {
              ...shock,
              cancelled: shock.cancelled.filter((other) => other !== link),
            }),
          )}
          {shock.stopsFinancing.map((company) =>
            row(`stops ${company}`, said.stops(company), {
              ...shock,
              stopsFinancing: shock.stopsFinancing.filter((other) => other !== company),
            }),
          )}
        </ul>
      )}
      {missing.length > 0 && (
        <p className={styles.gone} role="status">
          {words.gone(missing.join(', '))}
        </p>
      )}
    </Card>
  );
}

function Examples({ onPick }: { readonly onPick: (shock: Shock) => void }) {
  const { t } = useText();
  const portfolio = useLedger((ledger) => ledger.portfolio);
  const { state } = useLedgerDay();
  const said = useShockWords();
  const examples = useMemo(() => exampleShocks(portfolio, state), [portfolio, state]);
  return (
    <div className={styles.examples}>
      <p>{examples.length === 0 ? t.stress.shock.noneDue : t.stress.shock.none}</p>
      <ul>
        {examples.map(({ kind, shock }) => (
          <li key={kind}>
            <Button onPress={() => onPick(shock)}>{said.whole(shock)}</Button>
            <span className={styles.soft}>{t.stress.examples[kind]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
