/** The columns of the company table. */
import type { ReactNode } from 'react';
import type { Partner } from '#shared/engine/company/partners';
import type { CompanyFigureId } from '#shared/model/explain';
import type { Measured } from '#shared/model/score';
import type { Texts } from '#shared/text/en/index';
import type { Formats } from '#shared/text/formats';
import { SumCell } from '../../components/Money';
import { Pending } from '../../components/Pending';
import { TwoLines, Unknown } from '../../components/TwoLines';
import type { Column } from '../../components/table/DataTable';
import { WatchToggle } from '../../components/WatchToggle';
import { FigureButton } from '../../explain/FigureButton';
import { pathTo } from '../../route';
import { BurdenCell } from './BurdenCell';
import type { CompanyRow } from './rows';

interface Context {
  readonly t: Texts;
  readonly f: Formats;
  readonly nameOf: (id: string) => string;
  readonly onFailed: (message: string) => void;
}

const known = (measured: Measured | undefined): number | null => measured?.value ?? null;

export function companyColumns({ t, f, nameOf, onFailed }: Context): Column<CompanyRow>[] {
  const { columns, hints } = t.companies;
  const column = (id: keyof typeof columns) => ({ id, name: columns[id], hint: hints[id] });
  const explained = (companyId: string, id: CompanyFigureId, children: ReactNode) => (
    <FigureButton of={{ of: 'company', id, companyId }}>{children}</FigureButton>
  );
  const partner = (one: Partner | null) =>
    one === null ? (
      <Unknown why={t.companies.noPartner} />
    ) : (
      <TwoLines sub={f.share(one.share)} title={`${nameOf(one.companyId)}, ${f.usd(one.usd)}`}>
        {nameOf(one.companyId)}
      </TwoLines>
    );
  return [
    {
      ...column('watched'),
      quiet: true,
      width: '2.75rem',
      cell: ({ company }) => <WatchToggle company={company} onFailed={onFailed} />,
    },
    {
      ...column('name'),
      heading: true,
      sort: ({ company }) => company.name,
      cell: ({ company: { id, name, kind, ticker } }) => (
        <TwoLines
          sub={[t.terms.companyKinds[kind], ticker].filter(Boolean).join(' · ')}
          title={name}
        >
          <a href={pathTo('companies', id)}>{name}</a>
        </TwoLines>
      ),
    },
    {
      ...column('committed'),
      numeric: true,
      width: '7rem',
      sort: ({ committed }) => committed,
      cell: ({ company, signals }) =>
        explained(company.id, 'committedUsd', <SumCell sum={signals?.committedUsd ?? null} />),
    },
    {
      ...column('trend'),
      numeric: true,
      sort: ({ trend }) => trend,
      cell: ({ trend }) =>
        trend === null ? (
          <Unknown why={t.companies.trendUnknown} />
        ) : trend === 0 ? (
          <Unknown word={t.companies.noChange} why={t.companies.unchanged} />
        ) : (
          `${trend > 0 ? '+' : ''}${f.usd(trend)}`
        ),
    },
    {
      ...column('burden'),
      numeric: true,
      width: '6rem',
      sort: ({ signals }) => known(signals?.commitmentBurden),
      cell: ({ company, signals }) =>
        explained(
          company.id,
          'commitmentBurden',
          <BurdenCell ratio={signals?.commitmentBurden ?? null} />,
        ),
    },
    {
      ...column('sold'),
      numeric: true,
      width: '7rem',
      sort: ({ signals }) => known(signals?.soldUsd),
      cell: ({ company, signals }) =>
        explained(company.id, 'soldUsd', <SumCell sum={signals?.soldUsd ?? null} />),
    },
    {
      ...column('customer'),
      sort: ({ customer }) => customer && nameOf(customer.companyId),
      cell: ({ company, customer }) => explained(company.id, 'largestCustomer', partner(customer)),
    },
    {
      ...column('supplier'),
      sort: ({ supplier }) => supplier && nameOf(supplier.companyId),
      cell: ({ company, supplier }) => explained(company.id, 'largestSupplier', partner(supplier)),
    },
    {
      ...column('vendorFinance'),
      numeric: true,
      width: '7rem',
      sort: ({ signals }) => known(signals?.vendorFinanceUsd),
      cell: ({ company, signals }) =>
        explained(
          company.id,
          'vendorFinanceUsd',
          <SumCell sum={signals?.vendorFinanceUsd ?? null} />,
        ),
    },
    {
      ...column('loops'),
      numeric: true,
      width: '3.75rem',
      sort: ({ signals }) => signals?.loops ?? null,
      cell: ({ company, signals }) =>
        explained(company.id, 'loops', signals === null ? <Pending /> : f.count(signals.loops)),
    },
  ];
}
