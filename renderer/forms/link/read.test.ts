import { expect, test } from 'vitest';
import type { Link } from '#shared/model/link';
import type { Source } from '#shared/model/source';
import { optionsOf } from '../labels';
import { typedSource } from '../sources/sources';
import { link, portfolio, rates } from '../testing';
import { countedByDefault } from './counted';
import { blankLink, chosenState, type LinkDraft, linkDraft, type StatusDraft } from './draft';
import { type LinkContext, readLink } from './read';

const given = portfolio({
  links: [link('l1', 'openai', 'cerebras'), link('l2', 'openai', 'cerebras')],
});
const companies = optionsOf(given.companies, ({ name }) => name);
const links = optionsOf(given.links, ({ id }) => id);
const context: LinkContext = { portfolio: given, companies, links, rates, was: null };
const typed: LinkDraft = {
  ...blankLink(companies, { from: 'openai', to: 'cerebras' }),
  best: '$10bn',
  capacity: '750 MW',
  announced: '2026-01-14',
  status: [{ key: 1, state: 'signed', since: '' }],
  sources: { chosen: ['reuters'], added: [], typed: '' },
};

function kept(draft: LinkDraft, within = context) {
  const read = readLink(draft, within);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
const keptLink = (draft: LinkDraft, within = context) => kept(draft, within).at(-1)?.after as Link;
function codes(draft: Partial<LinkDraft>) {
  const read = readLink({ ...typed, ...draft }, context);
  return read.ok ? [] : read.problems.map(({ field, problem }) => `${field} ${problem.code}`);
}

test('a best amount alone is low, best and high; the id is made of its ends and kind', () => {
  expect(keptLink(typed)).toMatchObject({
    id: 'openai-cerebras-purchase',
    from: 'openai',
    to: 'cerebras',
    amount: { low: 10e9, best: 10e9, high: 10e9 },
    capacityMw: 750,
    start: null,
    end: null,
    counted: true,
    status: [{ since: null, state: 'signed' }],
  });
});

test('optional fields that are empty are left out', () => {
  const row = keptLink(typed);
  for (const field of ['note', 'paidUsd', 'confidence', 'supersededBy', 'original'])
    expect(row).not.toHaveProperty(field);
});

test('every problem is named at once, each at its field', () => {
  expect(
    codes({
      from: '',
      to: 'Nobody',
      best: '10 xx',
      capacity: 'much',
      start: '2026-13',
      paid: '-5',
    }),
  ).toEqual([
    'from missing',
    'to unknown-company',
    'best unknown-unit',
    'capacity not-a-number',
    'start not-a-date',
    'paid negative',
  ]);
});

test('an amount is asked for, unless it is said to be undisclosed', () => {
  expect(codes({ best: '' })).toEqual(['best no-amount']);
  expect(keptLink({ ...typed, best: '', undisclosed: true }).amount).toBeNull();
  expect(keptLink({ ...typed, best: '', kind: 'control' }).amount).toBeNull();
});

test('a tie asks for no money, and what stood in hidden fields is no problem', () => {
  expect(codes({ kind: 'control', best: '10 xx', capacity: 'much', paid: '?' })).toEqual([]);
  const was = link('l1', 'openai', 'cerebras', { kind: 'control', amount: null, capacityMw: 5 });
  expect(keptLink(linkDraft(was, companies, links), { ...context, was })).toEqual(was);
});

test('a range must be in order, a term must not end before it starts, a link needs two companies', () => {
  expect(codes({ low: '11bn', high: '9bn' })).toEqual([
    'low low-above-best',
    'high high-below-best',
  ]);
  expect(codes({ start: '2028-06', end: '2027' })).toEqual(['end ends-before-start']);
  expect(codes({ start: '2028-06', end: '2028' })).toEqual([]);
  expect(codes({ to: 'openai' })).toEqual(['to same-company']);
});

test('the state is never taken for granted: an unchosen one is a problem, and no state at all is none', () => {
  const { status } = blankLink(companies);
  expect(codes({ status })).toEqual(['status.0.state missing']);
  expect(keptLink({ ...typed, status: [] }).status).toEqual([]);
});

test('without a source, or unverified, it counts only where the user says so', () => {
  const noSource = { ...typed, sources: { chosen: [], added: [], typed: '' } };
  expect(countedByDefault(noSource)).toEqual({ counted: false, why: 'no-source' });
  expect(keptLink(noSource).counted).toBe(false);
  expect(keptLink({ ...noSource, counted: true }).counted).toBe(true);
  expect(keptLink({ ...typed, confidence: 'unverified' }).counted).toBe(false);
});

test('a new source is kept in the same edit and named by the link', () => {
  const added = [
    {
      ...typedSource(null),
      key: 1,
      title: 'A deal',
      publisher: 'Reuters',
      date: '2026-01-15',
      url: '',
      tier: '2' as const,
    },
  ];
  const [source, row] = kept({ ...typed, sources: { chosen: ['reuters'], added, typed: '' } });
  expect(source).toMatchObject({ table: 'sources', id: 'reuters-a-deal' });
  expect((source!.after as Source).url).toBeNull();
  expect((row!.after as Link).sourceIds).toEqual(['reuters', 'reuters-a-deal']);
});

test('a new source must be whole, and its address http or https', () => {
  const added = [
    {
      ...typedSource(null),
      key: 1,
      title: '',
      publisher: '',
      date: 'May',
      url: 'javascript:alert(1)',
      tier: '' as const,
    },
  ];
  expect(codes({ sources: { chosen: [], added, typed: '' } })).toEqual([
    'sources.0.title missing',
    'sources.0.publisher missing',
    'sources.0.tier missing',
    'sources.0.date not-a-date',
    'sources.0.url not-an-address',
  ]);
});

test('a source that was typed and not chosen is not passed over', () => {
  expect(codes({ sources: { chosen: [], added: [], typed: 'Bloomberg' } })).toEqual([
    'sources not-chosen',
  ]);
});

test('statuses are kept oldest first, unknown days before all', () => {
  const status = [
    { key: 1, state: 'signed' as const, since: '2026-02' },
    { key: 2, state: 'intent' as const, since: '2025' },
    { key: 3, state: 'rumoured' as const, since: '' },
  ];
  expect(keptLink({ ...typed, status }).status.map(({ state }) => state)).toEqual([
    'rumoured',
    'intent',
    'signed',
  ]);
});

test('a link that is opened and saved untouched is the same link', () => {
  const was = link('l1', 'openai', 'cerebras', {
    amount: { low: 9e9, best: 10e9, high: 110_000_000_000.00002 },
    supersededBy: 'l2',
    paidUsd: 1.5e9,
    confidence: 'reported',
    note: 'As reported.',
    recorded: '2026-01-15',
    original: { currency: 'EUR', low: 8, best: 9, high: 10, usdPerUnit: 1.1, day: '2026-01-15' },
  });
  expect(keptLink(linkDraft(was, companies, links), { ...context, was })).toEqual(was);
});

test('a new source that is empty does not make the link count', () => {
  const blank = { key: 1, ...typedSource(null) };
  const sources = { chosen: [], added: [blank], typed: '' };
  expect(countedByDefault({ sources, confidence: '' })).toEqual({
    counted: false,
    why: 'no-source',
  });
  const whole = { ...blank, title: 'A deal', publisher: 'Reuters' };
  expect(countedByDefault({ sources: { ...sources, added: [whole] }, confidence: '' })).toEqual({
    counted: true,
  });
});

test('the first state that is chosen holds from the announcement on, unless a day was typed', () => {
  const [first, second]: [StatusDraft, StatusDraft] = [
    { key: 1, state: '', since: '' },
    { key: 2, state: '', since: '' },
  ];
  const draft: LinkDraft = { ...typed, status: [first, second] };
  expect(chosenState(draft, first, 'signed')).toEqual({
    key: 1,
    state: 'signed',
    since: '2026-01-14',
  });
  expect(chosenState(draft, { ...first, since: '2025' }, 'signed').since).toBe('2025');
  expect(chosenState(draft, second, 'cancelled').since).toBe('');
  expect(chosenState({ ...draft, announced: '' }, first, 'signed').since).toBe('');
});
