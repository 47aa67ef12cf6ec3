/** Arguments for every function of the texts that takes more than words: what is said of each code, count and state. */
import type { CheckFigures } from '../checks/notice';
import type { CellCode } from '../import/problem';
import type { Condition } from '../model/alert';
import type { ArchiveContent, ArchiveProblemCode } from '../model/archive';
import type { Problem, ProblemCode } from '../model/diagnostic';
import { type Link, linkKinds, linkStates } from '../model/link';
import { type Portfolio, tableNames } from '../model/portfolio';
import type { NullModel } from '../model/robustness';
import { conventions, levels } from '../model/score';
import { outcomes, type Thesis } from '../model/thesis';
import type { Subject, What } from '../model/what';
import { corrected } from '../report/corrected';
import { type SummaryInput, weekSummary } from '../report/summary';
import type { WeekSummary } from '../report/summaryModel';
import { article } from '../text/article/article';
import type { FormProblem } from '../text/en/formProblems';
import type { Texts } from '../text/en/index';
import { articleHtml } from '../text/html/html';
import type { Language } from '../text/languages';
import { articleMarkdown } from '../text/markdown';
import { linkOf, portfolioOf } from './portfolios';
import { starterInput, summaryOf } from './summaries';

const counts = [0, 1, 2, 12, 2515, 1_000_000];
const value = 'Zorglub';

const problemCodes: Readonly<Record<ProblemCode, Problem['detail']>> = {
  'not-json': { message: 'EISDIR' },
  unreadable: { code: 'EACCES' },
  'no-backup': { code: 'ENOSPC' },
  'not-a-summary': {},
  'not-a-portfolio': {},
  'newer-version': { known: 1 },
  'unknown-version': { known: 1 },
  missing: {},
  'wrong-type': { expected: 'number' },
  'not-finite': {},
  negative: {},
  'not-positive': {},
  'too-large': { limit: 5 },
  empty: {},
  'not-a-date': {},
  'not-a-company-id': {},
  'not-in-list': { allowed: 'X, Y' },
  'above-best': { limit: 3 },
  'above-high': { limit: 3 },
  'duplicate-id': { first: 'companies[0]' },
  'unknown-company': {},
  'unknown-source': {},
  'unknown-link': {},
  'unknown-commitment': {},
  'self-link': {},
  'self-reference': {},
  'bad-value': { message: 'X' },
};
const problems = (Object.entries(problemCodes) as [ProblemCode, Problem['detail']][]).flatMap(
  ([code, detail]) =>
    ['', 'links[0].amount.low'].flatMap((path) =>
      [value, 5, code === 'missing' ? undefined : false].map(
        (given): Problem => ({ path, code, value: given, detail: detail ?? {} }),
      ),
    ),
);

const formProblems: FormProblem[] = [
  ...(
    [
      'empty',
      'not-a-number',
      'unknown-unit',
      'negative',
      'not-a-date',
      'not-an-address',
      'unknown-company',
      'unknown-link',
      'unknown-headline',
      'not-chosen',
      'id-taken',
      'other-currency',
      'not-a-rate',
    ] as const
  ).map((code) => ({ code, value })),
  ...(
    [
      'missing',
      'no-amount',
      'amount-or-capacity',
      'same-company',
      'low-above-best',
      'high-below-best',
      'ends-before-start',
      'still-copying',
      'no-rate',
      'no-rate-day',
      'original-kept',
    ] as const
  ).map((code) => ({ code })),
  { code: 'model', problem: { path: 'x', code: 'negative', value: -1 } },
];

const fieldNames = ['name', 'status.0.since', 'newSources.1.url', 'revenue.0.usd', 'low'];
const rowFields = ['name', 'amount', 'status', 'watched', 'counted', 'sourceIds', 'announced'];

const subjects: Subject[] = [
  { table: 'companies', name: 'OpenAI' },
  { table: 'links', kind: 'purchase', from: 'OpenAI', to: 'Oracle' },
  { table: 'commitments', company: 'OpenAI' },
  { table: 'sources', name: 'Reuters' },
];
const noCounts = { companies: 0, links: 0, commitments: 0, sources: 0 };
const someCounts = [noCounts, { companies: 1, links: 9, commitments: 1, sources: 2 }];
const whats: What[] = [
  { kind: 'emptied' },
  { kind: 'renamed', to: value },
  {
    kind: 'imported',
    file: 'x.csv',
    counts: { companies: 1, links: 2, commitments: 0, sources: 0 },
  },
  { kind: 'imported', file: 'x.csv', counts: noCounts },
  { kind: 'restored', file: '2026-01-16', counts: noCounts },
  { kind: 'rows', counts: { companies: 1, links: 2, commitments: 0, sources: 0 } },
  ...subjects.flatMap((subject) =>
    (['added', 'removed', 'edited'] as const).flatMap((verb) =>
      someCounts.map(
        (others): What => ({
          kind: 'row',
          verb,
          subject,
          fields: verb === 'edited' ? rowFields.slice(0, others.links + 1) : [],
          others,
        }),
      ),
    ),
  ),
];

const since = '2025-03';
const original = {
  currency: 'EUR',
  low: 5e9,
  best: 6e9,
  high: 7e9,
  usdPerUnit: 1.09,
  day: '2026-01-14',
};
const figures: CheckFigures[] = [
  ...[null, 0, 1, 333].flatMap((daysApart) =>
    (['amounts', 'days'] as const).map(
      (alike): CheckFigures => ({ check: 'one-deal', alike, daysApart }),
    ),
  ),
  ...(['sum', 'link'] as const).map(
    (of): CheckFigures => ({ check: 'above-headline', of, usd: 730.4e9, headlineUsd: 600e9 }),
  ),
  { check: 'beyond-revenue', usd: 73e10, revenueUsd: 13.1e9, asOf: '2025-12-31', times: 55.76 },
  { check: 'price-per-gw', usdPerGw: 1e10, medianUsdPerGw: 3e10, links: 12, factor: 3.17 },
  { check: 'price-per-gw', usdPerGw: 9e10, medianUsdPerGw: 3e10, links: 12, factor: 3 },
  { check: 'term-over', end: '2025-04', state: 'under-way' },
  ...(['days-turned', 'went-back', 'after-the-last', 'before-announced'] as const).map(
    (why): CheckFigures => ({
      check: 'status-order',
      why,
      state: 'signed',
      since,
      before: why === 'before-announced' ? null : 'cancelled',
      beforeSince: '2025-06-01',
    }),
  ),
  { check: 'original-apart', original, usd: 5e9, madeUsd: 6.54e9, share: 0.24 },
  ...[1, 4].map((links): CheckFigures => ({ check: 'unwatched', usd: 1e11, share: 0.055, links })),
];

const among = (observed: number | null, atLeast: number | null) => ({
  observed,
  atLeast,
  mean: 0.1,
  p5: 0.1,
  p50: 0.1,
  p95: observed,
});
const chances: NullModel[] = (
  [
    [null, null],
    [0, 0],
    [0.25, 0.03],
    [1, null],
    [12, 0],
  ] as const
).map(([observed, atLeast]) => ({
  draws: 1000,
  seed: 1,
  financeLinks: 1,
  tradeLinks: 1,
  swapsPerLink: 1,
  loopShare: among(observed, atLeast),
  loops: among(observed, atLeast),
  loopLimit: 10,
  observedAtLimit: false,
  drawsAtLimit: 0,
}));

const fresh = (since: string, state: (typeof linkStates)[number] = 'signed') => ({
  announced: since,
  status: [{ since, state }],
});

/** Weeks with a new loop, a grown one, a broken one, a rumour, a replaced link, a tie; and one of nothing at all. */
const portfolios = [
  portfolioOf([]),
  portfolioOf([
    linkOf('stake', 'investment', 'amber', 'birch', 5e9),
    linkOf('sale', 'purchase', 'birch', 'amber', 9e9, fresh('2026-01-14')),
    linkOf('more', 'purchase', 'amber', 'birch', 12.5e9, {
      ...fresh('2026-01'),
      supersededBy: 'sale',
    }),
    linkOf('loan', 'credit', 'cedar', 'dunes', 5e6, { end: '2026-01-12' }),
    linkOf('gear', 'purchase', 'dunes', 'cedar', 5e6),
    linkOf('talk', 'investment', 'amber', 'cedar', null, fresh('2026-01-13', 'rumoured')),
    linkOf('stop', 'lease', 'amber', 'dunes', 4e9, {
      status: [
        { since: '2025', state: 'signed' },
        { since: '2026-01-15', state: 'cancelled' },
      ],
    }),
    linkOf('boss1', 'control', 'ember', 'amber', null),
    linkOf('boss2', 'control', 'ember', 'birch', null),
    linkOf('boss3', 'control', 'fjord', 'birch', null),
    linkOf('boss4', 'control', 'fjord', 'amber', null),
  ]),
];
const conditions: Condition[] = (['above', 'below'] as const).flatMap((side): Condition[] => [
  { kind: 'dial', dial: 'circularity', side, level: 80 },
  { kind: 'signal', signal: 'loopShare', side, level: 0.25 },
  { kind: 'signal', signal: 'buyer.hhi', side, level: 2500 },
  { kind: 'burden', companyId: 'amber', side, level: 5 },
  { kind: 'new-loop', companyId: side === 'above' ? null : 'amber' },
  { kind: 'falls-due', companyId: side === 'above' ? null : 'cedar', days: 90 },
]);
const asked = { words: 'Zorglub', condition: conditions[0] ?? null };
const thesis: Thesis = {
  id: 't',
  claim: 'Zorglub',
  probability: 0.7,
  setOn: '2026-01-02',
  due: '2026-02-01',
  confirms: asked,
  refutes: { words: 'Zorglub', condition: null },
  verdict: null,
};
const lines = {
  alerts: conditions.map((condition, at) => ({ id: String(at), condition })),
  theses: [
    thesis,
    { ...thesis, due: '2026-01-10' },
    ...outcomes.map((outcome) => ({
      ...thesis,
      verdict: { outcome, on: '2026-01-14', by: 'user' as const },
    })),
  ],
};
const week = '2026-W03';
const [nothing = portfolioOf([]), full = nothing] = portfolios;
const fewer = { ...full, links: full.links.filter(({ id }) => id !== 'gear') };
/** Facts revised in each way that there is, and headlines given, revised and withdrawn. */
const revised = (at: number, link: Link): Link =>
  [
    { ...link, amount: null, status: [{ since: '2025', state: 'intent' as const }] },
    { ...link, amount: { low: 1e9, best: 2e9, high: 3e9 }, counted: false },
    { ...link, start: '2025', end: '2025-12-31' },
    { ...link, confidence: 'estimate' },
    { ...link, status: [{ since: '2025-02', state: 'signed' as const }] },
  ][at % 5] ?? link;
const headlines = (usd: number | null, announced: string | null): Partial<Portfolio> => ({
  commitments: [
    { id: 'h1', companyId: 'amber', amountUsd: usd, capacityMw: 750, announced, sourceIds: [] },
  ],
});
const ledgers: readonly Portfolio[] = [
  nothing,
  full,
  fewer,
  { ...full, ...headlines(1e12, null) },
  { ...full, ...headlines(null, '2026'), links: full.links.map((link, at) => revised(at, link)) },
];
const told = (state: Portfolio, more: Partial<SummaryInput> = {}) => ({
  summary: summaryOf(week, state, state, { ...lines, ...more }),
  state,
});
const corrections: readonly WeekSummary[] = ledgers.flatMap((before, of) => [
  ...ledgers.map((now) =>
    corrected(told(now), { issue: of + 1, of, reason: 'Zorglub', told: told(before) }),
  ),
  corrected(told(before, { convention: 'headline', alerts: [] }), {
    issue: 1,
    of: 0,
    reason: 'Zorglub',
    told: { ...told(before), summary: { ...told(before).summary, method: '0.9' } },
  }),
  corrected(told(before), { issue: 1, of: 0, reason: 'Zorglub', told: null }),
]);
/** The starter's tells most kinds of sentences; the others what it has none of. */
const weeks: readonly WeekSummary[] = [
  ...portfolios.flatMap((portfolio) =>
    conventions.map((convention) =>
      summaryOf(week, portfolio, portfolio, { convention, ...lines }),
    ),
  ),
  summaryOf(week, full, fewer),
  summaryOf(week, fewer, full),
  summaryOf(week, full, full, { open: { week, closes: '2026-01-23' } }),
  weekSummary(starterInput(week, lines)),
  ...corrections,
];
const changes = weeks.flatMap((summary) => summary.changes);

type Samples = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** What the texts of the weekly summary are asked while the weeks are told. */
function askedOf({ t, f }: Language): Samples {
  const asked: Record<string, (readonly unknown[])[]> = {};
  const listening = <T>(node: T, place: string): T => {
    if (typeof node === 'function') {
      asked[place] = [];
      const heard = (...args: readonly unknown[]) => {
        asked[place]?.push(args);
        return node(...args);
      };
      return heard as T;
    }
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return node;
    const entries = Object.entries(node);
    return Object.fromEntries(
      entries.map(([key, child]) => [key, listening(child, `${place}.${key}`)]),
    ) as T;
  };
  const heard: Texts = { ...t, weekly: listening(t.weekly, 'weekly') };
  for (const summary of weeks) articleHtml(article(summary, heard, f), heard);
  return asked;
}

const states = linkStates.map((state) => ({ code: 'state-not-admitted', state }) as const);
const archiveCodes: readonly ArchiveProblemCode[] = [
  'not-a-zip',
  'not-an-archive',
  'newer-version',
  'bad-manifest',
  'bad-name',
  'duplicate',
  'unlisted',
  'missing',
  'altered',
  'too-large',
  'too-many',
  'swells',
  'unreadable',
  'bad-content',
  'newer-content',
];
const contents: readonly ArchiveContent[] = [0, 1, 12].map((count) => ({
  name: 'X',
  companies: count,
  links: count,
  sources: count,
  changes: count,
  lastChange: count === 0 ? null : '2026-01-14T09:05:00',
  app: '1.0',
  evidence: { files: count, bytes: count * 1500 },
  summaries: count,
  lines: count,
  positions: count,
  without: count,
}));
const cellCodes: readonly (CellCode | 'model')[] = [
  'model',
  'missing',
  'not-an-amount',
  'unknown-unit',
  'negative',
  'two-currencies',
  'range-reversed',
  'too-large',
  'not-a-power',
  'unknown-power',
  'not-a-date',
  'not-a-flag',
  'not-a-tier',
  'not-an-address',
  'unknown-word',
  'unknown-currency',
  'no-rate',
  'undecided-company',
  'same-company',
  'twice-in-file',
  'unknown-link',
  'unknown-commitment',
  'unknown-source',
  'self-reference',
  'lists-differ',
  'status-needs-day',
  'too-many-cells',
  'broken-quotes',
];
const someRows = [
  [1, '1'],
  [12, '12'],
];
const byTable = tableNames.flatMap((table) => [
  [table, 0, '0'],
  ...someRows.map((some) => [table, ...some]),
]);
const plainStandings = ['active', 'not-counted', 'not-announced', 'no-status', 'run-out'] as const;
const same = (id: string) => id;
const names = { company: same, link: same, source: same };

/** By the place in the texts; what is not listed takes words alone. */
export function textSamples(language: Language): Samples {
  const { t, f } = language;
  const deskCounts = counts.map((n) => ({ n, text: f.count(n) }));
  const byCount = counts.map((count) => [count, f]);
  const days = ['2026', '2026-01', '2026-01-01', '2026-01-14'].map((day) => [f.date(day)]);
  return {
    'errors.sentence': [
      'unreachable',
      'wrong-token',
      'not-written',
      'locked',
      'not-here',
      'bad-input',
      'unknown-channel',
      'internal',
      'busy',
      'cancelled',
      'no-summary',
      'unreadable',
      'no-browser',
      'not-printed',
      'too-large',
      'too-many',
      'empty',
      'missing',
      'not-evidence',
      'not-what-it-says',
      'not-opened',
      'no-transfer',
      'not-whole',
      'refused',
      'zorglub',
    ].map((code) => [code, 'ENOSPC']),
    'problems.sentence': problems.map((problem) => [problem]),
    'problems.onPage': problems.map((problem) => [problem]),
    'problems.unusableFolder': ['EROFS', 'EXDEV'].map((code) => ['~/bubblescope', code]),
    'problems.text': problems.map((problem) => [problem]),
    'notices.sentence': [
      [{ path: 'x', code: 'unknown-field', value }],
      [{ path: 'x', code: 'kind-read-as', value, detail: { kind: 'vehicle' } }],
    ],
    'cli.noProblems': [[{ companies: 1, links: 1200, commitments: 0, sources: 3 }]],
    'cli.asOf': days,
    'terms.until': days,
    'shell.known.banner': days,
    'actions.palette.found': [
      [0, '0'],
      [1, '1'],
      [12, '12'],
    ],
    'actions.palette.more': [[f.count(1234)]],
    'actions.tour.step': [[1, 4]],
    'overview.changes.latest': days,
    'terms.semicolon': [[['A', 'B']]],
    'overview.changes.moved': [[['A +0,1', 'B −2,0']]],
    'overview.loops.count': [
      ['12', true],
      ['12', false],
    ],
    'terms.original': days.map(([day]) => [f.money(5e9, 'EUR'), f.rate(1.09), day]),
    'terms.entered': ['10', undefined].map((range) => [range, 'Zorglub']),
    'forms.otherwise': ['.', ','].map((mark) => [f.usd(1234), mark, f.usd(1.2)]),
    'forms.currency.source': ['Zorglub', null].map((note) => ['Zorglub', note]),
    'settings.week.hourOf': [[0], [18]],
    'storage.unsaved': counts.slice(1).map((count) => [count, f.count(count), 'ENOSPC']),
    'storage.noBackup': [['ENOSPC'], ['EXDEV']],
    ...Object.fromEntries(
      [
        'damaged.backup',
        'damaged.putBack',
        'backups.restoreOf',
        'restore.title',
        'restore.done',
      ].map((place) => [`storage.${place}`, [[f.instant('2026-01-14T09:05:00')]]]),
    ),
    'storage.unsavedHelp': [['~/bubblescope', f.instant('2026-01-14T09:05:00')]],
    'overview.ladder.power': [
      [f.power(4500), 0, 3],
      [f.power(4500), 1, 1],
      [f.power(4500), 2, 12],
    ],
    'overview.ladder.noPower': [[1], [12]],
    'overview.ladder.bindingHelp': counts.map((count) => [count, 'OpenAI', f]),
    'overview.verdict.holds': [true, false, null].map((holds) => ['A', holds]),
    'overview.verdict.loopShare': chances.map((chance) => [chance, f]),
    'overview.verdict.loops': chances.map((chance) => [chance, f]),
    'overview.verdict.assumed': byCount,
    'overview.verify.effect': [0.1, 1, 1.9, 2].map((points) => [points, f]),
    'overview.verify.source': [null, 0.4, 1.3, 2].map((age) => [t.terms.tiers[1].name, age, f]),
    'explain.undisclosed': byCount,
    'explain.withoutPower': byCount,
    'explain.bandHelp': byCount,
    'explain.others': byCount,
    'explain.sumOf': byCount,
    'explain.countOf': byCount,
    'explain.readAs': days.map(([day]) => [t.terms.conventions.binding.name, day]),
    'explain.knownOn': days,
    'explain.revenueTo': days,
    'network.count': counts.map((count) => [count, count, f]),
    'network.withoutAmount': byCount,
    ...Object.fromEntries(
      ['core', 'largest', 'chords'].map((place) => [
        `network.${place}`,
        counts.map((count) => [count, 10_000, f]),
      ]),
    ),
    'network.loops.count': [true, false].flatMap((complete) => [
      [12, 2515, complete, f],
      [1, 1, complete, f],
    ]),
    'network.loops.steps': counts.map((count) => [count]),
    'network.panel.links': byCount,
    'network.panel.announced': days,
    'network.panel.status': days.map(([day]) => [t.terms.states.signed, day]),
    'network.take.title': days.map(([day]) => ['Zorglub', day]),
    'companies.lead': byCount.map(([count]) => [count, 82, f]),
    'companies.page.rank': byCount.map(([count]) => [count, 55, f]),
    'companies.page.revenueOf': days.map(([day]) => [f.usd(13.1e9), day]),
    'companies.page.timeline.undated': byCount,
    'companies.page.due.noTerm': byCount.map(([count]) => [count, f.usd(13.1e9), f]),
    'companies.page.sources.help': byCount.map(([count]) => [count, 2, 0, f]),
    'companies.page.sources.age': [0, 1, 40, 400, 3650].map((age) => [age, f]),
    'companies.undisclosed': byCount,
    'companies.undisclosedHint': counts.map((count) => [count]),
    'companies.undisclosedLinks': counts.map((count) => [count]),
    'companies.ofRevenue': days.map(([day]) => [f.usd(13.1e9), day]),
    'commitments.standingHint': [
      ...[...plainStandings.map((code) => ({ code })), ...states].map((one) => [one, '']),
      [{ code: 'superseded', by: 'x' }, 'OpenAI → Oracle'],
    ],
    'commitments.since': days,
    'commitments.moreSources': counts.map((count) => [count]),
    'commitments.totals.links': [
      [0, 0, f],
      [1, 1, f],
      [1, 12, f],
      [12, 2515, f],
    ],
    'forms.sentence': formProblems.map((problem) => [problem]),
    'forms.inSummary': formProblems.flatMap((problem) =>
      [...fieldNames, ''].map((field) => [field, problem, {}]),
    ),
    'forms.summary': counts.slice(1).map((count) => [count]),
    'forms.link.kindWithFamily': linkKinds.map((kind) => [kind]),
    'forms.link.named': linkKinds.map((kind) => ['A', 'B', t.terms.linkKinds[kind], f.usd(5e9)]),
    'forms.company.removeText': [0, 1, 2].flatMap((links) => [0, 1, 2].map((all) => [links, all])),
    'history.counted': someCounts.slice(1).map((some) => [some]),
    'history.undo': [...whats, null].map((what) => [what]),
    'history.redo': [...whats, null].map((what) => [what]),
    'history.step': whats.map((what) => [what]),
    'history.entry': whats.flatMap((what) =>
      ['done', 'undone', 'redone'].map((how) => [what, how]),
    ),
    'history.subject': subjects.map((subject) => [subject]),
    'history.row': subjects.flatMap((subject) =>
      ['added', 'removed', 'edited'].map((verb) => [verb, subject]),
    ),
    'history.field': rowFields.map((field) => [field]),
    'history.moreRows': byCount.slice(1),
    'history.values': [
      ['amount', [null, { low: 1e9, best: 2e9, high: 3e9 }]],
      [
        'amount',
        [
          { low: 1, best: 1, high: 1 },
          { low: 2e9, best: 2e9, high: 2e9 },
        ],
      ],
      ['paidUsd', [300e9, 300_100_000_000]],
      ['capacityMw', [750, 4500]],
      ['announced', ['2026', null]],
      [
        'status',
        [
          [],
          [
            { since, state: 'signed' },
            { since: null, state: 'under-way' },
          ],
        ],
      ],
      ['watched', [true, false]],
      ['counted', [true, false]],
      ['kind', ['purchase', 'chipmaker']],
      ['sourceIds', [[], ['x']]],
      ['revenue', [[], [{ usd: 5e9, asOf: '2025-12-31' }]]],
      ['confidence', ['estimate', null]],
      ['tier', [1, 3]],
      ['original', [null, original]],
      ['original', [{ currency: 'EUR', amount: 5e9, usdPerUnit: 1.09, day: '2026-01-14' }, null]],
    ].map(([name, pair]) => [name, pair, names, f]),
    'checks.sentence': figures.map((notice) => [notice, f]),
    'checks.view': [['0'], ['12']],
    'checks.clean': [[[t.checks.groups['one-deal'].title, t.checks.groups['term-over'].title]]],
    'checks.mark': [[figures.slice(0, 2).map((notice) => t.checks.sentence(notice, f))]],
    'evidence.hint': [[f]],
    'evidence.refusal': [
      [{ code: 'too-large', name: 'x.pdf', bytes: 63_000_000 }, f],
      [{ code: 'empty', name: 'x.pdf' }, f],
      [{ code: 'not-evidence', name: 'x.exe' }, f],
    ],
    'evidence.details': [0, 1, 2].flatMap((count) =>
      [true, false].map((hasQuote) => ['OpenAI', count, hasQuote]),
    ),
    'evidence.count': counts.map((count) => [count]),
    'evidence.banner': [
      [1, 0],
      [0, 1],
      [2, 1],
      [1, 2],
    ],
    'evidence.of': ['present', 'missing', 'altered'].map((state) => ['x.pdf', 'Reuters', state]),
    'evidence.unnamed': [1, 2].map((count) => [count, f, 63_000_000]),
    'archive.problem': archiveCodes.map((code) => [
      { code, path: 'ledger.json', value: 12, problem: problems[0] },
      f,
    ]),
    'archive.saved': [0, 1, 2].map((files) => [{ evidence: { files, bytes: 1500 } }, f]),
    'archive.without': [[['x.pdf', 'y.pdf']]],
    'archive.rows': contents.map((content) => [content, f]),
    'archive.changes': contents.map((content) => [content, f]),
    'archive.files': contents.map((content) => [content, f]),
    'archive.besides': contents.map((content) => [content, f]),
    'importing.badPortfolio': [1, 2].map((count) => [count]),
    'importing.mapping.missing': [[['X', 'Y']]],
    'importing.values.open': [1, 2].map((count) => [count]),
    'importing.values.samples': [[['1.4', '2.5']]],
    'importing.preview.summary': byTable,
    'importing.preview.go': byTable,
    'importing.preview.withCompanies': someRows,
    'importing.preview.withSources': someRows,
    'importing.preview.bad': someRows,
    'importing.preview.alike': someRows,
    'importing.cellProblem': cellCodes.flatMap((code) =>
      ['Zorglub', ''].flatMap((given) =>
        ['Zorglub', null].map((heading) => [
          { heading, field: 'amount', code, value: given, line: 3, problem: problems[0] },
        ]),
      ),
    ),
    'exporting.shown': tableNames.map((table) => [table, '1', '12']),
    'exporting.all': tableNames.map((table) => [table, '12']),
    'exporting.csvName': tableNames.flatMap((table) => [
      [table, true],
      [table, false],
    ]),
    'desk.writing.at': [[t.weekly.heading('2026-W03'), 12, 41]],
    'desk.record.writeSince': deskCounts.map((count) => ['Zorglub', count]),
    'desk.searching.begin': deskCounts.map((count) => [count]),
    'desk.searching.found': deskCounts.map((count) => ['Zorglub', count]),
    'desk.searching.more': deskCounts.map((count) => [count]),
    'desk.calendar.corrections': deskCounts.map((count) => [count]),
    'desk.calendar.cell': [...levels, null].map((level) => [
      t.weekly.heading('2026-W03'),
      t.terms.dials.circularity.name,
      '69',
      level,
      t.desk.standings.kept,
    ]),
    'holdings.form.understood': [1, 2].map((count) => [count, 0.5, 0.25, f]),
    'watching.condition': conditions.map((condition) => [condition, same, f]),
    'watching.percent': [[0.7]],
    'watching.theses.setOn': days.map(([day]) => [day, 0.7]),
    'watching.theses.overdue': days,
    'watching.theses.decided': days.flatMap(([day]) => [
      ['confirmed', day],
      ['refuted', day],
    ]),
    'watching.theses.decideText': [[{ claim: 'Zorglub', probability: 0.7 }, f.hundredths(0.25)]],
    'watching.theses.mean': [1, 2].map((count) => [f.hundredths(0.25), count]),
    ...askedOf(language),
    'weekly.heading': [['2026-W03']],
    'weekly.readNewest': [[t.weekly.heading('2026-W03')]],
    'weekly.noSuchWeek': [['2026-W60']],
    'weekly.fileName': [['2026-W03']],
    'weekly.changes.words': changes.map((change) => [change, f]),
    'weekly.changes.counting': changes.map((change) => [change]),
  };
}

/** The summaries of the weeks as they are exported. */
export const summaries = ({ t, f }: Language): string[] =>
  weeks.flatMap((summary) => {
    const told = article(summary, t, f);
    return [unlinked(articleMarkdown(told, t)), saidIn(articleHtml(told, t))];
  });

/** What a page says: its text, and the names of its drawings; without its sources, which are named as they name themselves. */
const saidIn = (html: string): string =>
  html
    .replace(/<style>.*<\/style>|<a .*?<\/a>/gs, '')
    .replace(/<[^>]*>/g, (tag) => /aria-label="([^"]*)"/.exec(tag)?.[1] ?? ' ');
const unlinked = (markdown: string): string => markdown.replace(/\[[^\]]*\]\(<[^>]*>\)/g, '');
