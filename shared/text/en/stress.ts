/** The Stress screen in English. */
import type { ExampleShock } from '../../engine/stress/examples';
import type { StressBoundId, StressNoticeCode } from '../../model/stress';
import type { Formats } from '../formats';
import { plural } from './plural';

const some = (count: number, one: string, other: string, f: Pick<Formats, 'count'>) =>
  `${f.count(count)} ${plural(count, { one, other })}`;

const links = { one: 'link', other: 'links' };
const companies = { one: 'company', other: 'companies' };

function notice(code: StressNoticeCode, count: number, f: Pick<Formats, 'count'>): string {
  const ofLinks = `${f.count(count)} ${plural(count, links)}`;
  const ofCompanies = `${f.count(count)} ${plural(count, companies)}`;
  const verb = (one: string, other: string) => plural(count, { one, other });
  switch (code) {
    case 'assumed-term':
      return `${ofLinks} without both dates: spread over an assumed five years.`;
    case 'undisclosed':
      return `${ofLinks} that ${verb('falls', 'fall')} due with an undisclosed amount: in no sum here.`;
    case 'completed':
      return `${ofLinks} marked completed: taken as paid, nothing is owed.`;
    case 'guarantee':
      return `${f.count(count)} ${verb('guarantee', 'guarantees')}: no money flows until called.`;
    case 'not-active':
      return `${ofLinks} of the shock ${verb('is', 'are')} not active on this day: without effect.`;
    case 'revenue-unknown':
      return `${ofCompanies} without a known yearly revenue: where losses are cushioned, ${verb('it never fails', 'they never fail')} by contagion.`;
    case 'funding-gap':
      return `${ofCompanies} ${verb('owes', 'owe')} more than receipts and revenue: the rest is taken to be raised outside.`;
  }
}

export const stress = {
  title: 'Stress',
  lead: (from: string, until: string) => `What falls due from ${from} to ${until}`,
  shock: {
    title: 'The shock',
    help: 'Several at once if you like. Everything below follows as you change it.',
    kind: 'What happens',
    kinds: { pays: 'Pays a part', cancelled: 'Is called off', stops: 'Stops financing' },
    pick: {
      pays: 'Which company',
      cancelled: 'Which link',
      stops: 'Which financier',
    },
    add: 'Add',
    notFound: 'Choose one from the list.',
    paysShare: (company: string) => `${company} pays`,
    ofOwed: 'of what it owes',
    remove: (part: string) => `Remove: ${part}`,
    none: 'Nothing happens yet. Add something above, or start with one of these:',
    noneDue:
      'Nothing falls due in these twelve months. Add links with their amounts under Commitments.',
    undo: 'Step back',
    clear: 'Clear',
    gone: (ids: string) => `Not in the ledger as it is shown, and left out: ${ids}`,
  },
  examples: {
    'largest-debtor': 'Who owes most pays half',
    'largest-vendor': 'The largest lender to its buyers stops',
    'largest-link': 'The largest contract is called off',
  } satisfies Record<ExampleShock['kind'], string>,
  kept: {
    title: 'Kept scenarios',
    help: 'Each is told in the weekly summary.',
    none: 'None yet.',
    keep: 'Keep this one…',
    keepTitle: 'Keep the scenario',
    renameTitle: 'Rename the scenario',
    name: 'Name',
    nameNeeded: 'A name is needed.',
    save: 'Keep',
    rename: 'Rename',
    duplicate: 'Duplicate',
    copyOf: (name: string) => `${name} (copy)`,
    remove: 'Delete',
    actions: (name: string) => `More for “${name}”`,
    fresh: 'New shock',
    removed: (name: string) => `“${name}” was deleted.`,
    putBack: 'Put it back',
    saved: 'Changes are kept as you make them.',
    unknown: (id: string) => `There is no scenario “${id}”.`,
    failed: (why: string) => `Not kept: ${why}`,
  },
  bounds: {
    cushioned: {
      name: 'Cushioned',
      meaning: 'A loss is passed on once a year’s revenue is used up: the least.',
    },
    passThrough: {
      name: 'Passed on in full',
      meaning: 'What is not received is not paid either, to the last dollar: the most.',
    },
  } satisfies Record<StressBoundId, { readonly name: string; readonly meaning: string }>,
  lost: 'Lost',
  atLeast: (usd: string) => `at least ${usd}`,
  ofOwed: (usd: string) => `of ${usd} due`,
  facts: {
    cutUsd: 'At the origin',
    passedOnUsd: 'Passed on',
    hit: 'Companies hit',
    hops: 'Hops',
    loopsBroken: 'Loops broken',
  },
  orMore: (count: string) => `${count} or more`,
  unsettled: 'It had not come to rest when the count was stopped.',
  dial: (name: string, before: string, after: string) =>
    `${name}: ${before} before, ${after} after`,
  unchanged: 'unchanged',
  map: {
    name: (bound: string) => `${bound}: which way the loss runs, hop by hop`,
    origin: 'Origin',
    hop: (hop: string) => `Hop ${hop}`,
    others: (count: number, f: Pick<Formats, 'count'>) => some(count, 'other', 'others', f),
    later: (hops: number, usd: string, f: Pick<Formats, 'count'>) =>
      `${some(hops, 'later hop', 'later hops', f)}, ${usd} in all, ${plural(hops, { one: 'is', other: 'are' })} not drawn.`,
    scale: 'Hop by hop, on one scale for both: equal heights are equal sums.',
    absorbed: 'borne',
    passedOn: 'passed on',
    showTable: 'Show as table',
    showMap: 'Show as map',
    from: 'From',
    to: 'To',
    usd: 'Lost',
    step: 'Hop',
    none: 'Nothing is lost.',
  },
  table: {
    title: 'Who is hit',
    help: 'What each is owed within the twelve months and does not get, and what it then leaves unpaid.',
    label: 'Companies hit, by what they lose',
    company: 'Company',
    receives: 'Due to it',
    lostCushioned: 'Lost, cushioned',
    lostFull: 'Lost, in full',
    unpaidCushioned: 'Unpaid, cushioned',
    unpaidFull: 'Unpaid, in full',
    none: 'Nobody loses anything.',
  },
  notices: {
    title: 'What this rests on',
    notice,
    which: 'Which',
  },
};
