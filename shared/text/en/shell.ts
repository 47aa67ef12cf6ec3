/** The frame around every screen, in English. */
export const shell = {
  product: 'Bubblescope',
  tagline: 'The AI build-out against the dot-com era',
  navigation: 'Screens',
  screens: {
    overview: 'Overview',
    companies: 'Companies',
    commitments: 'Commitments',
    weekly: 'Weekly',
    settings: 'Settings',
  },
  skip: 'Skip to content',
  asOf: 'As of',
  asOfHelp: 'Show what held on this day',
  earlierWeek: 'A week earlier',
  laterWeek: 'A week later',
  today: 'Today',
  calendar: 'Choose a day',
  known: {
    now: 'As known now',
    on: 'As known on',
    fold: 'Now',
    banner: (day: string) => `As recorded by ${day}. A past state can’t be changed.`,
    back: 'Return to now',
    readOnly: 'You look at a past state: return to now to change anything.',
  },
  convention: 'Convention',
  theme: 'Theme',
  about: 'About',
  close: 'Close',
  cancel: 'Cancel',
  compute: 'Compute it',
  loading: 'Opening your portfolio…',
  scoring: 'Scoring…',
  failed: 'The portfolio could not be opened',
  /** By the code of the refusal; others are told in the main side's own words. */
  callFailures: {
    'wrong-token':
      'This page belongs to an earlier run of Bubblescope. Open the address that npm start printed last.',
    unreachable:
      'Bubblescope is no longer running behind this page. Start it again with npm start.',
  } as Readonly<Record<string, string>>,
  screenFailed: 'This screen could not be shown',
  tryAgain: 'Try again',
  refused: (file: string) =>
    `${file} is left as it is, and nothing can be edited until it can be read:`,
  setAside: (file: string) => `Your portfolio file could not be read. It is kept as ${file}.`,
  setAsideProblems: 'What is wrong with it',
  details: 'Details',
  aboutText: {
    what: 'Bubblescope keeps the companies you watch and the money links between them on this computer, and scores how circular and how concentrated they are. Nothing leaves the machine.',
    advice: 'It is no investment advice.',
    data: 'Your data is kept in',
    sources:
      'The starter portfolio comes from public sources up to July 2026. Tier 1 is a filing or company release, tier 2 a press outlet, tier 3 an aggregator that repeats others. Not every source was read in full.',
    licences: 'Fonts: Inter and Source Serif 4 (SIL Open Font Licence 1.1).',
    version: (version: string) => `Version ${version}`,
  },
  welcome: {
    title: 'This is the AI build-out, as far as it is public',
    lead: (companies: string, links: string) =>
      `To start with, Bubblescope shows a portfolio of ${companies} companies and ${links} money links, each with its source.`,
    facts: (count: string) => `Stated by a company itself: ${count}`,
    reports: (count: string) => `Reported by the press, some from unnamed sources: ${count}`,
    estimates: (count: string) => `Estimated: ${count}`,
    unsourced: (count: string) => `Without a source: ${count}`,
    notCounted: (count: string) =>
      `Shown, and in no score (programme headlines, double counts, lapsed plans): ${count}`,
    tier3: (count: string) => `Resting on aggregators alone, to be treated with care: ${count}`,
    keep: 'Go on with it',
    empty: 'Begin empty',
    note: 'Both can be changed later: nothing you enter is lost.',
  },
};
