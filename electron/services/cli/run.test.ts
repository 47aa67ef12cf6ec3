/** The command line as a person types it: what it prints where, and its exit code. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Convention } from '#shared/model/score';
import { smallPortfolio } from '../../testing/portfolio';
import { temporaryFolder } from '../../testing/temporaryFolder';
import { defaultDataFolder } from '../dataFolder';
import { lockFolder } from '../lock';
import { writeWholeFile } from '../wholeFile';
import { run } from './run';

const golden = fileURLToPath(new URL('../../../shared/engine/golden/', import.meta.url));
const fileOf = (name: string) => join(golden, `${name}.portfolio.json`);

function bubblescope(args: readonly string[], stdin = '', home = '/nowhere', locale = 'en-GB') {
  let [out, err] = ['', ''];
  const code = run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    readText: (file) => (file === '-' ? stdin : readFileSync(file, 'utf8')),
    now: () => new Date(2026, 10, 23, 9),
    write: writeWholeFile,
    printPdf: async () => new TextEncoder().encode('%PDF'),
    env: {},
    platform: 'linux',
    home,
    locale,
  });
  return { code, out, err };
}

interface Entry {
  readonly portfolio: string;
  readonly asOf: string | null;
  readonly convention: Convention;
}
const entries: readonly Entry[] = JSON.parse(readFileSync(join(golden, 'expected.json'), 'utf8'));

/** Numbers to 1e-6 of their size, everything else as it is. */
function expectClose(actual: unknown, expected: unknown, path: string): void {
  if (typeof expected === 'number') {
    const distance = Math.abs((actual as number) - expected);
    expect(distance, path).toBeLessThanOrEqual(1e-6 * Math.abs(expected));
  } else if (typeof expected === 'object' && expected !== null) {
    for (const [key, value] of Object.entries(expected)) {
      expectClose((actual as Record<string, unknown>)[key], value, `${path}.${key}`);
    }
  } else {
    expect(actual, path).toBe(expected);
  }
}

test.each(entries)(
  'score --json of $portfolio as of $asOf, $convention, is the golden value',
  (entry) => {
    const asOf = entry.asOf === null ? [] : ['--as-of', entry.asOf];
    const args = [
      'score',
      fileOf(entry.portfolio),
      ...asOf,
      '--convention',
      entry.convention,
      '--json',
    ];
    const { code, out, err } = bubblescope(args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const printed: object = JSON.parse(out);
    expect(Object.keys(printed)).toEqual(Object.keys(entry));
    expectClose(printed, entry, entry.portfolio);
  },
);

test('without flags the whole period counts, under the binding convention', () => {
  const { out } = bubblescope(['score', fileOf('traps'), '--json']);
  expect(JSON.parse(out)).toMatchObject({ portfolio: 'traps', asOf: null, convention: 'binding' });
});

test('standard input is read for -, and the score then bears the name of the portfolio', () => {
  const { code, out } = bubblescope(['score', '-', '--json'], JSON.stringify(smallPortfolio));
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ portfolio: 'small', grossFlowUsd: 2 });
});

test('the table names its units, says unknown where it is, and holds no space that never breaks', () => {
  const { code, out } = bubblescope(['score', fileOf('ai-2026'), '--as-of', '2026-01-15']);
  expect(code).toBe(0);
  expect(out).toMatch(/^AI 2026, as of 15 Jan 2026, binding\n/);
  expect(out).toMatch(/Gross flow +\$[\d.]+ (bn|tn)\n/);
  expect(out).toMatch(/Loop share +[\d.]+% +12\.0% to 37\.7%\n/);
  expect(out).toMatch(/unknown/);
  expect(out).not.toMatch(/\u00a0/);
});

test('where there are more loops than can be listed, the JSON says which lengths are counted to the last one', () => {
  const ids = Array.from({ length: 40 }, (_, at) => `c${10 + at}`);
  const [sale] = smallPortfolio.links;
  const links = ids.flatMap((from, i) =>
    ids.flatMap((to, j) => {
      const kind = (i + j) % 2 === 0 ? 'investment' : 'purchase';
      return i === j ? [] : [{ ...sale, id: `${from}-${to}`, kind, from, to }];
    }),
  );
  const companies = ids.map((id) => ({ ...smallPortfolio.companies[0], id, name: id }));
  const dense = JSON.stringify({ ...smallPortfolio, companies, links });
  const printed = JSON.parse(bubblescope(['score', '-', '--json'], dense).out);
  expect(printed).toMatchObject({
    loops: { 2: 0, 3: 15_200, 6: null },
    loopsComplete: false,
    loopsAtLeast: { 6: expect.any(Number) },
  });
  expect(printed.loopsAtLeast).not.toHaveProperty('3');
}, 20_000);

test('an empty portfolio is scored as unknown, not as zero', () => {
  const empty = JSON.stringify({ ...smallPortfolio, companies: [], links: [] });
  const { code, out } = bubblescope(['score', '-'], empty);
  expect(code).toBe(0);
  expect(out).toMatch(/Circularity +unknown/);
});

test('check says that there is no problem, and what was read otherwise', () => {
  const odd = {
    ...smallPortfolio,
    companies: [{ ...smallPortfolio.companies[0], kind: 'spv' }],
    links: [],
  };
  const { code, out } = bubblescope(['check', '-'], JSON.stringify(odd));
  expect(code).toBe(0);
  expect(out).toBe(
    'no problems: 1 companies, 0 links, 0 commitments, 0 sources\n' +
      'notice: companies[0].kind: "spv" is read as "vehicle"\n',
  );
});

test.each(['check', 'score'])(
  '%s lists every problem of a bad file on standard error, and exits 1',
  (command) => {
    const [sale] = smallPortfolio.links;
    const bad = {
      ...smallPortfolio,
      links: [{ ...sale, amount: { low: 5, best: 3, high: 4 }, to: 'zip' }],
    };
    expect(bubblescope([command, '-'], JSON.stringify(bad))).toEqual({
      code: 1,
      out: '',
      err: 'links[0].amount.low: 5 is above best 3\nlinks[0].to: there is no company "zip"\n',
    });
  },
);

test('a file that is not there, or is no JSON, is a bad file', () => {
  expect(bubblescope(['check', '/no/such/file'])).toEqual({
    code: 1,
    out: '',
    err: '/no/such/file can’t be read: there is no such file.\n',
  });
  expect(bubblescope(['score', '-'], 'nonsense').code).toBe(1);
});

test.each([
  [[]],
  [['scroe']],
  [['constructor']],
  [['score']],
  [['score', 'a', 'b']],
  [['score', 'a', '--jason']],
  [['score', 'a', '--as-of', '2026-02-30']],
  [['score', 'a', '--as-of', '2026-02']],
  [['score', 'a', '--as-of']],
  [['score', 'a', '--known-on', '2026-02']],
  [['report', '--week', '2026-W03', '--known-on', 'today']],
  [['score', 'a', '--convention', 'loose']],
  [['check']],
  [['check', 'a', '--json']],
  [['report']],
  [['report', '--week', '2026-W54']],
  [['report', '--week', '2026-3']],
  [['report', '--week', '2026-W03', '--format', 'pdf']],
  [['report', '--week', '2026-W03', 'extra']],
  [['report', '--all-missed', '--week', '2026-W03']],
  [['report', '--all-missed', '--format', 'pdf']],
  [['report', '--all-missed', '--out', 'x', '--format', 'doc']],
])('bad usage is told with the usage, and exits 2: %j', (args) => {
  const { code, out, err } = bubblescope(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/bubblescope score FILE/);
});

test.each([
  ['--as-of', '2026-02-30', 'the calendar has no such day.'],
  ['--as-of', '30/02/2026', 'a day is written YYYY-MM-DD, such as 2026-01-15.'],
])('%s %s: %s', (flag, day, why) => {
  expect(bubblescope(['score', 'a', flag, day]).err).toMatch(`${flag} ${day}: ${why}\n`);
});

test.each([
  ['2026-W54', 'there is no such week, 2026 ends with W53.'],
  ['2025-W53', 'there is no such week, 2025 ends with W52.'],
  ['2026-3', 'a week is written YYYY-Www, such as 2026-W03.'],
])('--week %s: %s', (week, why) => {
  expect(bubblescope(['report', '--week', week]).err).toMatch(`--week ${week}: ${why}\n`);
});

test('a file where the data folder should be, and a broken ledger, are named with what is wrong', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'ledger.json');
  writeFileSync(file, '{"schema": "one"}');
  const told = (data: string) => bubblescope(['report', '--week', '2026-W03', '--data', data]);
  expect(told(folder)).toMatchObject({ code: 1, out: '' });
  for (const line of told(folder).err.trim().split('\n')) expect(line).toMatch(`${file}: `);
  expect(told(file)).toEqual({
    code: 1,
    out: '',
    err: `${join(file, 'ledger.json')}: it can’t be read: a file stands where its folder should\n`,
  });
});

test('help and version go to standard output', () => {
  expect(bubblescope(['--help'])).toMatchObject({ code: 0, err: '' });
  expect(bubblescope(['score', '--help']).out).toMatch(/bubblescope score FILE/);
  expect(bubblescope(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('report tells the week of the portfolio that the app keeps, by the settings kept with it', () => {
  const folder = temporaryFolder();
  const ledger = { schema: 1, portfolio: smallPortfolio, changes: [], begun: true };
  writeFileSync(join(folder, 'ledger.json'), JSON.stringify(ledger));
  const settings = { theme: 'dark', convention: 'headline', weekClose: { weekday: 3, hour: 9 } };
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings));
  const args = ['report', '--week', '2026-W03', '--data', folder, '--format', 'json'];
  const { code, out } = bubblescope(args);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    week: '2026-W03',
    to: '2026-01-14',
    convention: 'headline',
    portfolioName: 'small',
  });
});

test('report of a week that has not closed says as of which day it is told, and looks no further', () => {
  const told = (week: string, format: string) =>
    bubblescope(['report', '--week', week, '--data', temporaryFolder(), '--format', format]).out;
  expect(JSON.parse(told('2026-W48', 'json'))).toMatchObject({
    week: '2026-W48',
    from: '2026-11-20',
    to: '2026-11-23',
    closes: '2026-11-27',
  });
  const text = told('2026-W48', 'md');
  expect(text).toMatch(/^\*\*Not closed yet, as of 23 Nov 2026: /m);
  expect(text).toMatch(/^Not closed yet: as of Monday 23 November 2026\. It closes on Friday 27/m);
  expect(text).not.toMatch(/stands at/);
  expect(JSON.parse(told('2030-W01', 'json'))).toMatchObject({ from: '2026-11-23', changes: [] });
  expect(JSON.parse(told('2026-W47', 'json'))).not.toHaveProperty('closes');
});

test('report reads the starter portfolio where nothing is kept, and refuses a damaged file untouched', () => {
  const folder = temporaryFolder();
  const args = ['report', '--week', '2026-W03', '--data', folder, '--format', 'json'];
  expect(bubblescope(args).code).toBe(0);
  writeFileSync(join(folder, 'ledger.json'), '{"schema": 1');
  expect(bubblescope(args)).toMatchObject({ code: 1, out: '' });
  expect(readFileSync(join(folder, 'ledger.json'), 'utf8')).toBe('{"schema": 1');
});

test('score --known-on leaves out what was announced later, and what replaced a link since', () => {
  const file = fileURLToPath(new URL('../../../assets/starter-portfolio.json', import.meta.url));
  const flow = (...flags: string[]) => {
    const { code, out } = bubblescope(['score', file, '--as-of', '2026-07-01', '--json', ...flags]);
    expect(code).toBe(0);
    return (JSON.parse(out) as { readonly grossFlowUsd: number }).grossFlowUsd;
  };
  expect(flow('--known-on', '2026-01-15')).toBeLessThan(flow());
  expect(flow('--known-on', '2030-01-01')).toBe(flow());
});

test('report --known-on tells the week without what was entered afterwards', () => {
  const folder = temporaryFolder();
  const [sale] = smallPortfolio.links;
  const after = { ...sale, id: 'late', recorded: '2026-02-01' };
  const change = {
    id: 'c',
    at: '2026-02-01T12:00:00.000Z',
    day: '2026-02-01',
    rows: [{ table: 'links', id: 'late', at: 1, before: null, after }],
  };
  const portfolio = { ...smallPortfolio, links: [sale, after] };
  const ledger = { schema: 1, portfolio, changes: [change], begun: true };
  writeFileSync(join(folder, 'ledger.json'), JSON.stringify(ledger));
  const told = (day: string) => {
    const args = ['report', '--week', '2026-W03', '--data', folder, '--format', 'json'];
    const { out } = bubblescope([...args, '--known-on', day]);
    return (JSON.parse(out) as { readonly changes: readonly unknown[] }).changes.length;
  };
  expect([told('2026-01-31'), told('2026-02-01')]).toEqual([1, 2]);
});

test('report --all-missed writes what is due, once, and says which weeks', async () => {
  const folder = temporaryFolder();
  const missed = async () => {
    const { code, ...said } = bubblescope(['report', '--all-missed', '--data', folder]);
    const awaited = await code;
    return { code: awaited, ...said };
  };
  expect((await missed()).code).toBe(1);
  const ledger = { schema: 1, portfolio: smallPortfolio, changes: [], begun: true };
  writeFileSync(join(folder, 'ledger.json'), JSON.stringify(ledger));
  const said: string[] = [];
  const io = {
    out: (text: string) => said.push(text),
    err: (text: string) => said.push(text),
    readText: () => '',
    write: writeWholeFile,
    printPdf: async () => new TextEncoder().encode('%PDF'),
    now: () => new Date(2026, 10, 23, 9),
    env: {},
    platform: 'linux',
    home: '/nowhere',
    locale: 'en-GB',
  };
  const args = ['report', '--all-missed', '--data', folder];
  expect(await run(args, io)).toBe(0);
  expect(await run(args, io)).toBe(0);
  expect(said).toEqual(['2026-W47\n', 'nothing was due\n']);
  expect(readdirSync(folder).sort()).toEqual(['ledger.json', 'summaries']);
});

/** A begun ledger whose weeks from W44 to W47 of 2026 are written one run after the other. */
function scheduled() {
  const folder = temporaryFolder();
  const ledger = { schema: 1, portfolio: smallPortfolio, changes: [], begun: true };
  writeFileSync(join(folder, 'ledger.json'), JSON.stringify(ledger));
  const out = join(folder, 'reports', 'weekly');
  const job = async (now: Date, ...flags: readonly string[]) => {
    const said: string[] = [];
    const args = ['report', '--all-missed', '--data', folder, '--out', out, ...flags];
    const code = await run(args, {
      out: (text) => said.push(text),
      err: (text) => said.push(text),
      readText: () => '',
      write: writeWholeFile,
      printPdf: async (html) =>
        new TextEncoder().encode(`%PDF ${/@page { size: \w+/.exec(html)?.[0]}`),
      now: () => now,
      env: {},
      platform: 'linux',
      home: '/nowhere',
      locale: 'en-GB',
    });
    return { code, said: said.join('') };
  };
  return { folder, out, run: job };
}
const monday = (day: number) => new Date(2026, 10, day, 9);

test('report --all-missed --out FOLDER gives the folder each week written since its last report', async () => {
  const { out, run: job } = scheduled();
  const first = await job(monday(2), '--format', 'pdf', '--paper', 'Letter', '--lang', 'fr');
  expect(first).toEqual({ code: 0, said: `${join(out, 'bubblescope-2026-W44.pdf')}\n` });
  expect(readFileSync(join(out, 'bubblescope-2026-W44.pdf'), 'utf8')).toBe(
    '%PDF @page { size: Letter',
  );
  const nothing = await job(monday(2), '--format', 'pdf');
  expect(nothing).toEqual({ code: 0, said: 'nothing was due\n' });
  expect((await job(monday(23), '--format', 'pdf')).code).toBe(0);
  expect(readdirSync(out)).toEqual(
    ['W44', 'W45', 'W46', 'W47'].map((week) => `bubblescope-2026-${week}.pdf`),
  );
});

test('each format is a row of its own, in the language asked for, and nothing there is written over', async () => {
  const { out, run: job } = scheduled();
  await job(monday(16));
  writeFileSync(join(out, 'bubblescope-2026-W46.md'), 'my notes');
  await job(monday(23), '--lang', 'fr');
  expect(readFileSync(join(out, 'bubblescope-2026-W46.md'), 'utf8')).toBe('my notes');
  expect(readFileSync(join(out, 'bubblescope-2026-W47.md'), 'utf8')).toMatch(
    /^# Bubblescope : Semaine 47 de 2026\n/,
  );
  await job(monday(23), '--format', 'csv');
  expect(readdirSync(out).filter((name) => name.endsWith('.csv'))).toEqual([
    'bubblescope-2026-W46.csv',
    'bubblescope-2026-W47.csv',
  ]);
});

test('a correction follows what it corrects; a summary that cannot be read is named and left out', async () => {
  const { folder, out, run: job } = scheduled();
  await job(monday(16));
  await job(monday(23));
  const summaries = join(folder, 'summaries');
  const text = readFileSync(join(summaries, '2026-W46.json'), 'utf8');
  writeFileSync(join(summaries, '2026-W46.correction-1.json'), text);
  writeFileSync(join(summaries, '2026-W47.correction-1.json'), '{');
  const { code, said } = await job(monday(23));
  expect(code).toBe(1);
  expect(said).toBe(
    `${join(out, 'bubblescope-2026-W46.correction-1.md')}\n2026-W47.correction-1.json can’t be read: it is left out.\n`,
  );
});

test('while the app is open on the folder, what it has written is taken', async () => {
  const { folder, out, run: job } = scheduled();
  await job(monday(16));
  rmSync(out, { recursive: true });
  const lock = lockFolder(folder, process.ppid);
  expect(lock.kind).toBe('held');
  expect((await job(monday(23))).code).toBe(0);
  expect(readdirSync(out)).toEqual(['bubblescope-2026-W46.md']);
});

test('help is told in the language asked for, else that of the system, also where the rest is wrong', () => {
  const usage = (...args: string[]) => bubblescope(args);
  expect(usage('--help', '--lang', 'fr').out).toMatch(/synthèse d’une semaine/);
  expect(usage('report', '--help', '--lang=fr').out).toMatch(/dossier de données/);
  expect(bubblescope(['--help'], '', '/nowhere', 'fr-CA').out).toMatch(/FICHIER/);
  expect(usage('scroe', '--lang', 'fr').err).toMatch(/Ceci n’est pas un conseil/);
  expect(usage('scroe', '--lang', 'de').err).toMatch(/It is no investment advice/);
  for (const lang of ['en', 'fr']) {
    const { out } = usage('--help', '--lang', lang);
    expect(out).not.toMatch(/[\u00a0\u202f]/);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(106);
  }
});

test('the language is the one asked for, else that of the settings, else the system’s', () => {
  const table = (args: readonly string[], home = '/nowhere', locale = 'en-GB') =>
    bubblescope(['score', fileOf('traps'), ...args], '', home, locale).out;
  expect(table([])).toMatch(/Gross flow/);
  expect(table([], '/nowhere', 'fr-CA')).toMatch(/Flux brut/);
  expect(table(['--lang', 'fr'])).toMatch(/Flux brut/);

  const home = temporaryFolder();
  const folder = defaultDataFolder({ platform: 'linux', home, env: {} });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ language: 'fr' }));
  expect(table([], home)).toMatch(/Flux brut/);
  expect(table(['--lang', 'en'], home, 'fr-FR')).toMatch(/Gross flow/);
  expect(bubblescope(['check', '-', '--lang', 'fr'], '{"format": "other"}').err).toBe(
    'format : « other » n’est pas « bubblescope.portfolio »\n',
  );
  expect(bubblescope(['check', '-', '--lang', 'de'])).toMatchObject({ code: 2 });
});

test.each([
  ['md', /^# Bubblescope: Week 3 of 2026\n/],
  ['html', /^<!doctype html>\n<html lang="en-GB">/],
  ['csv', /^\uFEFFsection,id,label,unit,now/],
  ['json', /^\{\n {2}"format": "bubblescope.summary",\n {2}"version": 1,/],
])(
  'report --format %s goes to standard output, or with --out to a file and nowhere else',
  (format, begin) => {
    const folder = temporaryFolder();
    const args = ['report', '--week', '2026-W03', '--data', folder, '--format', format];
    const { code, out } = bubblescope(args);
    expect(code).toBe(0);
    expect(out).toMatch(begin);
    const file = join(folder, 'week');
    expect(bubblescope([...args, '--out', file])).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(file, 'utf8')).toBe(out);
    expect(readdirSync(folder)).toEqual(['week']);
  },
);

test('report --out to a place that is not there says so and exits 1', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'none', 'week.md');
  const { code, err } = bubblescope([
    'report',
    '--week',
    '2026-W03',
    '--data',
    folder,
    '--out',
    file,
  ]);
  expect(code).toBe(1);
  expect(err).toContain("week.md: can't be written (ENOENT)");
});

test('report tells a week as known at its end: what came out in April is not in January’s', () => {
  const folder = temporaryFolder();
  const told = (...flags: string[]) =>
    bubblescope(['report', '--week', '2026-W03', '--data', folder, ...flags]).out;
  expect(told()).toContain('Told as known at the end of Friday 16 January 2026.');
  expect(told('--format', 'json')).not.toContain('openai-cerebras-loan');
  expect(told('--known-on', '2026-07-01')).toContain(
    'Told as known at the end of Wednesday 1 July 2026.',
  );
});

test('report --format pdf prints to the file that it is given, and wants one', async () => {
  const folder = temporaryFolder();
  const args = ['report', '--week', '2026-W03', '--data', folder, '--format', 'pdf'];
  expect(bubblescope(args)).toMatchObject({ code: 2, err: expect.stringContaining('needs --out') });
  const file = join(folder, 'w03.pdf');
  expect(await bubblescope([...args, '--out', file]).code).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe('%PDF');
});
