/** The loops that a company is on, those with the largest smallest step first. */
import type { Company } from '#shared/model/company';
import type { LoopCensus } from '#shared/model/score';
import { Card } from '../../components/Card';
import { LoopPath } from '../../components/LoopPath';
import { FigureButton } from '../../explain/FigureButton';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import styles from './CompanyPage.module.css';

interface Props {
  readonly company: Company;
  /** null: not scored yet. */
  readonly loops: LoopCensus | null;
}

const shownLoops = 10;

export function CompanyLoops({ company, loops }: Props) {
  const { t, f } = useText();
  const words = t.companies.page;
  const { companies, links } = useLedger((ledger) => ledger.portfolio);
  const own = (loops?.list ?? []).filter(({ steps }) =>
    steps.some(({ from }) => from === company.id),
  );
  const shown = own.slice(0, shownLoops);
  const names = Object.fromEntries(companies.map(({ id, name }) => [id, name]));
  const byId = Object.fromEntries(links.map((link) => [link.id, link]));
  return (
    <Card
      title={words.loops}
      {...(own.length > 0 && {
        help: words.loopsHelp(f.count(shown.length), f.count(own.length), loops?.complete ?? true),
      })}
    >
      {loops !== null && own.length === 0 && <p className={styles.soft}>{words.noLoops}</p>}
      <ol className={styles.list}>
        {shown.map((loop) => (
          <li key={loop.id} className={styles.loop}>
            <LoopPath loop={loop} names={names} links={byId} />
            <span className={styles.loopAmount}>
              <FigureButton of={{ of: 'loop', id: loop.id }}>
                {loop.bottleneckUsd === null ? t.terms.undisclosed : f.usd(loop.bottleneckUsd)}
              </FigureButton>
              <span className={styles.soft}>{words.bottleneck}</span>
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
