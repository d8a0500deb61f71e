import { useEffect, useState } from 'preact/hooks';
import { type Promised, promised } from '../../storage/persistence.ts';

/** What the browser has promised about the data on this device; undefined until it has said so. */
export function usePromised(): Promised | undefined {
  const [promise, setPromise] = useState<Promised>();
  useEffect(() => void promised(navigator.storage).then(setPromise), []);
  return promise;
}
