/** Keeps the shell standing where a screen fails: says what happened and offers to try again. */
import { Component, type ReactNode } from 'react';
import { logFailure } from '../problem/pageFailures';

interface Props {
  /** A change of it gives the screen a new chance. */
  readonly screen: string;
  readonly fallback: (message: string, retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface State {
  readonly message: string | null;
}

export class ScreenGuard extends Component<Props, State> {
  override state: State = { message: null };

  static getDerivedStateFromError(error: unknown): State {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override componentDidCatch(error: unknown): void {
    logFailure(error);
  }

  override componentDidUpdate(before: Props): void {
    if (before.screen !== this.props.screen && this.state.message !== null) this.retry();
  }

  private readonly retry = () => this.setState({ message: null });

  override render(): ReactNode {
    const { message } = this.state;
    return message === null ? this.props.children : this.props.fallback(message, this.retry);
  }
}
