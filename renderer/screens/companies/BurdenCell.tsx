/** A sum over a year's revenue, as `53×`, with the figure that it took. */
import type { RevenueRatio } from '#shared/model/score';
import { Badge } from '../../components/Badge';
import { Pending } from '../../components/Pending';
import { Ratio } from '../../components/Ratio';
import { TwoLines, Unknown } from '../../components/TwoLines';
import { useText } from '../../text';

/** null: not scored yet. */
export function BurdenCell({ ratio }: { readonly ratio: RevenueRatio | null }) {
  const { t, f } = useText();
  if (ratio === null) return <Pending />;
  if (ratio.value === null) return <Unknown why={t.terms.reasons[ratio.reason]} />;
  if (ratio.value === 0) return <Unknown why={t.companies.none0} />;
  const { revenue } = ratio;
  return (
    <TwoLines
      title={revenue ? t.companies.ofRevenue(f.usd(revenue.usd), f.date(revenue.asOf)) : undefined}
      sub={
        revenue?.earliest ? (
          <Badge look="notice" title={t.companies.earliestHint}>
            {t.companies.earliest}
          </Badge>
        ) : (
          revenue && t.companies.ofUsd(f.usd(revenue.usd))
        )
      }
    >
      <Ratio value={ratio.value} />
    </TwoLines>
  );
}
