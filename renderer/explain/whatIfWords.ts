/** The words of a shock's and of a holding's figures. */
import type { Figure } from '#shared/model/explain';
import type { HoldingFigure, StressFigure } from '#shared/model/explainWhatIf';
import type { FigureWords } from '#shared/text/en/explain';
import type { Texts } from '#shared/text/en/index';
import { figureWords } from './figureWords';

export type WhatIf = StressFigure | HoldingFigure;

export function whatIfWords(figure: WhatIf, t: Texts): FigureWords {
  const words = t.explainWhatIf;
  if (figure.of === 'holding') return words.holding[figure.id];
  switch (figure.id) {
    case 'dialAfter': {
      const { name, formula } = t.explain.dials[figure.dial];
      return { name: words.after.name(name), definition: words.after.definition, formula };
    }
    case 'signalAfter': {
      const own = figureWords({ of: 'signal', id: figure.signal }, t);
      return { ...own, name: words.after.name(own.name) };
    }
    case 'companyUnpaid':
      return { ...words.unpaid, formula: words.unpaid.formulas[figure.bound] };
    case 'atHop':
      return figure.hop > 0 ? words.stress.atHop : { ...words.stress.cutUsd, name: words.origin };
    default:
      return words.stress[figure.id];
  }
}

const ofNetwork = ['orders', 'onCompany', 'core', 'loop'];

/** What was entered is the same on every day and by every convention. */
export const isRead = (figure: Figure): boolean =>
  figure.of !== 'holding' || ofNetwork.includes(figure.id);

/** Whose it is, without the shock: that is told with the day. */
export function whatIfSubject(
  figure: WhatIf,
  t: Texts,
  names: { readonly company: (id: string) => string; readonly position: (id: string) => string },
): string | null {
  if (figure.of === 'holding') {
    if ('companyId' in figure) return names.company(figure.companyId);
    if ('positionId' in figure) return names.position(figure.positionId);
    if ('loopId' in figure) {
      const ids = figure.loopId.split('>');
      return [...ids, ids[0] ?? ''].map(names.company).join(' → ');
    }
    return null;
  }
  const own = subjectIn(figure, t, names.company);
  const bound = 'bound' in figure ? t.stress.bounds[figure.bound].name : null;
  const parts = [own, bound].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' · ');
}

function subjectIn(figure: StressFigure, t: Texts, company: (id: string) => string): string | null {
  switch (figure.id) {
    case 'receivesUsd':
    case 'companyLost':
    case 'companyUnpaid':
      return company(figure.companyId);
    case 'atHop': {
      const { hop, companyIds } = figure;
      const at = hop === 0 ? null : t.stress.map.hop(String(hop));
      const [only, ...others] = companyIds ?? [];
      const who = only === undefined || others.length > 0 ? null : company(only);
      return [who, at].filter((part) => part !== null).join(' · ') || null;
    }
    case 'flow':
      return `${company(figure.from)} → ${company(figure.to)} · ${t.stress.map.hop(String(figure.hop + 1))}`;
    default:
      return null;
  }
}
