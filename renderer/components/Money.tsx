/** Figures in a cell: a sum with what it leaves out, an amount with its range, and what is not known with its reason. */
import type { Amount } from '#shared/model/link';
import type { KnownSum } from '#shared/model/score';
import { useText } from '../text';
import { Pending } from './Pending';
import { TwoLines, Unknown } from './TwoLines';

/** null: not scored yet. */
export function SumCell({ sum }: { readonly sum: KnownSum | null }) {
  const { t, f } = useText();
  if (sum === null) return <Pending />;
  if (sum.value === null)
    return (
      <TwoLines sub={t.companies.undisclosedLinks(sum.undisclosed)}>
        <Unknown word={t.terms.undisclosed} why={t.terms.reasons[sum.reason]} />
      </TwoLines>
    );
  if (sum.value === 0 && sum.undisclosed === 0)
    return <Unknown word={f.usd(0)} why={t.companies.none0} />;
  return (
    <TwoLines
      sub={sum.undisclosed > 0 ? t.companies.undisclosed(sum.undisclosed, f) : undefined}
      title={sum.undisclosed > 0 ? t.companies.undisclosedHint(sum.undisclosed) : undefined}
    >
      {f.usd(sum.value)}
    </TwoLines>
  );
}

/** A tie moves no money: for it there is nothing to disclose. */
export function AmountCell({
  amount,
  tie,
}: {
  readonly amount: Amount | null;
  readonly tie: boolean;
}) {
  const { t, f } = useText();
  if (tie) return <Unknown why={t.forms.link.noAmountForTie} />;
  if (amount === null)
    return <Unknown word={t.terms.undisclosed} why={t.commitments.undisclosedAmount} />;
  const ranged = amount.low !== amount.high;
  return <TwoLines sub={ranged ? f.usdRange(amount) : undefined}>{f.usd(amount.best)}</TwoLines>;
}
