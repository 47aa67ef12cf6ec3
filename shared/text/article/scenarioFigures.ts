/** The figures of a scenario in a summary: name, format, definition, each under the scenario's name and its bound. */
import type { DialId } from '../../model/score';
import type { StressBoundId } from '../../model/stress';
import type { NamedFigure } from './figureNames';
import type { Page } from './page';

export function scenarioFigure(
  { summary, t, f }: Page,
  at: number,
  field: string,
): NamedFigure | null {
  const line = summary.scenarios?.[at];
  if (!line) return null;
  const { of } = t.weekly.figures;
  const paid = line.shock.pays[Number(/^shock\.pays\.(\d+)\.share$/.exec(field)?.[1])];
  if (paid) {
    const company = summary.names[paid.companyId] ?? paid.companyId;
    return { name: of(line.name, t.stress.shock.paysShare(company)), show: f.wholeShare };
  }
  if (field === 'result.owedUsd')
    return { name: of(line.name, t.weekly.scenarios.figures.owed), show: f.usd };
  const [, bound, part = ''] = /^result\.(cushioned|passThrough)\.(.+)$/.exec(field) ?? [];
  if (bound === undefined) return null;
  const { name, meaning } = t.stress.bounds[bound as StressBoundId];
  const within = (what: string) => of(of(line.name, name), what);
  const dial = /^dials\.(\w+)$/.exec(part)?.[1] as DialId | undefined;
  if (dial) return { name: within(t.terms.dials[dial].name), show: f.score, meaning };
  const found: Readonly<Record<string, NamedFigure>> = {
    lostUsd: { name: within(t.stress.lost), show: f.usd, meaning },
    hit: { name: within(t.stress.facts.hit), show: f.count, meaning },
    hops: { name: within(t.stress.facts.hops), show: f.count, meaning },
  };
  return found[part] ?? null;
}
