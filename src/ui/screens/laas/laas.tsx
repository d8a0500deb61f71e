/** What belongs to the lock, in one piece that is fetched when it is used. */
export { ArrivalKey } from './arrival-key.tsx';
export { LockCard } from './lock-card.tsx';
export { LockKeeper } from './lock-keeper.tsx';
export { tellSealed } from './sealed-elsewhere.ts';
export { UnlockForm } from './unlock-form.tsx';
export { DamagedPage, UnlockPage } from './unlock-page.tsx';
