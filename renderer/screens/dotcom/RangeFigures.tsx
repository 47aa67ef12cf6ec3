/** A signal's dot-com range, smaller end first; each end is a figure of its own network. */
import { type EraNetworkId, eraNetworkIds } from '#shared/model/explainEra';
import type { SignalId } from '#shared/model/score';
import { signalText } from '#shared/text/figures';
import { FigureButton } from '../../explain/FigureButton';
import { useText } from '../../text';
import { baseline } from './data';

export function RangeFigures({ id }: { readonly id: SignalId }) {
  const { f } = useText();
  const range = baseline.signals[id];
  const show = (network: EraNetworkId) => (
    <FigureButton of={{ of: 'signal', id }} state={{ network }}>
      {signalText(id, range[network], f)}
    </FigureButton>
  );
  const [low, high] = eraNetworkIds.toSorted((a, b) => (range[a] ?? 0) - (range[b] ?? 0));
  if (low === undefined || high === undefined) return null;
  if (signalText(id, range[low], f) === signalText(id, range[high], f)) return show(low);
  return (
    <>
      {show(low)} – {show(high)}
    </>
  );
}
