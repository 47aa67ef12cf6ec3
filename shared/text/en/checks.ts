/** The consistency checks in English: what each looks for, and what it found. */
import type { CheckFigures, CheckId } from '../../checks/notice';
import { thresholds } from '../../checks/thresholds';
import type { Formats } from '../formats';
import { plural } from './plural';
import { terms } from './terms';

const { originalDifference, priceFactor, revenueTimes, unwatchedShare } = thresholds;

const groups: Record<CheckId, { readonly title: string; readonly meaning: string }> = {
  'one-deal': {
    title: 'Two links that look like one deal',
    meaning:
      'The same two companies, nearly the same amount or days. If it is one deal, let one link replace the other; else leave both.',
  },
  'above-headline': {
    title: 'More than the headline',
    meaning:
      'Contracts above what their payer last said it will spend: an old headline, a double count, or a plan outrun.',
  },
  'beyond-revenue': {
    title: 'Commitments beyond revenue',
    meaning: `Active purchases and leases of more than ${revenueTimes.value} years’ revenue: a wrong figure, or the story itself.`,
  },
  'price-per-gw': {
    title: 'Price of a gigawatt out of line',
    meaning: `More than ${priceFactor.value} times above or below the median of your links. Are amount, power and unit of the same deal? Chips or power alone cost less than the whole service.`,
  },
  'term-over': {
    title: 'Term already over',
    meaning: 'The last day is past, and the status still says signed or under way.',
  },
  'status-order': {
    title: 'Status out of order',
    meaning: 'A status that can’t follow the one before it, or is older than the announcement.',
  },
  'original-apart': {
    title: 'Dollars apart from the original',
    meaning: `The amount in dollars is more than ${originalDifference.value * 100}% away from what the original makes at its rate: one of them was changed without the other.`,
  },
  unwatched: {
    title: 'Much money, not watched',
    meaning: `Companies over whose links at least ${unwatchedShare.value * 100}% of all known money runs, and which are not on your watch list.`,
  },
};

const quoted = (state: keyof typeof terms.states) => `“${terms.states[state]}”`;

function apart(days: number | null): string {
  if (days === null) return 'the day of one announcement is not known';
  if (days === 0) return 'announced on the same day';
  return plural(days, { one: 'announced a day apart', other: `announced ${days} days apart` });
}

type StatusNotice = Extract<CheckFigures, { check: 'status-order' }>;

function statusSentence(notice: StatusNotice, f: Formats): string {
  const { why, state, since, before, beforeSince } = notice;
  const on = (day: string | null) => (day === null ? '' : ` (${f.date(day)})`);
  const now = `${quoted(state)}${on(since)}`;
  const earlier = before === null ? '' : `${quoted(before)}${on(beforeSince)}`;
  switch (why) {
    case 'days-turned':
      return `${now} is listed after ${earlier}, and was before it.`;
    case 'went-back':
      return `${now} follows ${earlier}: a step back.`;
    case 'after-the-last':
      return `${now} follows ${earlier}, which is the end of a deal.`;
    case 'before-announced':
      return `${now} is older than the announcement${on(beforeSince)}.`;
  }
}

function sentence(notice: CheckFigures, f: Formats): string {
  switch (notice.check) {
    case 'one-deal':
      return notice.alike === 'amounts'
        ? `Nearly the same amount, ${apart(notice.daysApart)}.`
        : `Their terms overlap, ${apart(notice.daysApart)}.`;
    case 'above-headline': {
      const what = notice.of === 'link' ? 'in one contract' : 'in active purchases and leases';
      return `${f.usd(notice.usd)} ${what}, above the headline of ${f.usd(notice.headlineUsd)}.`;
    }
    case 'beyond-revenue': {
      const revenue = `${f.usd(notice.revenueUsd)} of revenue in the year to ${f.date(notice.asOf)}`;
      return `${f.usd(notice.usd)} in active purchases and leases, ${f.times(notice.times)} the ${revenue}.`;
    }
    case 'price-per-gw': {
      const { usdPerGw, medianUsdPerGw, factor, links } = notice;
      const side = usdPerGw > medianUsdPerGw ? 'above' : 'below';
      return `${f.usd(usdPerGw)} for a GW, ${f.times(factor)} ${side} the median of ${f.usd(medianUsdPerGw)} over ${links} links.`;
    }
    case 'term-over':
      return `Its term ran to ${f.date(notice.end)}; the status still says ${quoted(notice.state)}.`;
    case 'status-order':
      return statusSentence(notice, f);
    case 'original-apart': {
      const { original, usd, madeUsd, share } = notice;
      const entered = `${f.moneyRange(original, original.currency)} at ${f.rate(original.usdPerUnit)}`;
      return `${f.usd(usd)} stands beside ${entered}, which makes ${f.usd(madeUsd)}: ${f.share(share)} apart.`;
    }
    case 'unwatched': {
      const over = `${f.count(notice.links)} ${plural(notice.links, { one: 'link', other: 'links' })}`;
      return `${f.usd(notice.usd)} over ${over}, ${f.share(notice.share)} of all known money.`;
    }
  }
}

export const checks = {
  view: (count: string) => (count === '0' ? 'Checks' : `Checks (${count})`),
  help: 'What may be wrong, as of the day chosen above. Nothing here blocks or changes anything.',
  groups,
  sentence,
  headline: (name: string) => `Headline of ${name}`,
  and: 'and',
  none: 'Nothing stands out.',
  clean: (titles: readonly string[]) => `Nothing found under: ${titles.join('; ')}.`,
  more: (count: string) => `Show ${count} more`,
  mark: (sentences: readonly string[]) => `Check: ${sentences.join(' ')}`,
  filter: 'With a notice',
};
