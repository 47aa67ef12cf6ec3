/** A figure made again from what its explanation names: what the panel shows adds up, or the tests fail. */
import type { Explanation, Recipe } from '../../model/explain';
import { madeOfScreen } from './madeOfScreen';

/** null: it can't be made, because something that it needs is not known. */
export function made({ recipe, links }: Explanation): number | null {
  switch (recipe?.how) {
    case undefined:
      return null;
    case 'mean': {
      const known = recipe.parts.filter(({ score }) => score !== null);
      const weight = known.reduce((sum, part) => sum + part.weight, 0);
      const total = known.reduce(
        (sum, part) => sum + part.weight * Math.min(part.score ?? 0, recipe.cutAt),
        0,
      );
      return weight > 0 ? total / weight : null;
    }
    case 'share':
      return recipe.whole > 0 ? recipe.part / recipe.whole : null;
    case 'hhi': {
      const whole = recipe.players.reduce((sum, { usd }) => sum + usd, 0);
      return recipe.players.reduce((sum, { usd }) => sum + ((100 * usd) / whole) ** 2, 0);
    }
    case 'sum':
      return links.reduce(
        (sum, { role, counts }) => sum + (role === 'part' ? (counts ?? 0) : 0),
        0,
      );
    case 'count':
      return recipe.count;
    case 'ratio':
      return recipe.sum === null || recipe.revenue === null || recipe.revenue.usd === 0
        ? null
        : recipe.sum / recipe.revenue.usd;
    case 'least': {
      const known = recipe.steps.flatMap(({ usd }) => usd ?? []);
      return known.length > 0 ? Math.min(...known) : null;
    }
    case 'stated':
      return recipe.amount;
    case 'rows': {
      const { rows, to, whole } = recipe;
      const sum = rows.reduce((total, { base, factor }) => total + base * factor, 0);
      if (to === 'count') return rows.length;
      return to === 'sum' ? sum : whole > 0 ? sum / whole : 0;
    }
    case 'less':
      return recipe.before - recipe.left;
    case 'clearing': {
      const { calledOffUsd, owesUsd } = recipe;
      return calledOffUsd + owesUsd - paidUsd(recipe);
    }
    default:
      return recipe && madeOfScreen(recipe);
  }
}

/** What a company pays of what it still owes: by the bound's own rule, `shared/engine/stress/contagion.ts`. */
export function paidUsd(recipe: Extract<Recipe, { how: 'clearing' }>): number {
  const { bound, owesUsd, share, ableUsd, lostUsd } = recipe;
  if (bound === 'passThrough') return Math.max(0, share * owesUsd - lostUsd);
  return Math.min(
    share * owesUsd,
    ableUsd === null ? Number.POSITIVE_INFINITY : Math.max(0, ableUsd - lostUsd),
  );
}
