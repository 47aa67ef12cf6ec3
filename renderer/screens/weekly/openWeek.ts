/** The week that is running: it bears the ISO week of the day on which it closes, where the user is. */
import { lastClosedWeek, shiftWeek, type Week, weekOf } from '#shared/model/week';
import { useSettings } from '../../store/settings';
import { useSummaries } from '../../store/summaries';
import { useView } from '../../store/view';

export function weekOfInstant(instant: string): Week {
  const at = new Date(instant);
  const two = (part: number) => String(part).padStart(2, '0');
  return weekOf(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`);
}

/** By the main side's word; by the calendar until that is here. */
export function useOpenWeek(): Week {
  const nextClose = useSummaries(({ nextClose }) => nextClose);
  const today = useView((view) => view.info.today);
  const weekday = useSettings((settings) => settings.weekClose.weekday);
  return nextClose === null
    ? shiftWeek(lastClosedWeek(today, weekday), 1)
    : weekOfInstant(nextClose);
}

/** The newest closed week by the as-of day. */
export function useNewestWeek(): Week {
  const open = useOpenWeek();
  const asOf = useView((view) => view.asOf);
  const weekday = useSettings((settings) => settings.weekClose.weekday);
  const newest = lastClosedWeek(asOf, weekday);
  return newest < open ? newest : shiftWeek(open, -1);
}
