/** What `bubblescope --help` prints, in English. */
export const usage = `bubblescope: how circular and how concentrated the money of the AI build-out is

  bubblescope score FILE [--as-of DAY] [--known-on DAY] [--convention binding|headline] [--json]
      the signals of a portfolio file; without --as-of the whole period counts, dates ignored
  bubblescope check FILE
      the problems of a portfolio file, if any
  bubblescope report --week 2026-W03 [--data DIR] [--known-on DAY] [--out FILE]
                    [--format md|html|csv|json|pdf] [--paper A4|Letter]
      the summary of a week, from the app's own data folder, as it was known at the week's end;
      writes nothing but FILE; a PDF needs --out, and an installed Chrome, Edge or Chromium
  bubblescope report --all-missed [--data DIR]
      for a scheduled job: writes the summaries that are due into the data folder, as the app would
  bubblescope report --all-missed --out FOLDER [--data DIR]
                    [--format md|html|csv|json|pdf] [--paper A4|Letter]
      the same, then puts into FOLDER each summary written since the last that is there in this format,
      and each correction of one that is there; a FOLDER without any gets all of them
  bubblescope --help | --version

--lang en|fr prints in that language; without it in that of the app's settings, else the system's.
--known-on DAY leaves out what was recorded later: what came with the file counts as recorded
on the day it was announced, what was entered in the app on the day of its change.
Where there are more loops than can be listed, --json gives null for each length that was not counted
to its last loop, and how many there are at least.
FILE - reads standard input. Exit code: 0 done, 1 a bad file, 2 bad usage.
It is no investment advice.
`;
