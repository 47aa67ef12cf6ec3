/** The name, definition and formula of a figure. */
import type { Figure } from '#shared/model/explain';
import type { SignalId } from '#shared/model/score';
import type { FigureWords } from '#shared/text/en/explain';
import type { Texts } from '#shared/text/en/index';
import { whatIfWords } from './whatIfWords';

export function figureWords(figure: Figure, t: Texts): FigureWords {
  const words = t.explain;
  switch (figure.of) {
    case 'dial':
      return words.dials[figure.id];
    case 'signal':
      return signalWords(figure.id, t);
    case 'company':
      return words.company[figure.id];
    case 'rung':
      return words.rungs[figure.id];
    case 'coverage':
      return words.coverage[figure.id];
    case 'loop':
      return words.loop;
    case 'due':
      return words.due[figure.id];
    case 'score':
      return t.explainEra.score;
    case 'indicator':
      return t.explainEra.indicators[figure.id];
    case 'twin':
      return t.explainEra.twins[figure.id];
    case 'listed':
      return t.explainListed.listed[figure.id];
    case 'headline':
      return t.explainListed.headlines[figure.id];
    case 'price':
      return t.explainListed.prices[figure.id];
    case 'median-price':
      return t.explainListed.median;
    case 'centrality':
      return t.explainListed.centrality;
    case 'stress':
    case 'holding':
      return whatIfWords(figure, t);
  }
}

function signalWords(id: SignalId, t: Texts): FigureWords {
  switch (id) {
    case 'loops.2':
    case 'loops.3':
    case 'loops.4':
    case 'loops.5':
    case 'loops.6':
      return { name: t.terms.signals[id].name, ...t.explain.loopCount };
    default:
      return t.explain.signals[id];
  }
}
