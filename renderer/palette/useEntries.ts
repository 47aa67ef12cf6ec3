/** Everything that the palette can lead to: actions, screens, companies, links, weeks. */
import { useMemo } from 'react';
import type { Link } from '#shared/model/link';
import { closingDays, dayIn, lastClosedWeek, weekOf } from '#shared/model/week';
import { actionName, actions, isAvailable, keysNow } from '../actions/registry';
import { useNames } from '../components/useNames';
import { goTo } from '../route';
import { useLedger } from '../store/ledger';
import { useSettings } from '../store/settings';
import { useView } from '../store/view';
import { useText } from '../text';
import type { Entry } from './find';

export interface Choice extends Entry {
  readonly hint: string;
  /** The keys that would have done it. */
  readonly keys: string | null;
  readonly run: () => void;
}

/** The first day of the portfolio's history: no week before it can be read. */
const since = '2023-01-01';

export function useEntries(): readonly Choice[] {
  const { t, f } = useText();
  const names = useNames();
  const { companies, links } = useLedger((ledger) => ledger.portfolio);
  const today = useView((view) => view.info.today);
  const weekday = useSettings((settings) => settings.weekClose.weekday);
  return useMemo(() => {
    const doable = actions
      .filter((action) => action.id !== 'palette' && isAvailable(action))
      .map((action): Choice => {
        const text = actionName(action, t);
        const group = action.id.startsWith('go-') ? 'screens' : 'actions';
        const keys = keysNow(action)[0] ?? null;
        return { key: `action:${action.id}`, group, text, hint: '', keys, run: action.run };
      });
    const place = { keys: null } as const;
    const amount = ({ amount }: Link) =>
      amount === null ? t.terms.undisclosed : f.usd(amount.best);
    return [
      ...doable,
      ...companies.map(
        ({ id, name, kind, ticker }): Choice => ({
          ...place,
          key: `company:${id}`,
          group: 'companies',
          text: ticker ? `${name} (${ticker})` : name,
          hint: t.terms.companyKinds[kind],
          run: () => goTo('companies', id),
        }),
      ),
      ...links.map(
        (link): Choice => ({
          ...place,
          key: `link:${link.id}`,
          group: 'links',
          text: `${names.company(link.from)} → ${names.company(link.to)}`,
          hint: `${t.terms.linkKinds[link.kind]}, ${amount(link)}`,
          run: () => goTo('commitments', link.id),
        }),
      ),
      ...closingDays(since, dayIn(lastClosedWeek(today, weekday), 7), 4)
        .map(weekOf)
        .toReversed()
        .map(
          (week): Choice => ({
            ...place,
            key: `week:${week}`,
            group: 'weeks',
            text: week,
            hint: t.weekly.heading(week),
            run: () => goTo('weekly', week),
          }),
        ),
    ];
  }, [t, f, names, companies, links, today, weekday]);
}
