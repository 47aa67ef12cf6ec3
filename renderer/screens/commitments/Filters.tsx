/** What narrows the ledger of links. */
import { useMemo } from 'react';
import { linkKinds, linkStates } from '#shared/model/link';
import { Button } from '../../components/Button';
import { SearchInput } from '../../components/fields/SearchInput';
import { SelectInput } from '../../components/fields/SelectInput';
import { Segmented } from '../../components/Segmented';
import { Toggle } from '../../components/Toggle';
import { Toolbar } from '../../components/Toolbar';
import { optionsOf } from '../../forms/labels';
import { useLedger } from '../../store/ledger';
import { useSettings } from '../../store/settings';
import { useText } from '../../text';
import styles from './Commitments.module.css';
import { everything, type LinkFilter } from './filter';
import { narrow, useLedgerView } from './ledgerView';

const families = ['all', 'trade', 'finance', 'tie'] as const;
const marks = ['active', 'unsourced', 'tier3', 'stale', 'undisclosed'] as const;

export function Filters() {
  const { t, f } = useText();
  const words = t.commitments.filters;
  const staleAfterDays = useSettings((settings) => settings.staleAfterDays);
  const filter: LinkFilter = useLedgerView((view) => view.filter);
  const companies = useLedger((ledger) => ledger.portfolio.companies);
  const options = useMemo(() => optionsOf(companies, ({ name }) => name), [companies]);
  const kinds = linkKinds.map((id) => ({ id, name: t.terms.linkKinds[id] }));
  const states = linkStates.map((id) => ({ id, name: t.terms.states[id] }));
  const isNarrowed = JSON.stringify(filter) !== JSON.stringify(everything);
  return (
    <Toolbar label={words.label}>
      <SearchInput
        label={t.commitments.search}
        hint={t.commitments.searchHint}
        value={filter.search}
        onChange={(search) => narrow({ search })}
      />
      <Segmented
        label={words.family}
        value={filter.family}
        options={families.map((id) => ({
          id,
          name: id === 'all' ? words.all : t.terms.families[id],
        }))}
        onChange={(family) => narrow({ family })}
      />
      <div className={styles.selects}>
        <Choice
          label={words.kind}
          value={filter.kind}
          options={[{ id: 'any', name: words.anyKind }, ...kinds]}
          onChange={(kind) => narrow({ kind })}
        />
        <Choice
          label={words.status}
          value={filter.state}
          options={[
            { id: 'any', name: words.anyStatus },
            ...states,
            { id: 'none', name: words.noStatus },
          ]}
          onChange={(state) => narrow({ state })}
        />
        <Choice
          label={words.company}
          value={filter.company}
          options={[{ id: '', name: words.anyCompany }, ...options]}
          onChange={(company) => narrow({ company })}
        />
      </div>
      <div className={styles.selects}>
        {marks.map((mark) => (
          <Toggle key={mark} value={filter[mark]} onChange={(value) => narrow({ [mark]: value })}>
            {mark === 'stale' ? words.stale(f.count(staleAfterDays)) : words[mark]}
          </Toggle>
        ))}
        <Toggle value={filter.noticed} onChange={(noticed) => narrow({ noticed })}>
          {t.checks.filter}
        </Toggle>
        {isNarrowed && (
          <Button look="plain" onPress={() => narrow(everything)}>
            {words.clear}
          </Button>
        )}
      </div>
    </Toolbar>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly name: string }[];
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>(props: ChoiceProps<T>) {
  return (
    <div className={styles.select}>
      <SelectInput field={`filter-${props.label}`} quiet {...props} />
    </div>
  );
}
