/** What a rung of the ladder rests on: each contract or headline with its figures and its sources. */
import type { Commitment } from '#shared/model/commitment';
import type { Link } from '#shared/model/link';
import { amountText } from '#shared/text/figures';
import { Badge } from '../../components/Badge';
import { Popup } from '../../components/Popup';
import { SourceLine } from '../../components/SourceLine';
import { useNames } from '../../components/useNames';
import { pathTo } from '../../route';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import styles from './RungSources.module.css';

interface Props {
  readonly rung: string;
  readonly company: string;
  readonly links: readonly Link[];
  readonly headline: Commitment | null;
}

export function RungSources({ rung, company, links, headline }: Props) {
  const { t, f } = useText();
  const names = useNames();
  const words = t.overview.ladder;
  if (links.length === 0 && headline === null) return null;
  return (
    <Popup button={words.sources} label={words.sourcesOf(rung, company)}>
      <h3 className={styles.title}>{words.sourcesOf(rung, company)}</h3>
      <ul className={styles.list}>
        {headline && (
          <li className={styles.row}>
            {headline.note !== undefined && <p>{headline.note}</p>}
            <Sources ids={headline.sourceIds} />
          </li>
        )}
        {links.map((link) => (
          <li key={link.id} className={styles.row}>
            <span>
              <a href={pathTo('commitments', link.id)}>
                {names.company(link.from)} → {names.company(link.to)}
              </a>{' '}
              {amountText(link, t, f)}
            </span>
            <Sources ids={link.sourceIds} />
          </li>
        ))}
      </ul>
    </Popup>
  );
}

function Sources({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useText();
  const sources = useLedger((ledger) => ledger.portfolio.sources);
  const own = sources.filter(({ id }) => ids.includes(id));
  return (
    <div className={styles.sources}>
      {own.length === 0 && <Badge look="danger">{t.terms.unsourced}</Badge>}
      {own.map((source) => (
        <SourceLine key={source.id} source={source} />
      ))}
    </div>
  );
}
