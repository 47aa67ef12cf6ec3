/** What went into the figures of the Dot-com, Network and Commitments screens: a table of contents. */
import type { FigureState } from '#shared/model/explain';
import type { EraRecipe } from '#shared/model/explainEra';
import type { ListedRecipe } from '#shared/model/explainListed';
import { figureText } from '#shared/text/figureValue';
import { useText } from '../../text';
import { SourcesOf } from '../SourcesOf';
import { AgainstTable } from './AgainstTable';
import { IndicatorInputs } from './IndicatorInputs';
import { LikenessTable } from './LikenessTable';
import { MedianTable } from './MedianTable';
import { Rows } from './Rows';
import { WalkTable } from './WalkTable';

interface Props {
  readonly recipe: EraRecipe | ListedRecipe;
  readonly state: Partial<FigureState> | undefined;
}

export function ScreenInputs({ recipe, state }: Props) {
  const { t, f } = useText();
  switch (recipe.how) {
    case 'against':
      return <AgainstTable recipe={recipe} state={state} />;
    case 'read':
    case 'between':
    case 'crossed':
      return <IndicatorInputs recipe={recipe} />;
    case 'likeness':
      return <LikenessTable recipe={recipe} />;
    case 'median':
      return <MedianTable recipe={recipe} />;
    case 'walk':
      return <WalkTable recipe={recipe} />;
    case 'factor': {
      const { one, other, unit } = recipe;
      const [first, second] =
        unit === 'usd'
          ? [t.explainListed.price, t.explainListed.medianOnly]
          : [t.explainEra.larger, t.explainEra.smaller];
      const result = figureText('times', Math.max(one / other, other / one), f);
      return (
        <Rows
          rows={[
            [first, figureText(unit, one, f)],
            [second, figureText(unit, other, f)],
          ]}
          result={result}
        />
      );
    }
    case 'per-gw': {
      const { usd, mw, sourceIds } = recipe;
      const rows = [
        [t.explain.columns.amount, f.usd(usd)],
        [`÷ ${t.explainListed.power}`, f.power(mw)],
      ] as const;
      return (
        <>
          <Rows rows={rows} result={f.usd(usd / (mw / 1000))} />
          {sourceIds !== null && <SourcesOf ids={sourceIds} />}
        </>
      );
    }
  }
}
