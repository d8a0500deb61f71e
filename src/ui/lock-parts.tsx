import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { Lazy } from './components/lazy.tsx';
import { forgetSealed, holdWaiting, sealPrivate, takePrivateIn } from './drafts/draft-rescue.ts';
import { useLock } from './hooks/use-lock.ts';
import { Loaded } from './shell/loaded-screen.tsx';
import { Waiting } from './shell/no-screen.tsx';

/** The parts of the lock that screens show. What draws them is fetched when there is a lock, or one is put on. */

const laas = () => import('./screens/laas/laas.tsx');
const loadKeeper = async () => (await laas()).LockKeeper;
const loadCard = async () => (await laas()).LockCard;
const loadDamaged = async () => (await laas()).DamagedPage;
const loadPage = async () => (await laas()).UnlockPage;
const loadForm = async () => (await laas()).UnlockForm;
const loadArrivalKey = async () => (await laas()).ArrivalKey;

/** Beside every screen: locks when nobody is there. */
export function LockWatch() {
  const lock = useLock();
  useLayoutEffect(() => {
    sealPrivate(lock !== 'off');
    // Where it is open its keeper does so, which can seal.
    if (lock === 'locked') void takePrivateIn();
    if (lock === 'off') forgetSealed();
    else holdWaiting();
    if (lock === 'locked')
      void laas().then(
        ({ tellSealed }) => tellSealed(),
        () => undefined,
      );
  }, [lock]);
  return lock === 'open' ? <Lazy load={loadKeeper} props={{}} waiting={null} failed={null} /> : null;
}

interface PrivateScreenProps {
  readonly title: string;
  /** The private room lies here and cannot be read at this moment. */
  readonly shut: 'locked' | 'damaged' | undefined;
  readonly children: ComponentChildren;
}

/** A screen of the private room: locked, it shows the form that opens it and nothing else. */
export function PrivateScreen({ title, shut, children }: PrivateScreenProps) {
  const lock = useLock();
  const isDamaged = lock === 'open' && shut === 'damaged';
  if (lock === 'locked' || isDamaged) {
    const load = isDamaged ? loadDamaged : loadPage;
    return <Loaded key={String(isDamaged)} load={load} props={{ title }} />;
  }
  // Open, and about to be read.
  if (lock === 'unknown' || shut === 'locked') return <Waiting />;
  return <>{children}</>;
}

export const LockCardLater = () => <Lazy load={loadCard} props={{}} waiting={null} failed={null} />;

export const UnlockFormLater = () => <Lazy load={loadForm} props={{}} waiting={null} failed={null} />;

export const ArrivalKeyLater = (props: Parameters<Awaited<ReturnType<typeof loadArrivalKey>>>[0]) => (
  <Loaded load={loadArrivalKey} props={props} />
);
