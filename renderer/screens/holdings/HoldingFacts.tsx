/** The four figures that matter: how much is held, and how much of it hangs on the core, one loop, one company. */
import type { ReactNode } from 'react';
import type { Exposure } from '#shared/engine/holdings/exposure';
import type { Figure } from '#shared/model/explain';
import { useNames } from '../../components/useNames';
import { FigureButton } from '../../explain/FigureButton';
import { useText } from '../../text';
import styles from './Holdings.module.css';

interface Fact {
  readonly name: string;
  readonly value: ReactNode;
  readonly note: ReactNode;
}

export function HoldingFacts({ exposure }: { readonly exposure: Exposure | null }) {
  const { t } = useText();
  const words = t.holdings.facts;
  const facts = useFacts(exposure);
  const names = [words.total, words.core, words.loop, words.company];
  const shown: readonly Fact[] =
    facts ?? names.map((name) => ({ name, value: '\u2007', note: '' }));
  return (
    <dl className={styles.facts} aria-busy={exposure === null}>
      {shown.map(({ name, value, note }) => (
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

function useFacts(exposure: Exposure | null): readonly Fact[] | null {
  const { t, f } = useText();
  const words = t.holdings.facts;
  const names = useNames();
  if (exposure === null) return null;
  const { total, core } = exposure;
  const [loop] = exposure.loops;
  const [company] = exposure.companies;
  const asked = (of: Figure, text: string) => <FigureButton of={of}>{text}</FigureButton>;
  return [
    {
      name: words.total,
      value: asked({ of: 'holding', id: 'total' }, f.usd(total)),
      note: <Rest exposure={exposure} />,
    },
    {
      name: words.core,
      value: asked({ of: 'holding', id: 'core' }, f.share(core.share)),
      note: words.coreNote(f.count(core.companies), core.companies === 1),
    },
    {
      name: words.loop,
      value:
        loop === undefined
          ? f.share(0)
          : asked({ of: 'holding', id: 'loop', loopId: loop.loop.id }, f.share(loop.share)),
      note: loop
        ? loop.loop.steps.map(({ from }) => names.company(from)).join(' → ')
        : words.noLoop,
    },
    {
      name: words.company,
      value:
        company === undefined
          ? f.share(0)
          : asked(
              { of: 'holding', id: 'onCompany', companyId: company.companyId },
              f.share(company.held.share + company.orders.share),
            ),
      note: company
        ? words.companyNote(
            names.company(company.companyId),
            f.share(company.held.share),
            f.share(company.orders.share),
          )
        : words.none,
    },
  ];
}

/** Where the rest is: only what there is. */
function Rest({ exposure }: { readonly exposure: Exposure }) {
  const { t, f } = useText();
  const there = (['watched', 'elsewhere', 'unstated'] as const).filter(
    (part) => exposure[part].usd > 0,
  );
  return there.map((part, at) => (
    <span key={part}>
      {at > 0 && ', '}
      <FigureButton of={{ of: 'holding', id: part }}>{f.share(exposure[part].share)}</FigureButton>{' '}
      {t.holdings.rest[part]}
    </span>
  ));
}
