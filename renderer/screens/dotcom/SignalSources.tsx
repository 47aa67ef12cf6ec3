/** What a signal rests on, on both sides: the five largest links of its kind, each with its sources. */
import { flowUsd } from '#shared/engine/active';
import { type Traits, traitsOf } from '#shared/engine/twin';
import { type Link, linkFamily } from '#shared/model/link';
import type { SignalId } from '#shared/model/score';
import type { Source } from '#shared/model/source';
import { Modal } from '../../components/Modal';
import { SourceLine } from '../../components/SourceLine';
import { useLedgerDay } from '../../components/useLedgerDay';
import { useNames } from '../../components/useNames';
import { useEraTexts } from '../../eraTexts';
import { pathTo } from '../../route';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import styles from './Dotcom.module.css';
import { traits as eraTraits, networks, sourcesOf } from './data';
import { useEraNames } from './useEraNames';

interface Props {
  readonly id: SignalId;
  readonly onClose: () => void;
}

const most = 5;

/** Whether a link is among those whose money a signal counts. */
function countsIn(id: SignalId, { kind, dualRole, vendorFinance }: Traits): boolean {
  const family = linkFamily(kind);
  switch (id) {
    case 'buyBackShare':
      return family === 'finance' && vendorFinance;
    case 'dualRoleShare':
      return family === 'finance' && dualRole;
    case 'financier.hhi':
    case 'recipient.hhi':
      return family === 'finance';
    case 'supplier.hhi':
    case 'buyer.hhi':
    case 'relatedPartyShare':
      return family === 'trade';
    default:
      return true;
  }
}

function largest(id: SignalId, links: readonly Link[], traits: readonly Traits[]): Link[] {
  const counted = new Set(traits.filter((one) => countsIn(id, one)).map(({ linkId }) => linkId));
  return links
    .filter((link) => counted.has(link.id) && flowUsd(link) !== null)
    .toSorted((a, b) => (flowUsd(b) ?? 0) - (flowUsd(a) ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}

export function SignalSources({ id, onClose }: Props) {
  const { t } = useText();
  const words = t.dotcom.signals;
  const { name, meaning } = t.terms.signals[id];
  const names = useNames();
  const eraNames = useEraNames();
  const texts = useEraTexts();
  const { state, active } = useLedgerDay();
  const { companies, sources: own } = useLedger((ledger) => ledger.portfolio);
  const sourcesToday = (link: Link) => own.filter((source) => link.sourceIds.includes(source.id));
  return (
    <Modal title={name} side onClose={onClose}>
      <p className={styles.definition}>{meaning}</p>
      <h3>{words.largestToday}</h3>
      <Links
        links={largest(id, active, traitsOf(active, companies, state.asOf))}
        nameOf={names.link}
        hrefOf={(link) => pathTo('commitments', link.id)}
        sourcesFor={sourcesToday}
      />
      <h3>{words.largestEra}</h3>
      <Links
        links={largest(id, networks.documented.links, eraTraits)}
        nameOf={eraNames.link}
        sourcesFor={(link) => sourcesOf(link.sourceIds).map(texts.source)}
      />
    </Modal>
  );
}

interface LinksProps {
  readonly links: readonly Link[];
  readonly nameOf: (link: Link) => string;
  readonly hrefOf?: (link: Link) => string;
  readonly sourcesFor: (link: Link) => readonly Source[];
}

function Links({ links, nameOf, hrefOf, sourcesFor }: LinksProps) {
  const { t } = useText();
  if (links.length === 0) return <p className={styles.soft}>{t.dotcom.signals.noLinks}</p>;
  return (
    <ul className={styles.restsOn}>
      {links.map((link) => (
        <li key={link.id}>
          {hrefOf ? <a href={hrefOf(link)}>{nameOf(link)}</a> : nameOf(link)}
          {sourcesFor(link).map((source) => (
            <SourceLine key={source.id} source={source} />
          ))}
          {sourcesFor(link).length === 0 && (
            <span className={styles.soft}>{t.terms.unsourced}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
