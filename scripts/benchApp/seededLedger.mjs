/** A ledger of any size to measure the app with: seeded, degrees with a long tail, amounts lognormal, its last link an edit to undo. */

const kinds = ['purchase', 'purchase', 'lease', 'investment', 'credit', 'purchase'];

/** The document of `ledger.json`; the same numbers give the same ledger. */
export function seededLedger(companies, links, seed) {
  const next = mulberry32(seed);
  // A power law: few companies have most of the links.
  const node = () => Math.min(companies - 1, Math.floor(companies * next() ** 3));
  const source = {
    id: 'seeded',
    title: 'Seeded',
    publisher: 'Bench',
    url: null,
    date: '2025-01-01',
    tier: 2,
  };
  const made = Array.from({ length: links }, (_, n) => {
    const from = node();
    const to = (from + 1 + node()) % companies;
    const best = Math.round(Math.exp(18 + 2.5 * (next() + next() + next() - 1.5)));
    const month = String(1 + (n % 12)).padStart(2, '0');
    const day = `${2021 + (n % 5)}-${month}-15`;
    return {
      id: `link-${n}`,
      kind: kinds[n % kinds.length],
      from: `company-${from}`,
      to: `company-${to === from ? (to + 1) % companies : to}`,
      amount: n % 7 === 6 ? null : { low: best * 0.9, best, high: best * 1.1 },
      capacityMw: null,
      announced: day,
      start: null,
      end: null,
      status: [{ since: day, state: 'signed' }],
      counted: true,
      sourceIds: [source.id],
    };
  });
  const edited = made.at(-1);
  edited.kind = 'purchase';
  edited.from = 'company-0';
  edited.to = 'company-1';
  edited.amount = { low: 4e12, best: 4e12, high: 4e12 };
  return {
    schema: 2,
    portfolio: {
      format: 'bubblescope.portfolio',
      version: 1,
      name: 'Seeded',
      companies: Array.from({ length: companies }, (_, n) => ({
        id: `company-${n}`,
        name: `Company ${n}`,
        kind: 'cloud',
        watched: n < 60,
      })),
      links: made,
      commitments: [],
      sources: [source],
    },
    changes: [
      {
        id: '00000000-0000-4000-8000-000000000001',
        at: '2026-01-02T09:00:00.000Z',
        day: '2026-01-02',
        rows: [{ table: 'links', id: edited.id, at: links - 1, before: null, after: edited }],
      },
    ],
    begun: true,
  };
}

/** T. Ettinger's mulberry32: enough for test data. */
function mulberry32(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
