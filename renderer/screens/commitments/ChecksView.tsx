/** What may be wrong in the ledger, check by check, each notice with a way to its place. */
import { useState } from 'react';
import { type CheckId, type CheckNotice, checkIds } from '#shared/checks/notice';
import type { Link } from '#shared/model/link';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { useText } from '../../text';
import styles from './Checks.module.css';
import { NoticePlaces } from './NoticePlaces';
import { NoticeText } from './NoticeText';

interface Props {
  readonly notices: readonly CheckNotice[];
  readonly active: readonly Link[];
}

export function ChecksView({ notices, active }: Props) {
  const { t } = useText();
  const words = t.checks;
  const found = (id: CheckId) => notices.filter(({ check }) => check === id);
  const clean = checkIds.filter((id) => found(id).length === 0);
  return (
    <>
      <p className={styles.help}>{notices.length === 0 ? words.none : words.help}</p>
      {checkIds
        .filter((id) => !clean.includes(id))
        .map((id) => (
          <Group key={id} id={id} notices={found(id)} active={active} />
        ))}
      {clean.length > 0 && (
        <p className={styles.help}>{words.clean(clean.map((id) => words.groups[id].title))}</p>
      )}
    </>
  );
}

/** Nobody reads on beyond it unasked. */
const part = 50;

interface GroupProps extends Props {
  readonly id: CheckId;
}

function Group({ id, notices, active }: GroupProps) {
  const { t, f } = useText();
  const [shown, setShown] = useState(part);
  const { title, meaning } = t.checks.groups[id];
  return (
    <Card
      title={title}
      help={meaning}
      actions={<span className={styles.count}>{f.count(notices.length)}</span>}
    >
      <ul className={styles.notices}>
        {notices.slice(0, shown).map((notice) => (
          <li key={JSON.stringify(notice)} className={styles.notice}>
            <NoticePlaces notice={notice} />
            <NoticeText notice={notice} active={active} />
          </li>
        ))}
      </ul>
      {notices.length > shown && (
        <Button onPress={() => setShown(shown + part)}>
          {t.checks.more(f.count(Math.min(part, notices.length - shown)))}
        </Button>
      )}
    </Card>
  );
}
