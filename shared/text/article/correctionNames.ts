/** The figures of a correction by their place in it: name and format, for who asks what a sentence rests on. */
import { signalText } from '../figures';
import type { NamedFigure } from './figureNames';
import { linkShort, type Page } from './page';

/** `place`: below `correction`. null: the link stands beside with the figure. */
export function correctionFigure(page: Page, place: string): NamedFigure | null {
  const { summary, t, f } = page;
  const { names } = t.weekly.correction;
  const found = summary.correction?.differences;
  if (place === 'issue' || place === 'of') return { name: names[place], show: f.count };
  const [, list, at, field] = /^differences\.(\w+)\.(\w+)\.?(.*)$/.exec(place) ?? [];
  if (place === 'differences.linkCount') return { name: names.links, show: f.count };
  if (list === 'loops')
    return { name: at === 'gone' ? names.goneLoops : names.newLoops, show: f.count };
  if (!found || list === undefined) return null;
  const index = Number(at);
  const said = (name: string) =>
    field === 'before'
      ? names.before(name)
      : field === 'after'
        ? names.after(name)
        : names.change(name);
  const dial = list === 'dials' ? found.dials[index]?.id : undefined;
  if (dial) {
    const show = field === 'change' ? f.change : f.number;
    return { name: said(t.terms.dials[dial].name), show };
  }
  const signal = list === 'signals' ? found.signals[index]?.id : undefined;
  if (signal)
    return {
      name: said(t.terms.signals[signal].name),
      show: (value) => signalText(signal, value, f),
    };
  const link = list === 'links' ? found.links[index] : undefined;
  if (link && field?.startsWith('before'))
    return { name: names.before(linkShort(page, link.linkId)), show: f.usd };
  return null;
}
