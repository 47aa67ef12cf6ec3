/** What the figures assume and leave out, each with the links or companies that it is about. */
import type { Stress } from '#shared/model/stress';
import { Card } from '../../components/Card';
import { useNames } from '../../components/useNames';
import { pathTo } from '../../route';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import styles from './Stress.module.css';

export function NoticesCard({ stress: { notices } }: { readonly stress: Stress }) {
  const { t, f } = useText();
  const words = t.stress.notices;
  const names = useNames();
  const links = useLedger((ledger) => ledger.portfolio.links);
  if (notices.length === 0) return null;
  const named = (id: string) => {
    const link = links.find((one) => one.id === id);
    return link === undefined
      ? { href: pathTo('companies', id), text: names.company(id) }
      : { href: pathTo('commitments', id), text: names.link(link) };
  };
  return (
    <Card title={words.title}>
      <ul className={styles.notices}>
        {notices.map(({ code, ids }) => (
          <li key={code}>
            <details>
              <summary>{words.notice(code, ids.length, f)}</summary>
              <ul className={styles.which} aria-label={words.which}>
                {ids.map((id) => {
                  const { href, text } = named(id);
                  return (
                    <li key={id}>
                      <a href={href}>{text}</a>
                    </li>
                  );
                })}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </Card>
  );
}
