/** A loop written out: each company, and what flows to the next. Finance and trade are told apart by word and colour. */
import { type Link, linkFamily } from '#shared/model/link';
import type { Loop, LoopStep } from '#shared/model/score';
import { pathTo } from '../route';
import { useText } from '../text';
import styles from './LoopPath.module.css';

interface Props {
  readonly loop: Loop;
  readonly names: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, Link>>;
}

export function LoopPath({ loop, names, links }: Props) {
  return (
    <ol className={styles.path}>
      {loop.steps.map((step) => (
        <li key={step.from} className={styles.step}>
          <a href={pathTo('companies', step.from)} className={styles.company}>
            {names[step.from] ?? step.from}
          </a>
          <Flow step={step} links={links} />
        </li>
      ))}
      <li className={styles.back}>{names[loop.steps[0]?.from ?? ''] ?? ''}</li>
    </ol>
  );
}

function Flow({ step, links }: { readonly step: LoopStep; readonly links: Props['links'] }) {
  const { t, f } = useText();
  const kinds = [...new Set(step.linkIds.flatMap((id) => links[id]?.kind ?? []))];
  const families = new Set(kinds.map(linkFamily));
  const family = families.size > 1 ? 'both' : [...families][0];
  return (
    <span className={styles.flow} data-family={family}>
      {kinds.map((kind) => t.terms.linkKinds[kind].toLowerCase()).join(' + ')}{' '}
      {step.usd === null ? t.terms.undisclosed : f.usd(step.usd)}
      <span aria-hidden="true"> →</span>
    </span>
  );
}
