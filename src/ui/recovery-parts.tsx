import type { StorageFailure } from '../storage/failure.ts';
import { Loaded } from './shell/loaded-screen.tsx';

/** What is drawn when something fails or is not there. It is fetched then: on most days nothing does, and no start should wait for it. */

export const loadRecovery = () => import('./shell/recovery/recovery.ts');
const loadStorageFailed = async () => (await loadRecovery()).StorageFailed;
const loadUnknown = async () => (await loadRecovery()).UnknownPage;

export const UnknownPageLater = () => <Loaded load={loadUnknown} props={{}} />;

/** Stands in place of every screen while the store of the device cannot be used. */
export const StorageFailedLater = (props: { readonly failure: StorageFailure }) => (
  <Loaded load={loadStorageFailed} props={props} />
);
