/** A company or a fund that the user holds: what it is worth, and for a fund what it holds itself. */
import { useMemo, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { readCsv } from '#shared/import/csvTable';
import { decode } from '#shared/import/decode';
import { CompanyIndex } from '#shared/import/matching';
import { type Holdings, type Position, weightOf } from '#shared/model/holdings';
import { Button } from '../../components/Button';
import { ComboInput } from '../../components/fields/ComboInput';
import { TextInput } from '../../components/fields/TextInput';
import { Icon } from '../../components/Icon';
import { freeId } from '../../forms/ids';
import { nameOf, type Option } from '../../forms/labels';
import { SideForm } from '../../forms/SideForm';
import { decoder } from '../../import/decoder';
import { keepHoldings, useHoldings } from '../../store/holdings';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import { readCompany, readFund } from './drafts';
import { linesOfTable, partsAsTyped, readParts } from './fundParts';
import styles from './Holdings.module.css';

interface Props {
  readonly kind: Position['kind'];
  /** null: a new one. */
  readonly was: Position | null;
  readonly companies: readonly Option[];
  readonly onClose: () => void;
}

export function PositionForm({ kind, was, companies, onClose }: Props) {
  const holdings = useHoldings((held) => held.holdings);
  const ids = holdings.positions.map(({ id }) => id);
  const id = was?.id ?? freeId('position-1', ids);
  const shared = { id, was, holdings, onClose };
  return kind === 'company' ? (
    <CompanyFields {...shared} companies={companies} />
  ) : (
    <FundFields {...shared} />
  );
}

interface FieldsProps {
  readonly id: string;
  readonly was: Position | null;
  readonly holdings: Holdings;
  readonly onClose: () => void;
}

function useKeep() {
  const { t } = useText();
  return async (position: Position) => {
    const { holdings } = useHoldings.getState();
    const failed = await keepHoldings(withPosition(holdings, position));
    return failed && t.holdings.failed(failed);
  };
}

/** In its old place, or at the end. */
function withPosition({ positions }: Holdings, position: Position): Holdings {
  const isThere = positions.some(({ id }) => id === position.id);
  return {
    positions: isThere
      ? positions.map((one) => (one.id === position.id ? position : one))
      : [...positions, position],
  };
}

const asTyped = (usd: number | undefined) => (usd === undefined ? '' : String(usd));

function CompanyFields({
  id,
  was,
  holdings,
  companies,
  onClose,
}: FieldsProps & { readonly companies: readonly Option[] }) {
  const { t } = useText();
  const { form: words, problems } = t.holdings;
  const keep = useKeep();
  const [draft, setDraft] = useState(() => ({
    company: was?.kind === 'company' ? nameOf(companies, was.companyId) : '',
    usd: asTyped(was?.usd),
  }));
  return (
    <SideForm
      title={words.companyTitle}
      saveLabel={words.save}
      read={() => readCompany(draft, companies, id, holdings)}
      keep={keep}
      sentences={problems}
      onClose={onClose}
    >
      <ComboInput
        field="company"
        label={words.company}
        value={draft.company}
        options={companies}
        onChange={(company) => setDraft({ ...draft, company })}
        hint={words.companyHint}
        autoFocus
      />
      <TextInput
        field="usd"
        label={words.usd}
        value={draft.usd}
        onChange={(usd) => setDraft({ ...draft, usd })}
        hint={words.usdHint}
        numeric
      />
    </SideForm>
  );
}

function FundFields({ id, was, onClose }: FieldsProps) {
  const { t, f } = useText();
  const { form: words, problems, lineProblems, tooMuch } = t.holdings;
  const keep = useKeep();
  const companies = useLedger((ledger) => ledger.portfolio.companies);
  const index = useMemo(() => new CompanyIndex(companies), [companies]);
  const [draft, setDraft] = useState(() => ({
    name: was?.kind === 'fund' ? was.name : '',
    usd: asTyped(was?.usd),
    weights: was?.kind === 'fund' ? partsAsTyped(was.parts) : '',
  }));
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const read = useMemo(() => readParts(draft.weights, index), [draft.weights, index]);
  const choose = async (files: FileList | null) => {
    const file = files?.[0];
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const table = readCsv(decode(bytes, decoder, null).text, null);
    const lines = typeof table === 'string' ? null : linesOfTable(table.headings, table.rows);
    setUnreadable(lines === null ? file.name : null);
    if (lines !== null) setDraft((now) => ({ ...now, weights: lines }));
  };
  const { parts, stated, watched, unsure } = read;
  return (
    <SideForm
      title={words.fundTitle}
      saveLabel={words.save}
      read={() => readFund(draft, read, id)}
      keep={keep}
      sentences={problems}
      onClose={onClose}
    >
      <TextInput
        field="name"
        label={words.name}
        value={draft.name}
        onChange={(name) => setDraft({ ...draft, name })}
        autoFocus
      />
      <TextInput
        field="usd"
        label={words.usd}
        value={draft.usd}
        onChange={(usd) => setDraft({ ...draft, usd })}
        hint={words.usdHint}
        numeric
      />
      <TextInput
        field="weights"
        label={words.weights}
        value={draft.weights}
        onChange={(weights) => setDraft({ ...draft, weights })}
        hint={words.weightsHint}
        understood={
          parts.length === 0 ? undefined : words.understood(parts.length, stated, watched, f)
        }
        lines="list"
      />
      <div role="status">
        {unreadable !== null && <p className={styles.problem}>{words.unreadable(unreadable)}</p>}
        {weightOf(parts) > 1.005 && <p className={styles.problem}>{tooMuch(f.share(stated))}</p>}
        {(read.problems.length > 0 || unsure.length > 0) && (
          <ul className={styles.remarks}>
            {read.problems.map(({ line, code, value }) => (
              <li key={line} className={styles.problem}>
                {lineProblems[code](f.count(line), value)}
              </li>
            ))}
            {unsure.map(({ name, like }) => (
              <li key={name}>{words.unsure(name, like)}</li>
            ))}
          </ul>
        )}
      </div>
      <div>
        <FileTrigger
          acceptedFileTypes={['.csv', '.tsv', '.txt', 'text/csv']}
          onSelect={(files) => void choose(files)}
        >
          <Button>
            <Icon name="import" />
            {words.choose}
          </Button>
        </FileTrigger>
      </div>
    </SideForm>
  );
}
