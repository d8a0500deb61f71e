/** Stands in the browser's storage while everything has been deleted without a network and the app itself is still here. */
export const leavingKey = 'god-start-ryd';

/** Whether a deletion is to be finished now. */
export function isLeavingUnfinished(): boolean {
  try {
    return navigator.onLine && localStorage.getItem(leavingKey) !== null;
  } catch {
    return false;
  }
}
