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

let isUnderWay = false;

/** From now on the page is on its way to the one whose header empties the browser. */
export function beginLeaving(): void {
  isUnderWay = true;
}

/** While it is, nothing may reload the page: the worker that it had is gone, and a new one that takes over would hold it here. */
export const isLeaving = (): boolean => isUnderWay;
