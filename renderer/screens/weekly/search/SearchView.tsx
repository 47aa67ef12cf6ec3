/** What was written of a company or a word, over all kept summaries, newest week first. */
import { useEffect, useState } from 'react';
import type { SummaryHit } from '#shared/api';
import { call } from '../../../api';
import { Button } from '../../../components/Button';
import { SearchInput } from '../../../components/fields/SearchInput';
import { Screen } from '../../../components/Screen';
import { errorText } from '../../../errorText';
import { pathTo } from '../../../route';
import { useSummaries } from '../../../store/summaries';
import { useText } from '../../../text';
import { DeskNav } from '../DeskNav';
import { issuePlace } from '../place';
import { pieces, plainLine } from './lines';
import styles from './SearchView.module.css';

const pause = 200;
const longest = 200;
const part = 20;

interface Found {
  readonly sought: string;
  readonly hits: readonly SummaryHit[];
  readonly failure: string | null;
}

export function SearchView() {
  const { t, f } = useText();
  const words = t.desk.searching;
  const sought = useSummaries((summaries) => summaries.sought);
  const count = useSummaries((summaries) => summaries.entries.length);
  const found = useFound(sought.trim());
  return (
    <Screen title={words.title} nav={<DeskNav view="search" />}>
      <div className={styles.field}>
        <SearchInput
          label={words.label}
          hint={words.hint}
          value={sought}
          onChange={(typed) => useSummaries.setState({ sought: typed.slice(0, longest) })}
        />
      </div>
      {sought.trim() === '' ? (
        <p className={styles.begin}>{words.begin({ n: count, text: f.count(count) })}</p>
      ) : (
        found && <Results key={found.sought} found={found} />
      )}
    </Screen>
  );
}

/** The last answer stays until the next one is there. */
function useFound(sought: string): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  const entries = useSummaries((summaries) => summaries.entries);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was written meanwhile is searched too
  useEffect(() => {
    if (sought === '') {
      setFound(null);
      return;
    }
    let wanted = true;
    const timer = setTimeout(() => {
      call('summaries.search', { text: sought }).then(
        (hits) => wanted && setFound({ sought, hits, failure: null }),
        (error: unknown) => wanted && setFound({ sought, hits: [], failure: errorText(error) }),
      );
    }, pause);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [sought, entries]);
  return found;
}

function Results({ found: { sought, hits, failure } }: { readonly found: Found }) {
  const { t, f } = useText();
  const words = t.desk.searching;
  const [shown, setShown] = useState(part);
  if (failure !== null) return <p role="alert">{words.failed(failure)}</p>;
  if (hits.length === 0)
    return (
      <div role="status" className={styles.none}>
        <p className={styles.lead}>{words.none(sought)}</p>
        <p className={styles.soft}>{words.noneHelp}</p>
      </div>
    );
  const left = Math.min(part, hits.length - shown);
  return (
    <>
      <p role="status" className={styles.soft}>
        {words.found(sought, { n: hits.length, text: f.count(hits.length) })}
      </p>
      <ol className={styles.hits}>
        {hits.slice(0, shown).map((hit) => (
          <Hit key={`${hit.week} ${hit.issue}`} hit={hit} sought={sought} />
        ))}
      </ol>
      {left > 0 && (
        <div>
          <Button onPress={() => setShown(shown + part)}>
            {words.more({ n: left, text: f.count(left) })}
          </Button>
        </div>
      )}
    </>
  );
}

function Hit({ hit, sought }: { readonly hit: SummaryHit; readonly sought: string }) {
  const { t, f } = useText();
  const { week, issue, lines } = hit;
  return (
    <li className={styles.hit}>
      <h2 className={styles.week}>
        <a href={pathTo('weekly', issuePlace(week, issue))}>{t.weekly.heading(week)}</a>
        {issue > 0 && (
          <span className={styles.soft}> {t.desk.searching.correction(f.count(issue))}</span>
        )}
      </h2>
      <ul className={styles.lines}>
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a written text never changes its order
          <li key={at}>
            {pieces(plainLine(line), sought).map(({ text, isFound }, place) =>
              isFound ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor does its line
                <mark key={place} className={styles.mark}>
                  {text}
                </mark>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor does its line
                <span key={place}>{text}</span>
              ),
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}
