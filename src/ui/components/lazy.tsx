import type { ComponentChildren, FunctionComponent } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { fetchLoaded, loadedBy } from './loaded.ts';

interface LazyProps<Props> {
  readonly load: () => Promise<FunctionComponent<Props>>;
  readonly props: Props;
  readonly waiting: ComponentChildren;
  /** Stands where it cannot be had; what it is given tries once more. Null for nothing. */
  readonly failed: ((again: () => void) => ComponentChildren) | null;
}

/** Draws a screen that is loaded when first needed; what is loaded is drawn at once the next time. */
export function Lazy<Props extends object>({ load, props, waiting, failed }: LazyProps<Props>) {
  const [times, setTimes] = useState(0);
  const [broken, setBroken] = useState<unknown>();
  const redraw = () => setTimes((count) => count + 1);
  const again = () => {
    setBroken(undefined);
    redraw();
  };
  const Component = loadedBy(load) as FunctionComponent<Props> | undefined;
  const isDrawn = Component !== undefined;
  useLayoutEffect(() => {
    if (isDrawn) return;
    // It may have come since the drawing began, by `fetchEarly`: asked for again it is there at once, and is drawn.
    let gone = false;
    fetchLoaded(load).then(
      () => {
        if (!gone) redraw();
      },
      () => {
        if (!gone) setBroken(() => load);
      },
    );
    return () => {
      gone = true;
    };
  }, [load, isDrawn, times]);
  if (Component) return <Component {...props} />;
  return <>{broken === load ? failed?.(again) : waiting}</>;
}
