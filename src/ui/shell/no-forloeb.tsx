import { Lazy } from '../components/lazy.tsx';
import { type ForloebStatus, useForloeb, useSaving } from '../forloeb-scope.tsx';
import { flushForloeb } from '../hooks/use-draft.ts';
import { loadRecovery, StorageFailedLater } from '../recovery-parts.tsx';
import { Loaded } from './loaded-screen.tsx';
import { Waiting } from './no-screen.tsx';

const loadWriteFailed = async () => (await loadRecovery()).WriteFailed;
const loadMissing = async () => (await loadRecovery()).MissingForloeb;
const loadNewer = async () => (await loadRecovery()).NewerForloeb;

/** Stands where a forløb cannot be shown, with the way on. */
export function NoForloeb({ status }: { readonly status: ForloebStatus }) {
  if (status.is === 'loading') return <Waiting />;
  if (status.is === 'failed') return <StorageFailedLater failure={status.failure} />;
  return <Loaded key={status.is} load={status.is === 'newer' ? loadNewer : loadMissing} props={{}} />;
}

/** Above every screen of a forløb: says that the last action could not be kept. */
export function WriteFailedLater() {
  const { failure } = useSaving();
  const forloeb = useForloeb();
  const flush = () => flushForloeb(forloeb.id);
  // What is locked has been said where it was written; the store itself is well.
  if (!failure || failure.code === 'locked') return null;
  return <Lazy load={loadWriteFailed} props={{ failure, forloeb, flush }} waiting={null} failed={null} />;
}
