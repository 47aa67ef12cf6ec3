/** Which figure is explained: the last of those that were opened one from another, and where the first one stands. */
import { create } from 'zustand';
import type { Figure, FigureState } from '#shared/model/explain';

export interface Asked {
  readonly figure: Figure;
  /** Where it is read in another state than the screen: a past week, another convention. */
  readonly state?: Partial<FigureState>;
}

interface Explained {
  readonly stack: readonly Asked[];
  /** The button that it was opened from, on the screen: focus goes back there. */
  readonly from: HTMLElement | null;
}

export const useExplained = create<Explained>(() => ({ stack: [], from: null }));

/** `from` inside the panel: the figure before it is kept to come back to. */
export function explainFigure(asked: Asked, from: HTMLElement): void {
  const inPanel = from.closest('[data-explains]') !== null;
  useExplained.setState((now) =>
    inPanel ? { stack: [...now.stack, asked] } : { stack: [asked], from },
  );
}

/** What it tells of is gone from the screen; the focus stays where it is. */
export function forgetFigures(of: Figure['of']): void {
  const [first] = useExplained.getState().stack;
  if (first?.figure.of === of) useExplained.setState({ stack: [], from: null });
}

export function backInPanel(): void {
  useExplained.setState(({ stack }) => ({ stack: stack.slice(0, -1) }));
}

export function closePanel(): void {
  const { from } = useExplained.getState();
  useExplained.setState({ stack: [], from: null });
  // It may have gone meanwhile, with its row.
  if (from?.isConnected) from.focus();
}
