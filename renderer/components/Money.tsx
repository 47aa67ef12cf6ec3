/** Figures in a cell: a sum with what it leaves out, an amount with its range, and what is not known with its reason. */
import { asRange } from '#shared/currency/inUsd';
import type { Commitment } from '#shared/model/commitment';
import { type Link, linkFamily } from '#shared/model/link';
import type { KnownSum } from '#shared/model/score';
import { originalText } from '#shared/text/figures';
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

/** A link's dollars, and beneath them their range or what they were entered as. A tie moves no money: it has nothing to disclose. */
export function AmountCell({
  link: { kind, amount, original },
}: {
  readonly link: Pick<Link, 'kind' | 'amount' | 'original'>;
}) {
  const { t, f } = useText();
  if (linkFamily(kind) === 'tie') return <Unknown why={t.forms.link.noAmountForTie} />;
  if (amount === null)
    return <Unknown word={t.terms.undisclosed} why={t.commitments.undisclosedAmount} />;
  const range = amount.low === amount.high ? undefined : f.usdRange(amount);
  if (original === undefined) return <TwoLines sub={range}>{f.usd(amount.best)}</TwoLines>;
  return (
    <TwoLines
      sub={f.moneyRange(original, original.currency)}
      title={t.terms.entered(range, originalText(original, t, f))}
    >
      {f.usd(amount.best)}
    </TwoLines>
  );
}

/** A headline's dollars, and beneath them what they were entered as. */
export function SumStated({ headline }: { readonly headline: Commitment }) {
  const { t, f } = useText();
  const { amountUsd, original } = headline;
  if (amountUsd === null)
    return <Unknown word={t.terms.undisclosed} why={t.commitments.undisclosedAmount} />;
  if (original === undefined) return f.usd(amountUsd);
  return (
    <TwoLines
      sub={f.money(original.amount, original.currency)}
      title={t.terms.entered(undefined, originalText(asRange(original), t, f))}
    >
      {f.usd(amountUsd)}
    </TwoLines>
  );
}
