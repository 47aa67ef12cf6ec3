/**
 * A summary as an article in one language: the order of its parts, the headline and the foot. Markdown, HTML and the
 * screen are made from it.
 */
import { type DialId, dialIds } from '../../model/score';
import type { WeekSummary } from '../../report/summaryModel';
import type { Texts } from '../en/index';
import type { Formats } from '../formats';
import { alertSection, thesisSection } from './alerts';
import { changeSection } from './changes';
import { concentratedSection } from './concentrated';
import { correctionSection } from './correction';
import { dialSection } from './dials';
import { dueSection } from './due';
import { eraSection } from './era';
import { ladderSection } from './ladder';
import { loopSection } from './loops';
import type { Article, Sentence } from './model';
import { movedSection } from './moved';
import { linkName, linkSum, type Page, pageOf, plain } from './page';
import { verifySection } from './verify';
import type { DialWords } from './words';

export function article(summary: WeekSummary, t: Texts, f: Formats): Article {
  const page = pageOf(summary, t, f);
  const theses = thesisSection(page);
  const correction = correctionSection(page);
  return {
    language: t.weekly.language,
    product: t.shell.product,
    title: t.weekly.heading(summary.week),
    alerts: alertSection(page),
    headline: headline(page),
    dek: t.weekly.span(
      f.longDate(summary.from),
      f.longDate(summary.to),
      summary.hour,
      summary.closes === undefined ? null : f.longDate(summary.closes),
    ),
    sections: [
      ...(correction === null ? [] : [correction]),
      dialSection(page),
      movedSection(page),
      changeSection(page),
      loopSection(page),
      concentratedSection(page),
      dueSection(page),
      ...(summary.verify === null ? [] : [verifySection(page)]),
      eraSection(page),
      ladderSection(page),
      ...(theses === null ? [] : [theses]),
    ],
    foot: foot(page),
  };
}

/** The largest link that began or ceased to count, and where the dials stand. */
function headline({ summary, t, f, tell }: Page): Sentence {
  const moved = summary.changes.filter((change) => change.activeBefore !== change.activeAfter);
  const usd = (linkId: string) => summary.links[linkId]?.amount?.best ?? -1;
  const [largest] = moved.toSorted((a, b) => usd(b.linkId) - usd(a.linkId));
  return tell((notes) => {
    const dial = (id: DialId): DialWords => ({
      id,
      score: notes.maybe(`dials.${id}.now.score`, f.score),
      move: notes.move(`dials.${id}.change`),
    });
    const begun = largest?.activeAfter === true;
    const said = begun ? linkSum : linkName;
    const lead = largest ? said(notes, largest.linkId) : null;
    return t.weekly.sentences.headline({
      openAsOf: summary.closes === undefined ? null : f.date(summary.to),
      link: lead,
      counts: begun,
      all: moved.length > 1 ? notes.count('changed.counting') : null,
      dials: [dial(dialIds[0]), dial(dialIds[1])],
    });
  });
}

function foot({ summary, t, f, tell }: Page): Sentence[] {
  const { sentences } = t.weekly;
  const known = summary.known.now;
  const coverage = tell((notes) =>
    sentences
      .coverage({
        convention: summary.convention,
        active: notes.count('coverage.activeLinks'),
        flows: notes.count('coverage.flowLinks'),
        known: notes.count('coverage.knownAmounts'),
        undisclosed: notes.count('coverage.undisclosed'),
        gross: notes.usd('coverage.grossFlowUsd'),
        tier3: notes.count('coverage.tier3Only'),
        unsourced: notes.count('coverage.unsourced'),
      })
      .filter((sentence) => sentence !== '')
      .join(' '),
  );
  return [
    coverage,
    ...(summary.bands === null
      ? []
      : [tell((notes) => sentences.bandMethod(notes.count('bands.now.draws')))]),
    ...(known === null ? [] : [plain(sentences.knownThen(f.longDate(known)))]),
    plain(sentences.method(summary.method, summary.portfolioName)),
    plain(sentences.advice),
  ];
}
