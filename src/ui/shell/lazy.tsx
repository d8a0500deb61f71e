import type { ComponentChildren, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface LazyProps<Props> {
  readonly load: () => Promise<FunctionComponent<Props>>;
  readonly props: Props;
  readonly waiting: ComponentChildren;
  readonly failed: ComponentChildren;
}

const loaded = new Map<unknown, unknown>();

/** Draws a screen that is loaded when first needed; what is loaded is drawn at once the next time. */
export function Lazy<Props extends object>({ load, props, waiting, failed }: LazyProps<Props>) {
  const [, redraw] = useState(0);
  const [broken, setBroken] = useState<unknown>();
  useEffect(() => {
    if (loaded.has(load)) return;
    let gone = false;
    load().then(
      (component) => {
        loaded.set(load, component);
        if (!gone) redraw((count) => count + 1);
      },
      () => {
        if (!gone) setBroken(() => load);
      },
    );
    return () => {
      gone = true;
    };
  }, [load]);
  const Component = loaded.get(load) as FunctionComponent<Props> | undefined;
  if (Component) return <Component {...props} />;
  return <>{broken === load ? failed : waiting}</>;
}
