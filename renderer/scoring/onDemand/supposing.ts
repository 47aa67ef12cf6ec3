/** What a shock does, and what the user's positions hang on. */
import { exposure } from '#shared/engine/holdings/exposure';
import { graphOf, signalInput } from '#shared/engine/measure';
import { loops } from '#shared/engine/signals/loops';
import { hopFlows } from '#shared/engine/stress/flows';
import { stress } from '#shared/engine/stress/stress';
import { partOf } from '#shared/model/scenario';
import type { StressBoundId } from '#shared/model/stress';
import type { Work } from '../work';
import { yardstick } from '../yardstick';

export const supposing: Pick<Work, 'stress' | 'exposure'> = {
  // What it names may be gone by the time its turn comes.
  stress: (portfolio, { shock: wanted, ...state }) => {
    const { shock } = partOf(wanted, portfolio);
    const found = stress(portfolio, state, shock, yardstick);
    const flows = (id: StressBoundId) => hopFlows(found, id, shock, portfolio.links);
    return {
      stress: found,
      flows: { cushioned: flows('cushioned'), passThrough: flows('passThrough') },
    };
  },

  exposure: (portfolio, { positions, ...state }) => {
    const graph = graphOf(portfolio, state);
    return exposure(positions, graph, loops(signalInput(graph)).list);
  },
};
