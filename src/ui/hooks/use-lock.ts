import { useLayoutEffect, useState } from 'preact/hooks';
import type { LockState } from '../../storage/vault.ts';
import { useStorage } from '../services.ts';

/** Whether the private room can be read in this window. */
export function useLock(): LockState {
  const storage = useStorage();
  const [state, setState] = useState<LockState>(() => storage.lockState());
  useLayoutEffect(() => storage.watchLock(setState), [storage]);
  return state;
}
