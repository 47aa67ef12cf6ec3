/** Weekly: the summaries as they were written, to read, correct, compare, search and leaf through. */
import { useEffect } from 'react';
import { Button } from '../../components/Button';
import { Screen } from '../../components/Screen';
import { goTo, useRoute } from '../../route';
import { followSummaries } from '../../store/summaries';
import { useText } from '../../text';
import { CalendarView } from './calendar/CalendarView';
import { CompareView } from './compare/CompareView';
import { DeskNav } from './DeskNav';
import { useNewestWeek } from './openWeek';
import { placeOf } from './place';
import { SearchView } from './search/SearchView';
import { WeekView } from './WeekView';
import { Watching } from './watching/Watching';

export default function Weekly() {
  const { t } = useText();
  const { subject, rest } = useRoute();
  useEffect(followSummaries, []);
  const place = placeOf(subject, rest);
  switch (place.view) {
    case 'summary':
      return <WeekView week={place.week} issue={place.issue} />;
    case 'compare':
      return <CompareView weeks={place.weeks} />;
    case 'calendar':
      return <CalendarView />;
    case 'search':
      return <SearchView />;
    case 'watching':
      return (
        <Screen title={t.watching.title} nav={<DeskNav view="watching" />}>
          <Watching />
        </Screen>
      );
    case 'unknown':
      return <NoSuchWeek asked={place.asked} />;
  }
}

function NoSuchWeek({ asked }: { readonly asked: string }) {
  const { t } = useText();
  const newest = useNewestWeek();
  return (
    <Screen title={t.weekly.title} nav={<DeskNav view="summary" />}>
      <p role="status">{t.weekly.noSuchWeek(asked)}</p>
      <div>
        <Button look="primary" onPress={() => goTo('weekly', newest)}>
          {t.weekly.readNewest(t.weekly.heading(newest))}
        </Button>
      </div>
    </Screen>
  );
}
