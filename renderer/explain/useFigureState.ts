/** The state that a figure is read in: what the screen looks at, unless the figure stands for another. */
import type { FigureState } from '#shared/model/explain';
import { useSettings } from '../store/settings';
import { useView } from '../store/view';

export function useFigureState(own: Partial<FigureState> | undefined): FigureState {
  const asOf = useView((view) => view.asOf);
  const convention = useSettings((settings) => settings.convention);
  return { asOf, convention, ...own };
}
