/** Weekly: the summary of one closed week, to read, leaf through and take away. */
import { useMemo } from 'react';
import { isWeek, lastClosedWeek, shiftWeek } from '#shared/model/week';
import { article } from '#shared/text/article/article';
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import { Pending } from '../../components/Pending';
import { Screen } from '../../components/Screen';
import { Segmented } from '../../components/Segmented';
import { goTo, useRoute } from '../../route';
import { useWeekSummary } from '../../scoring/hooks';
import { useSettings } from '../../store/settings';
import { useView } from '../../store/view';
import { useText } from '../../text';
import { Summary } from './Summary';
import { TakeAway } from './TakeAway';
import { WeekChoice } from './WeekChoice';
import { Watching } from './watching/Watching';

const watchingSubject = 'watching';

export default function Weekly() {
  const { t } = useText();
  const { subject } = useRoute();
  if (subject !== watchingSubject) return <WeekScreen subject={subject} />;
  return (
    <Screen title={t.watching.views.watching} actions={<ViewChoice view="watching" />}>
      <Watching />
    </Screen>
  );
}

function ViewChoice({ view }: { readonly view: 'summary' | 'watching' }) {
  const { t } = useText();
  const { views } = t.watching;
  return (
    <Segmented
      label={t.watching.view}
      value={view}
      options={[
        { id: 'summary', name: views.summary },
        { id: 'watching', name: views.watching },
      ]}
      onChange={(next) => goTo('weekly', next === 'watching' ? watchingSubject : undefined)}
    />
  );
}

function WeekScreen({ subject }: { readonly subject: string | null }) {
  const { t, f } = useText();
  const { asOf, info } = useView();
  const weekday = useSettings((settings) => settings.weekClose.weekday);
  const latest = lastClosedWeek(info.today, weekday);
  const isUnknown = subject !== null && !isWeek(subject);
  const week = subject !== null && isWeek(subject) ? subject : lastClosedWeek(asOf, weekday);
  const summary = useWeekSummary(week);
  const told = useMemo(() => summary && article(summary, t, f), [summary, t, f]);
  if (isUnknown)
    return (
      <Screen title={t.weekly.title}>
        <p role="status">{t.weekly.noSuchWeek(subject)}</p>
        <div>
          <Button look="primary" onPress={() => goTo('weekly', latest)}>
            {t.weekly.readNewest(t.weekly.heading(latest))}
          </Button>
        </div>
      </Screen>
    );
  return (
    <Screen
      title={t.weekly.heading(week)}
      lead={told?.dek ?? null}
      actions={
        <>
          <ViewChoice view="summary" />
          <Button
            look="plain"
            aria-label={t.weekly.earlier}
            onPress={() => goTo('weekly', shiftWeek(week, -1))}
          >
            <Icon name="left" />
          </Button>
          <WeekChoice week={week} latest={latest} />
          <Button
            look="plain"
            aria-label={t.weekly.later}
            isDisabled={week >= latest}
            onPress={() => goTo('weekly', shiftWeek(week, 1))}
          >
            <Icon name="right" />
          </Button>
          <TakeAway summary={summary} />
        </>
      }
    >
      {summary && told ? <Summary article={told} summary={summary} /> : <Pending />}
    </Screen>
  );
}
