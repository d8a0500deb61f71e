import { useEffect, useState } from 'preact/hooks';

/** Something that is fetched once, when the component appears. */
export type Loaded<Value> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly value: Value };

export function useLoaded<Value>(load: () => Promise<Value>): Loaded<Value> {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ status: 'loading' });
  useEffect(() => {
    let gone = false;
    load().then(
      (value) => !gone && setLoaded({ status: 'ready', value }),
      () => !gone && setLoaded({ status: 'failed' }),
    );
    return () => {
      gone = true;
    };
  }, []);
  return loaded;
}
