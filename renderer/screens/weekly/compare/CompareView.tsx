/** Two weeks side by side: their headlines, their figures in one table with what differs marked, and the facts between. */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { shiftWeek, type Week } from '#shared/model/week';
import { withCorrection } from '#shared/report/corrected';
import type { Told } from '#shared/report/differences';
import type { WeekSummary } from '#shared/report/summaryModel';
import { article } from '#shared/text/article/article';
import { factBlocks } from '#shared/text/article/correction';
import { pageOf } from '#shared/text/article/page';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { PendingLines } from '../../../components/PendingLines';
import { Screen } from '../../../components/Screen';
import { goTo, pathTo } from '../../../route';
import { useDifferences } from '../../../scoring/hooks';
import { useText } from '../../../text';
import { ArticleBlock } from '../ArticleBlock';
import { DeskNav } from '../DeskNav';
import { AskContext, type Asked } from '../Figure';
import { reachFigures } from '../figureKeys';
import { useNewestWeek, useOpenWeek } from '../openWeek';
import { issuePlace } from '../place';
import { RestsPanel } from '../RestsPanel';
import { WeekChoice } from '../WeekChoice';
import styles from './CompareView.module.css';
import { compareRows } from './rows';
import { type ToldOfWeek, useTold } from './useTold';

export function CompareView({ weeks }: { readonly weeks: readonly [Week | null, Week | null] }) {
  const { t } = useText();
  const words = t.desk.compare;
  const newest = useNewestWeek();
  const open = useOpenWeek();
  const second = weeks[1] ?? newest;
  const first = weeks[0] ?? shiftWeek(second, -1);
  const [one, other] = [useTold(first), useTold(second)];
  const choose = (from: Week, to: Week) => goTo('weekly', 'compare', from, to);
  return (
    <Screen
      title={words.title}
      nav={<DeskNav view="compare" />}
      actions={
        <Button onPress={() => choose(second, first)}>
          <span aria-hidden="true">⇄</span>
          {words.swap}
        </Button>
      }
    >
      <div className={styles.heads}>
        <Head
          told={one}
          choice={
            <WeekChoice
              label={words.first}
              week={first}
              latest={open}
              onChange={(week) => choose(week, second)}
            />
          }
        />
        <Head
          told={other}
          choice={
            <WeekChoice
              label={words.second}
              week={second}
              latest={open}
              onChange={(week) => choose(first, week)}
            />
          }
        />
      </div>
      {first === second ? (
        <p role="status">{words.same}</p>
      ) : one.summary === null || other.summary === null ? (
        <Card title={words.facts(t.weekly.heading(first), t.weekly.heading(second))}>
          <p role="status">{words.pending}</p>
          <PendingLines lines={2} />
        </Card>
      ) : (
        <>
          <Facts one={one} other={other} />
          <Figures one={one.summary} other={other.summary} />
        </>
      )}
    </Screen>
  );
}

function Head({ told, choice }: { readonly told: ToldOfWeek; readonly choice: ReactNode }) {
  const { t, f } = useText();
  const { week, entry, summary } = told;
  const words = t.desk.record;
  const open = useOpenWeek();
  const said = useMemo(() => summary && article(summary, t, f).headline.text, [summary, t, f]);
  const status = entry
    ? entry.issue === 0
      ? words.written(f.instant(entry.writtenAt))
      : words.corrected(f.count(entry.issue), f.instant(entry.writtenAt))
    : week >= open
      ? words.open
      : words.told;
  return (
    <section className={styles.head} aria-label={t.weekly.heading(week)}>
      <div className={styles.choice}>
        <h2>
          <a href={pathTo('weekly', issuePlace(week, entry?.issue))}>{t.weekly.heading(week)}</a>
        </h2>
        {choice}
      </div>
      <p className={styles.status}>{status}</p>
      <p className={styles.headline}>{said ?? ' '}</p>
    </section>
  );
}

const toldOf = ({ summary, state }: ToldOfWeek): Told | null =>
  summary && state && { summary, state };

function Facts({ one, other }: { readonly one: ToldOfWeek; readonly other: ToldOfWeek }) {
  const { t, f } = useText();
  const words = t.desk.compare;
  const found = useDifferences(toldOf(one), toldOf(other));
  const summary = useMemo(
    () =>
      found &&
      other.summary &&
      withCorrection(other.summary, { issue: 0, of: 0, reason: '', differences: found }),
    [found, other.summary],
  );
  const blocks = useMemo(() => summary && factBlocks(pageOf(summary, t, f)), [summary, t, f]);
  const [asked, setAsked] = useState<Asked | null>(null);
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is reached by keys is looked up where other facts stand
  useEffect(() => (list.current ? reachFigures(list.current) : undefined), [blocks]);
  return (
    <Card title={words.facts(t.weekly.heading(one.week), t.weekly.heading(other.week))}>
      {one.noState || other.noState ? (
        <p>{words.noState}</p>
      ) : summary === null || blocks === null ? (
        <PendingLines lines={3} />
      ) : blocks.length === 0 ? (
        <p>{words.noFacts}</p>
      ) : (
        <AskContext value={setAsked}>
          <div ref={list} className={styles.facts}>
            {blocks.map((block, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an article never changes its order
              <ArticleBlock key={at} block={block} />
            ))}
          </div>
          {asked && <RestsPanel asked={asked} summary={summary} onClose={() => setAsked(null)} />}
        </AskContext>
      )}
    </Card>
  );
}

function Figures({ one, other }: { readonly one: WeekSummary; readonly other: WeekSummary }) {
  const { t, f } = useText();
  const words = t.desk.compare;
  const groups = useMemo(() => compareRows(one, other, t, f), [one, other, t, f]);
  const [first, second] = [t.weekly.heading(one.week), t.weekly.heading(other.week)];
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="visually-hidden">{words.caption(first, second)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{first}</th>
            <th scope="col">{second}</th>
            <th scope="col" className={styles.number}>
              {words.change}
            </th>
          </tr>
        </thead>
        {groups.map(({ id, name, rows }) => (
          <tbody key={id}>
            <tr>
              <th scope="rowgroup" colSpan={4} className={styles.group}>
                {name}
              </th>
            </tr>
            {rows.map((row) => (
              <tr key={row.id} data-differs={row.differs || undefined}>
                <th scope="row">{row.name}</th>
                {row.cells.map(({ figure, beside }, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: first and second
                  <td key={at}>
                    <span className={styles.figure}>{figure}</span>
                    {beside !== '' && <span className={styles.beside}>{beside}</span>}
                  </td>
                ))}
                <td className={styles.number}>
                  {row.differs && (
                    <>
                      {row.change}
                      <span className={styles.mark} aria-hidden="true">
                        ●
                      </span>
                      <span className="visually-hidden">{words.differs}</span>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
