/** The table of companies: watched ones first, the rest on demand. */
import { useMemo, useState } from 'react';
import { Button } from '../../components/Button';
import { ExportMenu } from '../../components/ExportMenu';
import { SearchInput } from '../../components/fields/SearchInput';
import { Icon } from '../../components/Icon';
import { Notice } from '../../components/Notice';
import { Screen } from '../../components/Screen';
import { Segmented } from '../../components/Segmented';
import { Toolbar } from '../../components/Toolbar';
import { DataTable } from '../../components/table/DataTable';
import { useNames } from '../../components/useNames';
import { CompanyForm } from '../../forms/company/CompanyForm';
import { ImportButton } from '../../import/ImportButton';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import { companyColumns } from './columns';
import { useListView } from './listView';
import { useListed } from './useListed';

export function CompaniesList() {
  const { t, f } = useText();
  const words = t.companies;
  const names = useNames();
  const companies = useLedger((ledger) => ledger.portfolio.companies);
  const { show, search, sort } = useListView();
  const [adding, setAdding] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const watched = companies.filter((company) => company.watched).length;
  const shown = useListed();
  const columns = useMemo(
    () => companyColumns({ t, f, nameOf: names.company, onFailed: setFailure }),
    [t, f, names],
  );
  const empty =
    companies.length === 0
      ? words.noneAtAll
      : watched === 0 && show === 'watched'
        ? words.noneWatched
        : words.none;

  return (
    <Screen
      title={words.title}
      lead={words.lead(watched, companies.length, f)}
      actions={
        <>
          <ImportButton />
          <ExportMenu shown={{ table: 'companies', rows: shown.map(({ company }) => company) }} />
          <Button look="primary" onPress={() => setAdding(true)}>
            <Icon name="plus" />
            {words.add}
          </Button>
        </>
      }
    >
      {failure !== null && (
        <Notice onClose={() => setFailure(null)}>{words.failed(failure)}</Notice>
      )}
      <Toolbar>
        <Segmented
          label={words.show}
          value={show}
          options={(['watched', 'all'] as const).map((id) => ({ id, name: words.filters[id] }))}
          onChange={(next) => useListView.setState({ show: next })}
        />
        <SearchInput
          label={words.search}
          hint={words.searchHint}
          value={search}
          onChange={(text) => useListView.setState({ search: text })}
        />
      </Toolbar>
      <DataTable
        label={words.table}
        columns={columns}
        rows={shown}
        rowKey={({ company }) => company.id}
        sort={sort}
        onSort={(next) => useListView.setState({ sort: next })}
        empty={empty}
      />
      {adding && <CompanyForm company={null} onClose={() => setAdding(false)} />}
    </Screen>
  );
}
