/** The four figures that matter: how much is held, and how much of it hangs on the core, one loop, one company. */
import type { Exposure } from '#shared/engine/holdings/exposure';
import { useNames } from '../../components/useNames';
import { useText } from '../../text';
import styles from './Holdings.module.css';

export function HoldingFacts({ exposure }: { readonly exposure: Exposure | null }) {
  const { t, f } = useText();
  const words = t.holdings.facts;
  const names = useNames();
  const loop = exposure?.loops[0];
  const company = exposure?.companies[0];
  const rest = exposure && restText(exposure, t.holdings.rest, f.share);
  const facts: readonly { name: string; value: string; note: string }[] = exposure
    ? [
        { name: words.total, value: f.usd(exposure.total), note: rest ?? '' },
        {
          name: words.core,
          value: f.share(exposure.core.share),
          note: words.coreNote(f.count(exposure.core.companies), exposure.core.companies === 1),
        },
        {
          name: words.loop,
          value: f.share(loop?.share ?? 0),
          note: loop
            ? loop.loop.steps.map(({ from }) => names.company(from)).join(' → ')
            : words.noLoop,
        },
        {
          name: words.company,
          value: f.share(company ? company.held.share + company.orders.share : 0),
          note: company
            ? words.companyNote(
                names.company(company.companyId),
                f.share(company.held.share),
                f.share(company.orders.share),
              )
            : words.none,
        },
      ]
    : [words.total, words.core, words.loop, words.company].map((name) => ({
        name,
        value: '\u2007',
        note: '',
      }));
  return (
    <dl className={styles.facts} aria-busy={exposure === null}>
      {facts.map(({ name, value, note }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <strong>{value}</strong>
            <span>{note}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

type Rest = 'watched' | 'elsewhere' | 'unstated';

function restText(
  exposure: Exposure,
  words: Readonly<Record<Rest, string>>,
  percent: (share: number) => string,
): string {
  return (['watched', 'elsewhere', 'unstated'] as const)
    .filter((part) => exposure[part].usd > 0)
    .map((part) => `${percent(exposure[part].share)} ${words[part]}`)
    .join(', ');
}
