/** A headline: what was stated, when, in which words, and where. */
import type { Recipe } from '#shared/model/explain';
import { sumText } from '#shared/text/figures';
import { languageOfText } from '#shared/text/languageOfText';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import styles from '../ExplainPanel.module.css';
import { SourcesOf } from '../SourcesOf';

export function Stated({
  recipe: { headlineId, sourceIds },
}: {
  readonly recipe: Extract<Recipe, { how: 'stated' }>;
}) {
  const { t, f } = useText();
  const headline = useLedger((ledger) =>
    ledger.portfolio.commitments.find(({ id }) => id === headlineId),
  );
  if (!headline) return null;
  const { capacityMw, announced, note } = headline;
  const parts = [
    sumText(headline, t, f),
    capacityMw === null ? null : f.power(capacityMw),
    announced === null ? null : f.date(announced),
  ];
  return (
    <>
      <p className={styles.text}>{parts.filter((part) => part !== null).join(', ')}</p>
      {note !== undefined && (
        <p className={styles.soft} lang={languageOfText(note)}>
          {note}
        </p>
      )}
      <SourcesOf ids={sourceIds} />
    </>
  );
}
