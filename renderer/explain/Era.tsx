/** The dot-com value beside a figure: the range of the networks, or for vendor finance what makers promised in 2000. */
import type { Explanation, Figure } from '#shared/model/explain';
import type { Reading } from '#shared/model/explainEra';
import type { DotcomRange } from '#shared/model/score';
import { rangeText } from '#shared/text/figures';
import { figureText } from '#shared/text/figureValue';
import { SourceLine } from '../components/SourceLine';
import { useEraTexts } from '../eraTexts';
import { useText } from '../text';
import { noDotcom } from './absent';
import styles from './ExplainPanel.module.css';
import { dateText } from './inputs/dateText';
import { Part } from './Part';
import { vendorsOf2000 } from './vendors';

interface Props {
  readonly figure: Figure;
  readonly explanation: Explanation | null;
}

export function Era({ figure, explanation }: Props) {
  const { t } = useText();
  const reading = explanation?.recipe;
  const isReading = reading?.how === 'read' || reading?.how === 'crossed';
  const isVendorRatio = figure.of === 'company' && figure.id === 'vendorFinanceRatio';
  return (
    <Part title={t.explain.dotcom}>
      {isVendorRatio ? (
        <Vendors />
      ) : isReading ? (
        <Anchors reading={reading} />
      ) : (
        explanation && <Networks explanation={explanation} />
      )}
    </Part>
  );
}

function Networks({ explanation }: { readonly explanation: Explanation }) {
  const { t, f } = useText();
  const words = t.explain;
  const { figure, dotcom, unit, value, score } = explanation;
  if (dotcom === null) return <p className={styles.soft}>{noDotcom(figure, t)}</p>;
  const range = rangeText(dotcom, (end) => (end === null ? '–' : figureText(unit, end, f)));
  return (
    <>
      <p className={styles.text}>
        {words.dotcomRange(range)}
        {value.value !== null && `. ${words[standing(value.value, dotcom)]}`}
      </p>
      {score !== null && <p className={styles.soft}>{words.score(f.score(score))}</p>}
    </>
  );
}

/** What an indicator stood at in January 1995 and at its extreme of 2000. */
function Anchors({ reading: { method, unit } }: { readonly reading: Reading }) {
  const { t, f } = useText();
  const words = t.explainEra;
  const said = (['dotcom', 'calm'] as const).flatMap((id) => {
    const anchor = method?.[id];
    if (!anchor) return [];
    return t.terms.colon(
      words.dated(words[id], dateText(anchor.date, f)),
      t.dotcom.value(anchor.value, unit, f),
    );
  });
  if (said.length === 0) return <p className={styles.soft}>{words.noAnchors}</p>;
  return (
    <ul className={styles.steps}>
      {said.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Vendors() {
  const { t, f } = useText();
  const texts = useEraTexts();
  const { entries, sources } = vendorsOf2000;
  return (
    <>
      <p className={styles.text}>
        {entries
          .map(({ vendor, year, ratio }) => `${vendor} ${f.times(ratio)} (${year})`)
          .join(', ')}
      </p>
      <p className={styles.soft}>{t.explain.vendors}</p>
      <div className={styles.sources}>
        {sources.map((source) => (
          <SourceLine key={source.id} source={texts.source(source)} />
        ))}
      </div>
    </>
  );
}

function standing(value: number, { documented, tied }: DotcomRange): 'beyond' | 'below' | 'within' {
  const ends = [documented, tied].flatMap((end) => end ?? []);
  if (value > Math.max(...ends)) return 'beyond';
  return value < Math.min(...ends) ? 'below' : 'within';
}
