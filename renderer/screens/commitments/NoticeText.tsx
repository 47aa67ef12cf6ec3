/** What a check found, in a sentence whose computed figures can be asked. What was entered stands in the row that it names. */
import { useMemo } from 'react';
import type { CheckNotice } from '#shared/checks/notice';
import { flowUsd } from '#shared/engine/active';
import type { Link } from '#shared/model/link';
import { useNames } from '../../components/useNames';
import { Figured, type FigureIn } from '../../explain/Figured';
import { useText } from '../../text';

interface Props {
  readonly notice: CheckNotice;
  readonly active: readonly Link[];
}

export function NoticeText({ notice, active }: Props) {
  const { t } = useText();
  const names = useNames();
  const figures = useMemo(
    () => figuresIn(notice, active, names.company),
    [notice, active, names.company],
  );
  return (
    <span>
      <Figured say={(say) => t.checks.sentence(notice, say)} figures={figures} />
    </span>
  );
}

function figuresIn(
  notice: CheckNotice,
  active: readonly Link[],
  nameOf: (id: string) => string,
): readonly FigureIn[] {
  const [linkId = ''] = notice.linkIds;
  const [companyId = ''] = notice.companyIds;
  const [headlineId = ''] = notice.commitmentIds;
  switch (notice.check) {
    case 'above-headline': {
      const { of, usd, headlineUsd } = notice;
      const committed = { of: 'company', id: 'committedUsd', companyId } as const;
      return [
        ...(of === 'sum' ? [{ how: 'usd', value: usd, of: committed } as const] : []),
        { how: 'usd', value: headlineUsd, of: { of: 'headline', id: 'usd', headlineId } },
      ];
    }
    case 'beyond-revenue': {
      const { usd, times } = notice;
      return [
        { how: 'usd', value: usd, of: { of: 'company', id: 'committedUsd', companyId } },
        { how: 'times', value: times, of: { of: 'company', id: 'commitmentBurden', companyId } },
      ];
    }
    case 'price-per-gw': {
      const { usdPerGw, medianUsdPerGw, factor } = notice;
      const priced =
        linkId === ''
          ? ({ kind: 'headline', id: headlineId } as const)
          : ({ kind: 'link', id: linkId } as const);
      return [
        { how: 'usd', value: usdPerGw, of: { of: 'price', id: 'perGw', priced } },
        { how: 'times', value: factor, of: { of: 'price', id: 'factor', priced } },
        { how: 'usd', value: medianUsdPerGw, of: { of: 'median-price' } },
      ];
    }
    case 'unwatched': {
      const own = active.filter(
        (link) => [link.from, link.to].includes(companyId) && flowUsd(link) !== null,
      );
      const linkIds = own.map(({ id }) => id);
      const list = { of: 'listed', list: 'through', linkIds, whose: [nameOf(companyId)] } as const;
      return [
        { how: 'usd', value: notice.usd, of: { ...list, id: 'flowUsd' } },
        { how: 'count', value: notice.links, of: { ...list, id: 'links' } },
        { how: 'share', value: notice.share, of: { ...list, id: 'flowShare' } },
      ];
    }
    default:
      return [];
  }
}
