/** How a figure is read: the day, the convention, and what is true whatever they are. */
import type { Figure, FigureState } from '#shared/model/explain';
import { useLedger } from '../store/ledger';
import { useText } from '../text';
import styles from './ExplainPanel.module.css';
import { Part } from './Part';
import { ShockLine } from './ShockLine';
import { isRead } from './whatIfWords';

interface Props {
  readonly figure: Figure;
  readonly state: FigureState;
}

/** Figures of lists and of headlines are of what they name, in the score or not. */
const ofList = (figure: Figure): boolean =>
  (figure.of === 'listed' && figure.id !== 'flowShare') ||
  (figure.of === 'price' && figure.id === 'perGw');

export function ReadAs({ figure, state }: Props) {
  const { t, f } = useText();
  const words = t.explain;
  const knownOn = useLedger((ledger) => ledger.knownOn);
  const known = knownOn === null ? '' : `. ${words.knownOn(f.date(knownOn))}`;
  const { network } = state;
  if (network !== undefined)
    return (
      <Part title={words.convention}>
        <p className={styles.text}>{t.explainEra.networks[network]}</p>
        <p className={styles.soft}>{t.explainEra.readAs[network]}</p>
      </Part>
    );
  if (figure.of === 'indicator')
    return (
      <Part title={words.convention}>
        <p className={styles.text}>{t.explainEra.marketReadAs(f.date(state.asOf))}</p>
      </Part>
    );
  if (!isRead(figure)) return null;
  const convention = t.terms.conventions[state.convention];
  return (
    <Part title={words.convention}>
      <p className={styles.text}>
        {words.readAs(convention.name, f.date(state.asOf))}
        {known}
      </p>
      <p className={styles.soft}>
        {figure.of === 'rung'
          ? words.bindingOnly
          : ofList(figure)
            ? t.explainListed.listReadAs
            : convention.meaning}
        {state.basis === 'per-year' && ` ${words.basis}`}
      </p>
      {figure.of === 'stress' && <ShockLine figure={figure} />}
    </Part>
  );
}
