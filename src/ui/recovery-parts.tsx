import type { StorageFailure } from '../storage/failure.ts';
import { Loaded } from './shell/loaded-screen.tsx';

/** What is drawn when something fails or is not there. It is fetched then: on most days nothing does, and no start should wait for it. */

export const loadRecovery = () => import('./shell/recovery/recovery.ts');
const loadStorageFailed = async () => (await loadRecovery()).StorageFailed;
const loadFault = async () => (await loadRecovery()).Fault;
const loadUnknown = async () => (await loadRecovery()).UnknownPage;

/** Stands in place of a screen that could not be drawn. */
export const FaultLater = (props: Parameters<Awaited<ReturnType<typeof loadFault>>>[0]) => (
  <Loaded load={loadFault} props={props} />
);

export const UnknownPageLater = () => <Loaded load={loadUnknown} props={{}} />;

/** Stands in place of every screen while the store of the device cannot be used. */
export const StorageFailedLater = (props: { readonly failure: StorageFailure }) => (
  <Loaded load={loadStorageFailed} props={props} />
);
