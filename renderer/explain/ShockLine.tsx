/** Under which shock a figure is read, and by which bound. */
import type { StressFigure } from '#shared/model/explainWhatIf';
import { useShockWords } from '../components/useShockWords';
import { useText } from '../text';
import styles from './ExplainPanel.module.css';

export function ShockLine({ figure }: { readonly figure: StressFigure }) {
  const { t } = useText();
  const said = useShockWords();
  const words = t.explainWhatIf;
  if (!('shock' in figure))
    return <p className={styles.soft}>{t.terms.colon(words.shock, words.noShock)}</p>;
  const { name, meaning } = t.stress.bounds[figure.bound];
  const { pays, cancelled, stopsFinancing } = figure.shock;
  const isNone = pays.length + cancelled.length + stopsFinancing.length === 0;
  return (
    <>
      <p className={styles.text}>
        {t.terms.colon(words.shock, isNone ? t.stress.map.none : said.whole(figure.shock))}
      </p>
      <p className={styles.soft}>{t.terms.colon(name, meaning)}</p>
    </>
  );
}
