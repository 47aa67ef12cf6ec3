/** The engine with its real method, against an era of round numbers. */
import { activeLinks } from '../engine/active';
import { score } from '../engine/score';
import type { Method } from '../model/method';
import type { Engine } from './law';
import { roundEra } from './roundEra';

export function engineWith(method: Method): Engine {
  return {
    score: (portfolio, state) => score(portfolio, state, { baseline: roundEra, method }),
    active: (portfolio, state) =>
      activeLinks(portfolio.links, state)
        .map(({ id }) => id)
        .sort(),
  };
}
