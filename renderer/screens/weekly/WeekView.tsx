/** One week: the newest issue that was written of it, or the one asked for; told anew from the ledger where none was. */
import { type ReactNode, useMemo } from 'react';
import type { ListedSummary } from '#shared/model/summary';
import { shiftWeek, type Week } from '#shared/model/week';
import type { WeekSummary } from '#shared/report/summaryModel';
import { article } from '#shared/text/article/article';
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import { Screen } from '../../components/Screen';
import { goTo } from '../../route';
import { useWeekSummary } from '../../scoring/hooks';
import { useSummaries } from '../../store/summaries';
import { useText } from '../../text';
import { DeskNav } from './DeskNav';
import { useNewestWeek, useOpenWeek } from './openWeek';
import { KeptBar, ToldBar } from './RecordBar';
import { Summary } from './Summary';
import { RecordPending, SummaryPending } from './SummaryPending';
import { TakeAway } from './TakeAway';
import { useKept } from './useKept';
import { WeekChoice } from './WeekChoice';
import styles from './WeekView.module.css';

interface Props {
  readonly week: Week | null;
  readonly issue: number | null;
}

export function WeekView({ week: asked, issue }: Props) {
  const newest = useNewestWeek();
  const week = asked ?? newest;
  const isRead = useSummaries((summaries) => summaries.isRead);
  const entries = useSummaries((summaries) => summaries.entries);
  const issues = useMemo(() => entries.filter((entry) => entry.week === week), [entries, week]);
  if (!isRead)
    return (
      <WeekFrame week={week} summary={null}>
        <RecordPending />
        <SummaryPending />
      </WeekFrame>
    );
  const shown = issue === null ? issues.at(-1) : issues.find((entry) => entry.issue === issue);
  if (shown) return <KeptWeek shown={shown} issues={issues} />;
  if (issue !== null && issue > 0) return <NoIssue week={week} issue={issue} />;
  return <ToldWeek week={week} />;
}

function KeptWeek({
  shown,
  issues,
}: {
  readonly shown: ListedSummary;
  readonly issues: readonly ListedSummary[];
}) {
  const { t } = useText();
  const kept = useKept(shown);
  const summary = kept?.kind === 'whole' ? kept.summary : null;
  return (
    <WeekFrame week={shown.week} issue={shown.issue} summary={summary}>
      <KeptBar shown={shown} issues={issues} />
      {kept === null && <SummaryPending />}
      {kept?.kind === 'whole' && <Told summary={kept.summary} />}
      {kept?.kind === 'text' && (
        <>
          <p>{t.desk.record.notUnderstood}</p>
          <pre className={styles.text}>{kept.text}</pre>
        </>
      )}
      {kept?.kind === 'failed' && <p role="alert">{kept.message}</p>}
    </WeekFrame>
  );
}

function ToldWeek({ week }: { readonly week: Week }) {
  const summary = useWeekSummary(week);
  return (
    <WeekFrame week={week} summary={summary}>
      <ToldBar week={week} />
      {summary === null ? <SummaryPending /> : <Told summary={summary} />}
    </WeekFrame>
  );
}

function NoIssue({ week, issue }: { readonly week: Week; readonly issue: number }) {
  const { t, f } = useText();
  const heading = t.weekly.heading(week);
  return (
    <WeekFrame week={week} summary={null}>
      <p role="status">{t.desk.record.noIssue(heading, f.count(issue))}</p>
      <div>
        <Button look="primary" onPress={() => goTo('weekly', week)}>
          {t.desk.record.readWeek(heading)}
        </Button>
      </div>
    </WeekFrame>
  );
}

function Told({ summary }: { readonly summary: WeekSummary }) {
  const { t, f } = useText();
  const told = useMemo(() => article(summary, t, f), [summary, t, f]);
  return <Summary article={told} summary={summary} />;
}

interface FrameProps {
  readonly week: Week;
  readonly issue?: number;
  readonly summary: WeekSummary | null;
  readonly children: ReactNode;
}

function WeekFrame({ week, issue = 0, summary, children }: FrameProps) {
  const { t, f } = useText();
  const open = useOpenWeek();
  const dek = useMemo(() => summary && article(summary, t, f).dek, [summary, t, f]);
  return (
    <Screen
      title={t.weekly.heading(week)}
      lead={<p className={styles.dek}>{dek ?? '\u00a0'}</p>}
      nav={<DeskNav view="summary" />}
      actions={
        <>
          <Button
            look="plain"
            aria-label={t.weekly.earlier}
            onPress={() => goTo('weekly', shiftWeek(week, -1))}
          >
            <Icon name="left" />
          </Button>
          <WeekChoice
            label={t.weekly.choose}
            week={week}
            latest={open}
            onChange={(next) => goTo('weekly', next)}
          />
          <Button
            look="plain"
            aria-label={t.weekly.later}
            isDisabled={week >= open}
            onPress={() => goTo('weekly', shiftWeek(week, 1))}
          >
            <Icon name="right" />
          </Button>
          <TakeAway summary={summary} issue={issue} />
        </>
      }
    >
      {children}
    </Screen>
  );
}
