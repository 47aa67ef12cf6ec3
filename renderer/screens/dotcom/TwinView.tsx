/** For any link its nearest dot-com twin: trait by trait, how that ended, and where the likeness breaks. */
import { useMemo, useState } from 'react';
import { nearestTwin, traitsOf } from '#shared/engine/twin';
import { linkFamily } from '#shared/model/link';
import { ComboInput } from '../../components/fields/ComboInput';
import { useLedgerDay } from '../../components/useLedgerDay';
import { useNames } from '../../components/useNames';
import { chosen, nameOf, optionsOf } from '../../forms/labels';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import { latestLargest, useTwinChoice } from './choice';
import styles from './Dotcom.module.css';
import { traits as eraTraits } from './data';
import { TwinCompare } from './TwinCompare';
import { TwinEnding } from './TwinEnding';

export function TwinView() {
  const { t } = useText();
  const words = t.dotcom.twin;
  const names = useNames();
  const { companies, links } = useLedger((ledger) => ledger.portfolio);
  const { state, active } = useLedgerDay();
  const picked = useTwinChoice((choice) => choice.linkId);
  const flows = useMemo(() => links.filter(({ kind }) => linkFamily(kind) !== 'tie'), [links]);
  const options = useMemo(() => optionsOf(flows, names.link), [flows, names]);
  const link =
    flows.find(({ id }) => id === picked) ??
    latestLargest(active, state.asOf) ??
    latestLargest(flows, state.asOf);
  const [typed, setTyped] = useState<string | null>(null);
  const found = useMemo(() => {
    if (link === null) return null;
    const among = active.some(({ id }) => id === link.id) ? active : [...active, link];
    const all = traitsOf(among, companies, state.asOf);
    const own = all.find(({ linkId }) => linkId === link.id);
    const twin = own === undefined ? null : nearestTwin(own, eraTraits);
    return own === undefined || twin === null ? null : { own, twin };
  }, [link, active, companies, state]);
  if (link === null || found === null) return <p className={styles.soft}>{words.none}</p>;
  const choose = (text: string) => {
    setTyped(text);
    const option = chosen(options, text);
    if (option !== undefined) useTwinChoice.setState({ linkId: option.id });
  };
  return (
    <>
      <div className={styles.choose}>
        <ComboInput
          key={options.length}
          field="twin"
          label={words.choose}
          value={typed ?? nameOf(options, link.id)}
          options={options}
          onChange={choose}
          hint={
            typed !== null && chosen(options, typed) === undefined ? words.notFound : words.hint
          }
        />
      </div>
      <div className={styles.twin}>
        <TwinCompare link={link} own={found.own} twin={found.twin} />
        <TwinEnding twin={found.twin} />
      </div>
    </>
  );
}
