import { sealedPrefix } from '../../drafts/draft-rescue.ts';

/**
 * Whether a text waits sealed in a window of this browser, told by a lock of the browser that the window holds and that ends with it.
 * Taken off or changed in another window, the lock of the journal would leave such a text with nothing that opens it.
 */
let release: (() => void) | undefined;

function isSealedHere(): boolean {
  try {
    return Object.keys(sessionStorage).some((key) => key.startsWith(sealedPrefix));
  } catch {
    return false;
  }
}

/** Says to the other windows whether one waits in this one. To be called when it is locked, and when it has been opened. */
export function tellSealed(): void {
  if (isSealedHere()) release ??= hold();
  else release = void release?.();
}

function hold(): () => void {
  let letGo = (): void => undefined;
  const until = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  void navigator.locks.request(sealedPrefix, { mode: 'shared' }, () => until);
  return letGo;
}

/** Whether one waits in another window. */
export async function isSealedElsewhere(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.filter(({ name }) => name === sealedPrefix).length > (release ? 1 : 0);
}
