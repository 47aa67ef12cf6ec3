/** What is said in place of what a figure does not have: a dot-com value, links, a band. */
import type { Figure } from '#shared/model/explain';
import type { Texts } from '#shared/text/en/index';

/** Why no dot-com value stands beside it, where there is more to say than that. */
export function noDotcom(figure: Figure, t: Texts): string {
  return figure.of === 'stress' || figure.of === 'holding'
    ? t.explainWhatIf.noDotcom[figure.of]
    : t.explain.noDotcom;
}

export function noLinks(figure: Figure, t: Texts): string {
  switch (figure.of) {
    case 'stress':
    case 'holding':
      return t.explainWhatIf.noLinks[figure.of];
    case 'indicator':
      return t.explainEra.marketLinks;
    case 'headline':
    case 'price':
      return t.explainListed.noLinks;
    default:
      return t.explain.noLinks;
  }
}

export function noBand(figure: Figure, t: Texts): string {
  if (figure.of === 'indicator') return t.explainEra.noMarketBand;
  return figure.of === 'stress' && figure.id === 'loopsBroken'
    ? t.explainWhatIf.bestOnly
    : t.explain.noBand;
}
