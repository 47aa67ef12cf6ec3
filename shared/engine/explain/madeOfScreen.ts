/** Figures of the Dot-com, Network and Commitments screens made again from what their explanations name. */
import type { EraRecipe } from '../../model/explainEra';
import type { ListedRecipe } from '../../model/explainListed';

export function madeOfScreen(recipe: EraRecipe | ListedRecipe): number | null {
  switch (recipe.how) {
    case 'against': {
      const { documented, tied } = recipe.dotcom;
      if (recipe.value === null || documented === null || tied === null) return null;
      return documented + tied > 0 ? (100 * recipe.value) / ((documented + tied) / 2) : null;
    }
    case 'read':
      return recipe.today?.value ?? null;
    case 'between': {
      const { today, method } = recipe;
      if (today === null || !method?.scored || !method.calm || !method.dotcom) return null;
      const on = (one: number) => (method.scale === 'log' ? Math.log(one) : one);
      const calm = on(method.calm.value);
      return (100 * (on(today.value) - calm)) / (on(method.dotcom.value) - calm);
    }
    case 'crossed':
      return recipe.months?.length ?? null;
    case 'likeness': {
      const all = recipe.parts.reduce((sum, { weight }) => sum + weight, 0);
      const unlike = recipe.parts.reduce(
        (sum, { unlike, weight }) => sum + weight * (unlike ?? 0.5),
        0,
      );
      return 1 - unlike / all;
    }
    case 'factor':
      return Math.max(recipe.one / recipe.other, recipe.other / recipe.one);
    case 'per-gw':
      return recipe.usd / (recipe.mw / 1000);
    case 'median': {
      const { prices } = recipe;
      const at = (place: number) => prices[Math.floor(place)]?.usdPerGw ?? 0;
      return (at((prices.length - 1) / 2) + at(prices.length / 2)) / 2;
    }
    case 'walk':
      return recipe.payers.reduce(
        (sum, { rank, part }) => sum + recipe.damping * rank * part,
        recipe.anew,
      );
  }
}
