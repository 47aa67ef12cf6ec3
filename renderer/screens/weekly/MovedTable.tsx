/** Why the dials moved: the four groups of causes, and under each the links that did it. The parts sum to the change. */
import {
  type Attribution,
  type ChangeGroup,
  changeGroups,
  type Part,
} from '#shared/model/attribution';
import { dialIds } from '#shared/model/score';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import styles from './Table.module.css';

export function MovedTable({ attribution }: { readonly attribution: Attribution | null }) {
  const { t } = useText();
  const words = t.weekly.moved;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.cause}</th>
          {dialIds.map((id) => (
            <th key={id} scope="col" className={styles.number}>
              {t.terms.dials[id].name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changeGroups.map((group) => (
          <Group key={group} group={group} attribution={attribution} />
        ))}
        <tr className={styles.dial}>
          <th scope="row">{words.whole}</th>
          {dialIds.map((id) => (
            <Points key={id} part={attribution?.dials[id].change} />
          ))}
        </tr>
      </tbody>
    </table>
  );
}

interface GroupProps {
  readonly group: ChangeGroup;
  readonly attribution: Attribution | null;
}

function Group({ group, attribution }: GroupProps) {
  const { t } = useText();
  const linkName = useLinkNames();
  const parts = dialIds.map((id) => attribution?.dials[id].parts[group]);
  const linkIds = [
    ...new Set(parts.flatMap((part) => part?.links.map(({ linkId }) => linkId) ?? [])),
  ];
  return (
    <>
      <tr>
        <th scope="row">{t.weekly.moved.groups[group]}</th>
        {dialIds.map((id, at) => (
          <Points key={id} part={parts[at]?.part} />
        ))}
      </tr>
      {linkIds.map((linkId) => (
        <tr key={linkId}>
          <th scope="row">
            <span className={styles.inner}>{linkName(linkId)}</span>
          </th>
          {dialIds.map((id, at) => (
            <Points key={id} part={parts[at]?.links.find((link) => link.linkId === linkId)?.part} />
          ))}
        </tr>
      ))}
    </>
  );
}

function useLinkNames(): (linkId: string) => string {
  const { t } = useText();
  const { links, companies } = useLedger((ledger) => ledger.portfolio);
  const name = (id: string) => companies.find((company) => company.id === id)?.name ?? id;
  return (linkId) => {
    const link = links.find(({ id }) => id === linkId);
    if (!link) return linkId;
    return `${name(link.from)} → ${name(link.to)}, ${t.terms.linkKinds[link.kind].toLowerCase()}`;
  };
}

function Points({ part }: { readonly part: Part | undefined }) {
  const { t, f } = useText();
  if (part === undefined) return <td className={styles.number} />;
  return (
    <td
      className={styles.number}
      title={part.value === null ? t.weekly.moved.reasons[part.reason] : undefined}
    >
      {part.value === null ? '–' : f.change(part.value)}
    </td>
  );
}
