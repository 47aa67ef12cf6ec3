/** The single figures of a summary by their place in it: name, format, definition. Dials and signals are told in figureNotes.ts. */
import type { Condition } from '../../model/alert';
import type { DialId, DotcomRange } from '../../model/score';
import type { FigureId } from '../../report/figures';
import type { WeekSummary } from '../../report/summaryModel';
import { signalText } from '../figures';
import { linkShort, type Page } from './page';

export interface NamedFigure {
  readonly name: string;
  readonly show: (value: number) => string;
  readonly meaning?: string;
  readonly before?: number;
  readonly dotcom?: DotcomRange;
  /** Of a headline, which is no link. */
  readonly sourceIds?: readonly string[];
  /** Where several places hold one figure. */
  readonly subject?: string;
}

type Describe = (page: Page, at: number, field: string, inner: string) => NamedFigure | null;

/** The first whose pattern fits: `(index).(field)`, and for figures further down their own index. */
const places: readonly (readonly [pattern: RegExp, describe: Describe])[] = [
  [/^changes\.(\d+)\.(?:dualRoles\.(\d+)\.)?(\w+)$/, changeFigure],
  [/^(changed)\.()(\w+)$/, changedFigure],
  [/^headlines\.(\d+)\.()(\w+)$/, headlineFigure],
  [/^(loops)\.()(total|totalBefore|long\..+)$/, loopCount],
  [/^concentrated\.(\d+)\.()(\w+)$/, concentratedFigure],
  [/^due\.byCompany\.(\d+)\.()(\w+)$/, duePayerFigure],
  [/^due\.byLink\.(\d+)\.()(\w+)$/, dueLinkFigure],
  [/^(due)\.()(.+)$/, dueFigure],
  [/^verify\.(\d+)\.()(\w+)$/, verifyFigure],
  [/^ladders\.(\d+)\.begun\.(\d+)\.(\w+)$/, begunFigure],
  [/^ladders\.(\d+)\.()(.+)$/, ladderFigure],
  [/^(coverage)\.()(\w+)$/, coverageFigure],
  [/^alerts\.(\d+)\.()(.+)$/, alertFigure],
  [/^theses\.(\d+)\.()(.+)$/, thesisFigure],
];

export function namedFigure(page: Page, id: FigureId): NamedFigure | null {
  const loop = /^loops\.(appeared|broken|largest|grown)\.(\d+)\.(?:loop\.)?(.+)$/.exec(id);
  if (loop) return loopFigure(page, loop[1] as LoopGroup, Number(loop[2]), loop[3] ?? '');
  for (const [pattern, describe] of places) {
    const [found, at = '', inner = '', field = ''] = pattern.exec(id) ?? [];
    if (found !== undefined) return describe(page, Number(at), field, inner);
  }
  return single(page, id);
}

function single(page: Page, id: string): NamedFigure | null {
  const { t, f } = page;
  const { names, meanings } = t.weekly.figures;
  if (id === 'cutAt') return { name: names.cutAt, show: f.score };
  if (id === 'to' || id === 'from') return { name: names.asOf, show: f.count };
  if (id === 'bands.now.draws')
    return { name: names.draws, show: f.count, meaning: meanings.draws };
  if (id === 'leftOut.links') return { name: names.links, show: f.count };
  if (id === 'leftOut.most') return { name: names.limit, show: f.count };
  const known = /^dials\.(\w+)\.now\.known$/.exec(id)?.[1] as DialId | undefined;
  if (known) return { name: names.known(t.terms.dials[known].name), show: f.share };
  const earlier = /^earlier\.(.+)\.amount\.best$/.exec(id)?.[1];
  if (earlier === undefined) return null;
  return { name: names.wasAmount(linkShort(page, earlier)), show: f.usd };
}

const nameOf = ({ summary }: Page, id: string | undefined): string =>
  id === undefined ? '' : (summary.names[id] ?? id);

function changeFigure(page: Page, at: number, field: string, inner: string): NamedFigure | null {
  const { summary, t, f } = page;
  const { names, meanings } = t.weekly.figures;
  const change = summary.changes[at];
  if (!change) return null;
  const link = linkShort(page, change.linkId);
  const company = nameOf(page, change.dualRoles[Number(inner)]?.companyId);
  const to = nameOf(page, summary.links[change.linkId]?.to);
  switch (field) {
    case 'on':
      return { name: names.date(link), show: f.count };
    case 'onNewLoops':
      return { name: names.newLoops(link), show: f.count, meaning: meanings.loops };
    case 'onLoops':
      return { name: names.onLoops(link), show: f.count, meaning: meanings.loops };
    case 'financeUsd':
      return { name: names.finance(company, to), show: f.usd };
    case 'tradeUsd':
      return { name: names.trade(company, to), show: f.usd };
    default:
      return null;
  }
}

function changedFigure({ t, f }: Page, _at: number, field: string): NamedFigure {
  const { names } = t.weekly.figures;
  return { name: field === 'links' ? names.changed : names.counting, show: f.count };
}

function headlineFigure(page: Page, at: number, field: string): NamedFigure {
  const { names } = page.t.weekly.figures;
  const { companyId, sourceIds = [] } = page.summary.headlines[at] ?? {};
  const company = nameOf(page, companyId);
  return field === 'capacityMw'
    ? { name: names.headlinePower(company), show: page.f.power, sourceIds }
    : { name: names.headline(company), show: page.f.usd, sourceIds };
}

function loopCount({ summary, t, f }: Page, _at: number, field: string): NamedFigure {
  const { names, meanings } = t.weekly.figures;
  const { totalBefore, long } = summary.loops;
  return field.startsWith('long')
    ? { subject: 'long', name: names.longLoops, show: f.count, dotcom: long.dotcom }
    : {
        subject: 'loops',
        name: names.loops,
        show: f.count,
        meaning: meanings.loops,
        before: totalBefore,
      };
}

type LoopGroup = 'appeared' | 'broken' | 'largest' | 'grown';

function loopFigure(page: Page, group: LoopGroup, at: number, field: string): NamedFigure | null {
  const { summary, t, f } = page;
  const { names, meanings } = t.weekly.figures;
  const grown = group === 'grown' ? summary.loops.grown[at] : undefined;
  const loop = group === 'grown' ? grown?.loop : summary.loops[group][at];
  if (!loop) return null;
  const step = loop.steps[Number(/^steps\.(\d+)\.usd$/.exec(field)?.[1])];
  if (step)
    return { name: names.step(nameOf(page, step.from), nameOf(page, step.to)), show: f.usd };
  const path = loop.steps.map(({ from }) => nameOf(page, from)).join(' → ');
  return {
    subject: `loop ${loop.id}`,
    name: names.smallest(path),
    show: f.usd,
    meaning: meanings.smallest,
    ...(grown && { before: grown.beforeUsd }),
  };
}

function concentratedFigure(page: Page, at: number, field: string): NamedFigure | null {
  const { summary, t, f } = page;
  const { names, meanings, of } = t.weekly.figures;
  const found = summary.concentrated[at];
  if (!found) return null;
  const company = of(nameOf(page, found.companyId), t.weekly.sides[found.side]);
  if (field === 'hhi') return { name: names.hhi(company), show: f.count, meaning: meanings.hhi };
  return field === 'usd'
    ? { name: names.knownTrade(company), show: f.usd }
    : { name: names.largestShare(company, nameOf(page, found.largestId)), show: f.share };
}

function duePayerFigure(page: Page, at: number, field: string): NamedFigure {
  const { names, meanings } = page.t.weekly.figures;
  const payer = nameOf(page, page.summary.due.byCompany[at]?.companyId);
  if (field === 'links') return { name: names.dueLinksOf(payer), show: page.f.count };
  return field === 'mw'
    ? { name: names.duePowerOf(payer), show: page.f.power, meaning: meanings.due }
    : { name: names.dueOf(payer), show: page.f.usd, meaning: meanings.due };
}

function dueLinkFigure(page: Page, at: number, field: string): NamedFigure {
  const { names, meanings } = page.t.weekly.figures;
  const link = linkShort(page, page.summary.due.byLink[at]?.linkId ?? '');
  return field === 'mw'
    ? { name: names.duePowerOf(link), show: page.f.power, meaning: meanings.due }
    : { name: names.dueOf(link), show: page.f.usd, meaning: meanings.due };
}

function dueFigure({ t, f }: Page, _at: number, field: string): NamedFigure | null {
  const { names, meanings } = t.weekly.figures;
  const found: Readonly<Record<string, NamedFigure>> = {
    from: { name: names.dueFrom, show: f.count },
    to: { name: names.dueTo, show: f.count },
    'total.usd': { name: names.dueUsd, show: f.usd, meaning: meanings.due },
    'total.mw': { name: names.duePower, show: f.power, meaning: meanings.due },
    'total.links': { name: names.dueLinks, show: f.count },
    'total.undisclosed': { name: names.dueUndisclosed, show: f.count },
    'noTerm.count': { name: names.noTerm, show: f.count },
    'noTerm.usd': { name: names.noTermUsd, show: f.usd },
  };
  return found[field] ?? null;
}

function verifyFigure(page: Page, at: number, field: string): NamedFigure {
  const { names, meanings, points } = page.t.weekly.figures;
  const link = linkShort(page, page.summary.verify?.[at]?.linkId ?? '');
  return field === 'doubt'
    ? { name: names.doubt(link), show: page.f.hundredths, meaning: meanings.doubt }
    : {
        name: names.atStake(link),
        show: (value) => points(page.f.number(value)),
        meaning: meanings.atStake,
      };
}

function begunFigure(page: Page, at: number, field: string, inner: string): NamedFigure {
  const { names } = page.t.weekly.figures;
  const step = page.summary.ladders[at]?.begun[Number(inner)];
  const link = linkShort(page, step?.linkId ?? '');
  const name = field === 'usdShare' ? names.shareOfHeadline : names.powerOfHeadline;
  return { name: name(link), show: page.f.share };
}

function ladderFigure(page: Page, at: number, field: string): NamedFigure | null {
  const { t, f, summary } = page;
  const { names, meanings } = t.weekly.figures;
  const company = nameOf(page, summary.ladders[at]?.companyId);
  const { binding } = meanings;
  const found: Readonly<Record<string, NamedFigure>> = {
    amountUsd: { name: names.headline(company), show: f.usd },
    capacityMw: { name: names.headlinePower(company), show: f.power },
    announced: { name: names.headlineDay(company), show: f.count },
    'binding.usd': { name: names.binding(company), show: f.usd, meaning: binding },
    'binding.megawatts': { name: names.bindingPower(company), show: f.power, meaning: binding },
    'binding.links': { name: names.bindingLinks(company), show: f.count, meaning: binding },
    'binding.undisclosed': { name: names.bindingUndisclosed(company), show: f.count },
    'shares.binding': { name: names.bindingShare(company), show: f.share },
    'shares.bindingMw': { name: names.bindingPowerShare(company), show: f.share },
    'shares.paid': { name: names.paidShare(company), show: f.share },
    paidUsd: { name: names.paid(company), show: f.usd },
  };
  const which = /^(headline|revised)\.(\w+)$/.exec(field);
  if (!which) return found[field] ?? null;
  const [, of, inner = ''] = which;
  const { sourceIds = [] } = summary.ladders[at]?.[of as 'headline' | 'revised'] ?? {};
  return found[inner] ? { ...found[inner], sourceIds } : null;
}

const coverageFields = [
  'activeLinks',
  'flowLinks',
  'knownAmounts',
  'undisclosed',
  'grossFlowUsd',
  'tier3Only',
  'unsourced',
] as const satisfies readonly (keyof WeekSummary['coverage'])[];

function coverageFigure({ t, f }: Page, _at: number, field: string): NamedFigure | null {
  const { names } = t.weekly.figures;
  const known = coverageFields.find((each) => each === field);
  if (known === undefined) return null;
  return { name: names[known], show: known === 'grossFlowUsd' ? f.usd : f.count };
}

function alertFigure({ summary, t, f }: Page, at: number, field: string): NamedFigure | null {
  const check = summary.alerts[at];
  if (!check) return null;
  const { names } = t.weekly.figures;
  const show = shownAs(check.alert.condition, f);
  if (field === 'alert.condition.days') return { name: names.alertDays, show: f.count };
  if (field === 'alert.condition.level') return { name: names.alertLevel, show };
  const before = check.before === null ? {} : { before: check.before };
  return { subject: `alert ${at}`, name: names.alertValue, show, ...before };
}

/** With one decimal: a line may be crossed by less than a point. */
export function shownAs(condition: Condition, f: Page['f']): (value: number) => string {
  if (condition.kind === 'burden') return f.times;
  if (condition.kind === 'signal') return (value) => signalText(condition.signal, value, f);
  return f.number;
}

function thesisFigure({ summary, t, f }: Page, at: number, field: string): NamedFigure | null {
  const check = summary.theses[at];
  if (!check) return null;
  const { names, meanings } = t.weekly.figures;
  const { claim } = check.thesis;
  const found: Readonly<Record<string, NamedFigure>> = {
    'thesis.probability': { name: names.probability(claim), show: f.share },
    'thesis.due': { name: names.due(claim), show: f.count },
    daysLeft: { name: names.daysLeft(claim), show: f.count },
    brier: { name: names.brier(claim), show: f.hundredths, meaning: meanings.brier },
  };
  const sign = /^thesis\.(confirms|refutes)\.condition\.(level|days)$/.exec(field)?.[1];
  const condition = sign && check.thesis[sign as 'confirms' | 'refutes'].condition;
  if (condition)
    return {
      name: names.sign(t.watching.condition(condition, (id) => summary.names[id] ?? id, f)),
      show: condition.kind === 'falls-due' ? f.count : shownAs(condition, f),
    };
  return found[field] ?? null;
}
