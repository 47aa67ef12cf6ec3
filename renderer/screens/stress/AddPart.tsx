/** Adds to the shock: what happens, and to whom. Only what could make a difference on the day is offered. */
import { type FormEvent, useMemo, useState } from 'react';
import { linkFamily } from '#shared/model/link';
import type { Shock } from '#shared/model/stress';
import { Button } from '../../components/Button';
import { ComboInput } from '../../components/fields/ComboInput';
import { FormContext, type FormHelp } from '../../components/fields/FormContext';
import { Icon } from '../../components/Icon';
import { Segmented } from '../../components/Segmented';
import { useLedgerDay } from '../../components/useLedgerDay';
import { useNames } from '../../components/useNames';
import { chosen, type Option, optionsOf } from '../../forms/labels';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import styles from './Stress.module.css';

const kinds = ['pays', 'cancelled', 'stops'] as const;
type Kind = (typeof kinds)[number];

interface Props {
  readonly shock: Shock;
  readonly onAdd: (after: Shock, step: string) => void;
}

export function AddPart({ shock, onAdd }: Props) {
  const { t } = useText();
  const words = t.stress.shock;
  const [kind, setKind] = useState<Kind>('pays');
  const [text, setText] = useState('');
  const [missed, setMissed] = useState(false);
  /** Counts what was added: the field begins anew with each. */
  const [count, setCount] = useState(0);
  const options = useOptions(shock);
  const help = useMemo<FormHelp>(
    () => ({
      idOf: (field) => `stress-${field}`,
      problemAt: () => (missed ? words.notFound : undefined),
      leave: () => {},
    }),
    [missed, words],
  );
  const add = (event: FormEvent) => {
    event.preventDefault();
    const picked = chosen(options[kind], text);
    setMissed(picked === undefined);
    if (picked === undefined) return;
    onAdd(withPart(shock, kind, picked.id), `add ${kind} ${picked.id}`);
    setText('');
    setCount(count + 1);
  };
  return (
    <FormContext.Provider value={help}>
      <form className={styles.add} onSubmit={add}>
        <Segmented
          label={words.kind}
          value={kind}
          options={kinds.map((id) => ({ id, name: words.kinds[id] }))}
          onChange={(next) => {
            setKind(next);
            setText('');
            setMissed(false);
          }}
        />
        <ComboInput
          key={`${kind} ${count}`}
          field="part"
          label={words.pick[kind]}
          value={text}
          options={options[kind]}
          onChange={(next) => {
            setText(next);
            setMissed(false);
          }}
        />
        <Button type="submit">
          <Icon name="plus" />
          {words.add}
        </Button>
      </form>
    </FormContext.Provider>
  );
}

function withPart(shock: Shock, kind: Kind, id: string): Shock {
  switch (kind) {
    case 'pays':
      return { ...shock, pays: [...shock.pays, { companyId: id, share: 0.5 }] };
    case 'cancelled':
      return { ...shock, cancelled: [...shock.cancelled, id] };
    case 'stops':
      return { ...shock, stopsFinancing: [...shock.stopsFinancing, id] };
  }
}

/** Those that are in the shock already are left out. */
function useOptions(shock: Shock): Readonly<Record<Kind, Option[]>> {
  const names = useNames();
  const companies = useLedger((ledger) => ledger.portfolio.companies);
  const { active } = useLedgerDay();
  return useMemo(() => {
    const flows = active.filter(({ kind }) => linkFamily(kind) !== 'tie');
    const payers = new Set(flows.map(({ from }) => from));
    const financiers = new Set(
      flows.filter(({ kind }) => linkFamily(kind) === 'finance').map(({ from }) => from),
    );
    const named = (among: ReadonlySet<string>, without: readonly string[]) =>
      optionsOf(
        companies.filter(({ id }) => among.has(id) && !without.includes(id)),
        ({ name }) => name,
      );
    return {
      pays: named(
        payers,
        shock.pays.map(({ companyId }) => companyId),
      ),
      cancelled: optionsOf(
        flows.filter(({ id }) => !shock.cancelled.includes(id)),
        names.link,
      ),
      stops: named(financiers, shock.stopsFinancing),
    };
  }, [active, companies, names, shock]);
}
