/** What falls due per year, in dollars and in power: what the company pays, or what it is paid. */
import { useMemo, useState } from 'react';
import { type DueYear, duePerYear } from '#shared/engine/duePerYear';
import type { Company } from '#shared/model/company';
import type { DueUnit } from '#shared/model/explain';
import { ChartWithTable } from '../../components/ChartWithTable';
import { Segmented } from '../../components/Segmented';
import { useLedgerDay } from '../../components/useLedgerDay';
import { FigureButton } from '../../explain/FigureButton';
import { useText } from '../../text';
import { DueDrawing } from './DueDrawing';

type Side = 'pays' | 'is-paid';
const height = 300;

export function CompanyDue({ company }: { readonly company: Company }) {
  const { t, f } = useText();
  const words = t.companies.page.due;
  const { active } = useLedgerDay();
  const plans = useMemo(
    () => ({
      pays: duePerYear(active.filter(({ from }) => from === company.id)),
      'is-paid': duePerYear(active.filter(({ to }) => to === company.id)),
    }),
    [active, company.id],
  );
  const [chosen, setChosen] = useState<Side | null>(null);
  // Who only sells is shown what it is paid.
  const side = chosen ?? (plans.pays.years.length > 0 ? 'pays' : 'is-paid');
  const { years, noTerm } = plans[side];
  // Where one side has something to draw the other keeps its room, so that a change of sides moves nothing.
  const isEmpty = plans.pays.years.length === 0 && plans['is-paid'].years.length === 0;
  const figure = (year: DueYear, id: DueUnit) => {
    const silent =
      id === 'usd' ? year.links > 0 && year.usd === 0 : year.links > 0 && year.mw === 0;
    return (
      <FigureButton of={{ of: 'due', id, year: year.year, company: { id: company.id, side } }}>
        {silent
          ? id === 'usd'
            ? t.terms.undisclosed
            : t.terms.unknown
          : id === 'usd'
            ? f.usd(year.usd)
            : f.power(year.mw)}
      </FigureButton>
    );
  };
  return (
    <ChartWithTable
      title={words.title}
      help={words.help}
      height={isEmpty ? 0 : height}
      none={years.length === 0 ? words.none[side] : null}
      tools={
        <Segmented
          label={words.whose}
          value={side}
          options={(['pays', 'is-paid'] as const).map((id) => ({ id, name: t.explain.sides[id] }))}
          onChange={setChosen}
        />
      }
      chart={<DueDrawing years={years} height={height} name={words.name(company.name)} />}
      columns={[words.columns.year, words.columns.usd, words.columns.mw, words.columns.links]}
      rows={years.map((year) => ({
        key: String(year.year),
        cells: [String(year.year), figure(year, 'usd'), figure(year, 'mw'), f.count(year.links)],
      }))}
      note={
        noTerm.count > 0
          ? words.noTerm(noTerm.count, noTerm.usd > 0 ? f.usd(noTerm.usd) : null, f)
          : undefined
      }
    />
  );
}
