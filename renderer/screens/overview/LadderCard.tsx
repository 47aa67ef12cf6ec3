/** The ladder of commitments: headline, revised headline, binding contracts, known payments, in $ and GW. */
import { useMemo, useState } from 'react';
import { asRange } from '#shared/currency/inUsd';
import { type Ladder, ladders } from '#shared/engine/ladder';
import type { Commitment } from '#shared/model/commitment';
import type { DueUnit, RungId } from '#shared/model/explain';
import { originalText } from '#shared/text/figures';
import { Card } from '../../components/Card';
import { SelectInput } from '../../components/fields/SelectInput';
import { useNames } from '../../components/useNames';
import { FigureButton } from '../../explain/FigureButton';
import { useLedger } from '../../store/ledger';
import { useView } from '../../store/view';
import { useText } from '../../text';
import styles from './LadderCard.module.css';

export function LadderCard() {
  const { t } = useText();
  const names = useNames();
  const portfolio = useLedger((ledger) => ledger.portfolio);
  const asOf = useView((view) => view.asOf);
  const all = useMemo(() => ladders(portfolio, asOf), [portfolio, asOf]);
  const [chosen, setChosen] = useState('');
  // Who gave no headline by this day is not offered; the largest stands in for a company that is gone.
  const ladder = all.find(({ companyId }) => companyId === chosen) ?? all[0];
  return (
    <Card
      title={t.overview.ladder.title}
      tour="ladder"
      help={t.overview.ladder.help}
      actions={
        all.length > 1 && (
          <SelectInput
            field="ladder"
            label={t.overview.ladder.company}
            quiet
            value={ladder?.companyId ?? ''}
            options={all.map(({ companyId }) => ({
              id: companyId,
              name: names.company(companyId),
            }))}
            onChange={setChosen}
          />
        )
      }
    >
      {ladder ? (
        <Rungs ladder={ladder} company={names.company(ladder.companyId)} />
      ) : (
        <p>{t.overview.ladder.none}</p>
      )}
    </Card>
  );
}

function Rungs({ ladder, company }: { readonly ladder: Ladder; readonly company: string }) {
  const { t, f } = useText();
  const words = t.overview.ladder;
  const { companyId, headline, revised, binding, paidUsd } = ladder;
  const top = headline.amountUsd;
  const said = (commitment: Commitment) =>
    words.headlineOf(
      company,
      commitment.announced === null ? t.terms.unknown : f.date(commitment.announced),
    );
  const entered = ({ original }: Commitment) =>
    original === undefined ? null : originalText(asRange(original), t, f);
  const perGw = (usd: number | null, megawatts: number | null) =>
    usd !== null && megawatts !== null && megawatts > 0
      ? words.perGw(f.usd((1000 * usd) / megawatts))
      : null;
  const ofHeadline = (usd: number | null) =>
    usd !== null && top !== null && top > 0 ? words.share(f.share(usd / top)) : null;
  const { megawatts, withoutCapacity } = binding;
  const power =
    binding.links === 0
      ? null
      : megawatts === null
        ? words.noPower(binding.links)
        : words.power(f.power(megawatts), withoutCapacity, binding.links);
  const notes = (...parts: readonly (string | null)[]) =>
    parts.filter((part) => part !== null).join(', ');
  return (
    <table className={styles.table}>
      <tbody>
        <Rung
          id="headline"
          companyId={companyId}
          name={words.headline}
          usd={top}
          megawatts={headline.capacityMw}
          top={top}
          look="headline"
          notes={notes(said(headline), entered(headline), perGw(top, headline.capacityMw))}
        />
        {revised && (
          <Rung
            id="revised"
            companyId={companyId}
            name={words.revised}
            usd={revised.amountUsd}
            megawatts={revised.capacityMw}
            top={top}
            look="headline"
            notes={notes(said(revised), entered(revised), ofHeadline(revised.amountUsd))}
          />
        )}
        <Rung
          id="binding"
          companyId={companyId}
          name={words.binding}
          usd={binding.usd}
          megawatts={binding.megawatts}
          top={top}
          look="binding"
          notes={notes(
            words.bindingHelp(binding.links, company, f),
            binding.undisclosed > 0 ? words.undisclosed(f.count(binding.undisclosed)) : null,
            ofHeadline(binding.usd),
            power,
          )}
        />
        <Rung
          id="paid"
          companyId={companyId}
          name={words.paid}
          usd={paidUsd}
          megawatts={null}
          top={top}
          look="paid"
          notes={paidUsd === null ? words.paidUnknown : notes(ofHeadline(paidUsd))}
        />
      </tbody>
    </table>
  );
}

interface RungProps {
  readonly id: RungId;
  readonly companyId: string;
  readonly name: string;
  readonly usd: number | null;
  readonly megawatts: number | null;
  readonly top: number | null;
  readonly look: 'headline' | 'binding' | 'paid';
  readonly notes: string;
}

function Rung({ id, companyId, name, usd, megawatts, top, look, notes }: RungProps) {
  const { t, f } = useText();
  const figure = (unit: DueUnit) => ({ of: 'rung', id, unit, companyId }) as const;
  const width = usd === null || !top ? 0 : Math.min(100, (100 * usd) / top);
  return (
    <tr className={styles.rung}>
      <th scope="row">
        {name}
        <span className={styles.notes}>{notes}</span>
        <span className={styles.bar} aria-hidden="true">
          <span data-look={look} style={{ width: `${width}%` }} />
        </span>
      </th>
      <td>
        <FigureButton of={figure('usd')}>
          {usd === null ? t.terms.unknown : f.usd(usd)}
        </FigureButton>
      </td>
      <td>
        {megawatts === null ? (
          '–'
        ) : (
          <FigureButton of={figure('mw')}>{f.power(megawatts)}</FigureButton>
        )}
      </td>
    </tr>
  );
}
