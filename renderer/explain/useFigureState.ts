/** The state that a figure is read in: what the screen looks at, unless the figure stands for another. */
import type { Figure, FigureState } from '#shared/model/explain';
import { useHoldings } from '../store/holdings';
import { useSettings } from '../store/settings';
import { useView } from '../store/view';

export function useFigureState(figure: Figure, own: Partial<FigureState> | undefined): FigureState {
  const asOf = useView((view) => view.asOf);
  const convention = useSettings((settings) => settings.convention);
  const { positions } = useHoldings(({ holdings }) => holdings);
  return { asOf, convention, ...(figure.of === 'holding' && { positions }), ...own };
}
