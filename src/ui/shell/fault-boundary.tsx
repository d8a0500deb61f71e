import { Component, type ComponentChildren, Fragment } from 'preact';
import { FaultLater } from '../recovery-parts.tsx';
import { Shell } from './shell.tsx';

interface FaultBoundaryProps {
  /** Where one is: at another address it is tried again. */
  readonly at: unknown;
  /** True where the frame around the screen is among what is caught. */
  readonly withFrame?: boolean;
  readonly children: ComponentChildren;
}

interface FaultBoundaryState {
  readonly fault?: { readonly cause: unknown } | undefined;
  readonly times: number;
}

/**
 * Catches what goes wrong while a screen is drawn, most often because something beside the app has moved what it drew: a translator, an
 * extension. What lies in the store is not touched by it, so that the screen is drawn anew from there.
 */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultBoundaryState> {
  override state: FaultBoundaryState = { times: 0 };

  static override getDerivedStateFromError(cause: unknown): Partial<FaultBoundaryState> {
    return { fault: { cause } };
  }

  override componentDidUpdate({ at }: FaultBoundaryProps): void {
    if (this.state.fault && at !== this.props.at) this.again();
  }

  again = (): void => this.setState(({ times }) => ({ fault: undefined, times: times + 1 }));

  override render({ children, withFrame }: FaultBoundaryProps, { fault, times }: FaultBoundaryState) {
    if (!fault) return <Fragment key={times}>{children}</Fragment>;
    const told = <FaultLater cause={fault.cause} onAgain={this.again} />;
    return withFrame ? <Shell>{told}</Shell> : told;
  }
}
