/** How near to the fact a source stands; an aggregator stands out. */
import type { Source } from '#shared/model/source';
import { useText } from '../text';
import { Badge } from './Badge';

export function TierBadge({ tier }: { readonly tier: Source['tier'] }) {
  const { t } = useText();
  const { name, meaning } = t.terms.tiers[tier];
  if (tier === 3)
    return (
      <Badge look="notice" title={meaning}>
        {name}
      </Badge>
    );
  return <span title={meaning}>{name}</span>;
}
