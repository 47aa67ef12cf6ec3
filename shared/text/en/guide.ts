/** The user guide, in English: the app shows it, and `npm run guide` writes it to `docs/guide/en.md`. */
import type { GuidePicture, GuideSection } from '../guideSections';

interface Section {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const sections: Readonly<Record<GuideSection, Section>> = {
  start: {
    title: 'The first start',
    paragraphs: [
      'Bubblescope opens with a portfolio of the AI build-out to July 2026: companies, the money links between them, and a source for each. A first window says how much of it is stated by companies, reported, or estimated. Choose “Go on with it” or “Begin empty”; both can be changed later.',
      'Everything that you enter stays on this computer. The app has no account and no server, and asks nothing of the network. A link to a source is shown to you first, and opens in your own browser only if you say so.',
    ],
  },
  overview: {
    title: 'Read the two dials',
    paragraphs: [
      'Circularity says how much of the money goes round: who finances whom and is paid back in orders. Concentration says how much hangs on how few. On both, 100 is the level of the dot-com networks, measured by the same code.',
      'The band beside a score says how far it could move within the ranges of the amounts. Below stand the weeks since 2023, what changed this week, the largest loops, and the ladder of commitments from headline to binding to paid.',
      'Binding or headline, at the top right, decides which links count: what is signed, or what was announced too. Every figure leads to the links and sources that it rests on.',
    ],
  },
  explain: {
    title: 'Ask a figure where it comes from',
    paragraphs: [
      'On the Overview and with the companies, a figure is a button. Press it, and at the side stand what it means, its formula, what went in, its value in the dot-com networks, and the links that it rests on, each with its sources. The weight of a link is how far the figure would move without it. In a summary, a figure leads to its links in the same way.',
      'The page stays in reach: press another figure, and the panel follows. A figure within the panel opens too; “Back” returns to the one before, Escape closes. Where a figure is unknown, the panel says why.',
    ],
  },
  network: {
    title: 'See the links on a map',
    paragraphs: [
      'Network draws who pays whom: the broader a line, the larger the amount. Finance and trade are told apart, and the companies that you watch stand out. Where the links are too many to read, you see the circular core, where money can come back; “Show all of them” adds the rest.',
      'Beside the map stand the loops. Choose one to see it alone and go round it step by step, each step with its amount, its day and its source. Press a company to see what it pays and gets, a line to see the links in it.',
      'Filters narrow the map by kind, status, amount and day of announcement. The slider below goes through the months, and takes the whole app to that day. “Table” says the same in words; “Export” takes the picture away.',
    ],
  },
  companies: {
    title: 'Look at a company',
    paragraphs: [
      'The table shows the companies that you watch: their commitments, how those weigh on a year’s revenue, the largest customer and supplier, the loops that they are part of. A heading sorts it; the star puts a company on your list or takes it off.',
      'A company’s page has its links both ways, its loops, its record of changes and its sources.',
    ],
  },
  commitments: {
    title: 'Find your way in the ledger',
    paragraphs: [
      'Commitments holds every link and every headline. Narrow it by kind, status, company, or by what lacks: unsourced, tier 3 only, stale. “Due per year” adds up what falls due when, in dollars and megawatts.',
      'Checks point to what may be wrong: the same deal counted twice, a price per gigawatt out of line, commitments beyond revenue. They change nothing by themselves.',
    ],
  },
  adding: {
    title: 'Add a deal with its source',
    paragraphs: [
      '“Add link” opens the form. Money flows from the first company to the second: the buyer pays the seller, the lender lends to the borrower. An amount may be a range, “10 bn”, or in another currency; leave it empty where it is undisclosed, and never write zero for unknown.',
      'Give the day on which it was announced, its status with its day, and a source. Tier 1 is a filing or a company’s release, tier 2 an outlet, tier 3 an aggregator. A PDF or a picture of the page can be kept as evidence with the source.',
      'Whatever you change can be undone, step by step, even after a restart.',
    ],
  },
  weekly: {
    title: 'Read the week’s summary',
    paragraphs: [
      'A week closes on the day and at the hour that you set. Its summary says what moved the dials and why, which loops are new, what comes due in the next quarter, and which figure most needs a better source. It is written by rules, the same every time, and never changes: a correction is a new issue beside it.',
      'Weeks that closed while the app was shut are written when it opens. To have them written on time, let it start with the computer: Settings, “In the background”. Alerts and theses of your own come first in the summary when they are met.',
      'A summary can be taken away as PDF, HTML, Markdown or figures.',
    ],
  },
  desk: {
    title: 'Compare, search and correct weeks',
    paragraphs: [
      '“Compare” puts two weeks side by side, figure by figure, marks what differs and names the links and loops that lie between them. “Calendar” shows each week as a cell: the higher it is filled, the higher the level of its dial. “Search” looks through all that was written, whatever case or accents. “Watching” holds your alerts and theses.',
      'If a written week proves wrong, mend the ledger first, then choose “Issue a correction…” and give the reason. The week is told anew from all that the ledger holds now; the correction names what differs, and what was first written stays as it is.',
      '“Open the ledger as it was” shows the state that a summary was written of. It can be looked at, and saved as a file.',
    ],
  },
  dotcom: {
    title: 'Hold today against the dot-com era',
    paragraphs: [
      'Dot-com measures the era and today by the same code. “Signals” sets each signal beside its dot-com range; “Both networks” draws the two in one scale.',
      '“Indicators” shows the months of 1995 to 2003 in which the market and its funding stood where they stand now. They do not agree on one month, and are not meant to.',
      '“Twins” finds, for a link of today, the one of then that is most like it, how that ended, and where the likeness breaks. “How it ended” lists the vendors, customers and financiers of the era. None of it is a forecast.',
    ],
  },
  stress: {
    title: 'Ask what if',
    paragraphs: [
      'What if a company pays only a part, a contract is called off, a lender stops? Stress follows the loss through what falls due within the next twelve months. Begin with one of the examples or build a shock of several parts; everything below changes with it.',
      'The answer is two bounds. “Cushioned” is the least: a loss is passed on once a year’s revenue is used up. “Passed on in full” is the most: what is not received is not paid either. Each says who is hit, how far it runs, which loops break and what the dials become.',
      '“What this rests on” names what had to be assumed. A scenario that you keep is told in the weekly summary.',
    ],
  },
  holdings: {
    title: 'See what your own money hangs on',
    paragraphs: [
      'Enter what you own, by company or by fund; a fund’s weights are typed or read from a CSV file. Holdings then says which share of it hangs on each company, on each loop and on the core. Loops overlap, so their shares do not add up; what hangs on a company through its suppliers is a reading of order books, and no loss to expect.',
      'Holdings lie in a file of their own on this computer. They are in no score, no summary and no export but the archive, and gone from every screen once you remove them.',
    ],
  },
  past: {
    title: 'Go back in time',
    paragraphs: [
      '“As of” shows what held on a day. “As known on” shows what was recorded by a day: a loan of December that the public learnt of in April is missing from January’s view. A past state can be looked at and not changed.',
    ],
  },
  files: {
    title: 'Bring in a file, take one away',
    paragraphs: [
      'Drop a portfolio or a table (CSV) on the window, or choose Import. You see which column is what, what every row will do, and what is wrong with it; nothing is changed before you say so, and undo takes all of it back. The desktop app saves a portfolio as a .bubblescope file, which opens by a double click; the local browser saves the same as .bubblescope.json.',
      'Tables and the whole portfolio are exported from where they stand.',
    ],
  },
  keeping: {
    title: 'Keep your data safe',
    paragraphs: [
      'Settings names the folder in which everything lies. A backup is made at the first change of a day and before every import, restore and update; it can be compared with the present before it is put back.',
      '“Save everything as one file” makes a zip of portfolio, history, summaries, settings and evidence, which another install restores. The files are not encrypted: if others use this computer, encrypt its disk.',
    ],
  },
  palette: {
    title: 'Find anything',
    paragraphs: [
      'Ctrl+K (⌘K on a Mac), or “Find” at the top, opens one field for all: an action, a screen, a company, a link, a week. Type a few letters, choose with the arrow keys, press Enter. What you chose last comes first.',
      'Beside an action stand the keys that do it at once. “?” shows all of them; the keys without Ctrl or ⌘ can be switched off in Settings.',
    ],
  },
  keyboard: {
    title: 'Work by keyboard',
    paragraphs: [
      'Tab goes from one control to the next, arrow keys move within tables, lists and calendars, Enter opens, Escape closes. Ctrl+Z (⌘Z on a Mac) takes back the last change of the ledger, Ctrl+Shift+Z makes it again; in a text field they act on the text. F1 opens this guide.',
      'Every chart has a table with the same figures, and every colour a word beside it.',
    ],
  },
  problems: {
    title: 'If something goes wrong',
    paragraphs: [
      'What the disk refuses stays in the window, marked as unsaved, until it can be written. A file that can’t be read is set aside under a dated name, never overwritten, and the newest good backup is offered.',
      'The log quotes nothing that you entered. “Report a problem” in Settings packs it with a note of yours; you see all of it before it is saved, and nothing is sent.',
      'Bubblescope is no investment advice. The starter portfolio comes from public sources that were not all read in full: check them.',
    ],
  },
};

/** What each picture shows. */
const pictures: Readonly<Record<GuidePicture, string>> = {
  overview: 'The Overview: both dials with their bands, and the weeks since 2023',
  explain: 'A dial explained at the side: its formula, its signals and its links',
  network: 'The map of links, and its loops beside it',
  company: 'A company’s page: its figures, and its links both ways',
  commitments: 'The ledger of links, with its filters and checks',
  adding: 'The form of a new link',
  weekly: 'A week’s summary, with what moved and why',
  calendar: 'The calendar of weeks',
  dotcom: 'Every signal beside its dot-com range',
  stress: 'A shock, and its two bounds side by side',
  importing: 'The import, before anything is changed',
  settings: 'Settings: backups, and everything as one file',
};

export const guide = {
  title: 'User guide',
  lead: 'What each screen is for, and how your data is kept.',
  contents: 'Contents',
  sections,
  pictures,
};

export type Guide = typeof guide;
