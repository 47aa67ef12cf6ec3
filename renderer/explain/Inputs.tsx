/** The numbers that went into a figure, as a small table that ends in the figure. */
import type { Explanation, FigureState, Recipe } from '#shared/model/explain';
import { figureText } from '#shared/text/figureValue';
import { useText } from '../text';
import styles from './ExplainPanel.module.css';
import { ClearingTable } from './inputs/ClearingTable';
import { HhiTable } from './inputs/HhiTable';
import { LeastTable } from './inputs/LeastTable';
import { LessTable } from './inputs/LessTable';
import { MeanTable } from './inputs/MeanTable';
import { RatioTable } from './inputs/RatioTable';
import { RowsTable } from './inputs/RowsTable';
import { ScreenInputs } from './inputs/ScreenInputs';
import { ShareTable } from './inputs/ShareTable';
import { Stated } from './inputs/Stated';
import { Part } from './Part';

interface Props {
  readonly explanation: Explanation;
  readonly state: Partial<FigureState> | undefined;
}

export function Inputs({ explanation, state }: Props) {
  const { t } = useText();
  const { recipe } = explanation;
  return (
    <Part title={t.explain.inputs}>
      {recipe && <Table recipe={recipe} explanation={explanation} state={state} />}
    </Part>
  );
}

function Table({ recipe, explanation, state }: Props & { readonly recipe: Recipe }) {
  const { t, f } = useText();
  const { figure, links, value, unit } = explanation;
  const counted = links.filter(({ role }) => role === 'part').length;
  switch (recipe.how) {
    case 'mean':
      return <MeanTable figure={figure} recipe={recipe} state={state} />;
    case 'share':
      return <ShareTable figure={figure} recipe={recipe} />;
    case 'hhi':
      return <HhiTable recipe={recipe} />;
    case 'ratio':
      return <RatioTable figure={figure} recipe={recipe} state={state} />;
    case 'least':
      return <LeastTable recipe={recipe} />;
    case 'stated':
      return <Stated recipe={recipe} />;
    case 'rows':
      return <RowsTable recipe={recipe} value={value} />;
    case 'less':
      return <LessTable recipe={recipe} />;
    case 'clearing':
      return <ClearingTable recipe={recipe} />;
    case 'count':
      return <p className={styles.text}>{t.explain.countOf(recipe.count, f)}</p>;
    case 'sum':
      return (
        <p className={styles.text}>
          {t.terms.colon(
            t.explain.sumOf(counted, f),
            value.value === null ? t.terms.unknown : figureText(unit, value.value, f),
          )}
        </p>
      );
    default:
      return <ScreenInputs recipe={recipe} state={state} />;
  }
}
