/** Marks an entry of the history that has been seen: coming back to it, the browser puts the scroll where it was. */
const seen = { seen: true };

const isSeen = (): boolean => history.state !== null && typeof history.state === 'object' && 'seen' in history.state;

/** Marks where one is. */
export function markSeen(): void {
  if (!isSeen()) history.replaceState({ ...history.state, ...seen }, '');
}

/** A new place begins at its top: an address after # leaves the window scrolled as the last screen was. Call it when the address has changed. */
export function startAtTop(): void {
  if (isSeen()) return;
  scrollTo(0, 0);
  markSeen();
}
