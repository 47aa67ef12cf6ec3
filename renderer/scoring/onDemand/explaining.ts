/** What stands behind a figure: what it is made of, and what each link weighs on it. */
import { explain } from '#shared/engine/explain/explain';
import { isOfEra } from '#shared/engine/explain/past';
import { WeighingRun } from '#shared/engine/explain/weighing';
import { worldOf } from '#shared/engine/explain/world';
import { seededRandom } from '#shared/engine/random';
import type { Figure, FigureState } from '#shared/model/explain';
import type { Portfolio } from '#shared/model/portfolio';
import { pastWhenGiven } from '../past';
import type { Work } from '../work';
import { baselines, method } from '../yardstick';

async function worldIn(portfolio: Portfolio, figure: Figure, state: FigureState) {
  const past = isOfEra(figure, state) ? await pastWhenGiven() : null;
  return worldOf(portfolio, state, { baseline: baselines[state.basis ?? 'total'], method }, past);
}

export const explaining: Pick<Work, 'explain' | 'weigh'> = {
  explain: async (portfolio, { figure, ...state }) =>
    explain(await worldIn(portfolio, figure, state), figure),

  weigh: async (portfolio, { figure, draws, seed, ...state }, progress) => {
    const random = seededRandom(seed);
    const world = await worldIn(portfolio, figure, state);
    const run = new WeighingRun(world, figure, { draws, seed, random });
    while (run.done < run.size) {
      run.step();
      await progress(run.done / run.size);
    }
    return run.result();
  },
};
