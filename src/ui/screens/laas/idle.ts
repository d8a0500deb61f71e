/**
 * When nobody has used the app for a while, in any of its windows (forloeb RULES.md N217). Only what a person does by hand counts: keys,
 * presses, scrolling.
 */

export const warnSeconds = 60;
/** Longest time out of sight and without use, in milliseconds. */
export const hiddenLimit = 5 * 60_000;

interface IdleWatch {
  readonly now: () => number;
  /** Milliseconds without use. */
  readonly limit: number;
  /** Milliseconds that are left, or undefined while there is no need to warn. */
  readonly onWarn: (left: number | undefined) => void;
  readonly onIdle: () => void;
}

/** Marks the warning, which counts by its click alone: gone at the first touch, it would let the press through to what lies below. */
export const warningMark = 'data-lock-warning';

/** `click` for those who press by a screen reader or by voice. */
const uses = ['pointerdown', 'keydown', 'wheel', 'touchstart', 'click'] as const;
/** The other windows of the app are told at most this often, in milliseconds. */
const tellEvery = 2_000;
const sharedKey = 'god-start-brug';

/** Returns how to stop. A use takes a warning back. */
export function watchIdle({ now, limit, onWarn, onIdle }: IdleWatch): () => void {
  let lastHere = now();
  let toldAt = 0;
  let hiddenSince: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const lastUse = (): number => Math.max(lastHere, sharedUse());
  const deadline = (): number => {
    const last = lastUse();
    const byUse = last + limit;
    return hiddenSince === undefined ? byUse : Math.min(byUse, Math.max(last, hiddenSince) + hiddenLimit);
  };
  const look = (): void => {
    clearTimeout(timer);
    const left = deadline() - now();
    if (left <= 0) {
      onIdle();
      return;
    }
    const isNear = left <= warnSeconds * 1000;
    onWarn(isNear ? left : undefined);
    timer = setTimeout(look, isNear ? Math.min(left, 1000) : left - warnSeconds * 1000);
  };
  const use = ({ type, target }: Event): void => {
    if (type !== 'click' && target instanceof Element && target.closest(`[${warningMark}]`)) return;
    // A use that comes too late is none: a phone that was asleep has not looked at the time meanwhile.
    const isLate = deadline() <= now();
    if (!isLate) lastHere = now();
    if (!isLate && lastHere - toldAt > tellEvery) {
      toldAt = lastHere;
      share(lastHere);
    }
    look();
  };
  const turn = (): void => {
    if (document.visibilityState === 'hidden') hiddenSince = now();
    else if (deadline() > now()) hiddenSince = undefined;
    look();
  };
  for (const name of uses) addEventListener(name, use, { capture: true, passive: true });
  document.addEventListener('visibilitychange', turn);
  share(lastHere);
  look();
  return () => {
    clearTimeout(timer);
    for (const name of uses) removeEventListener(name, use, { capture: true });
    document.removeEventListener('visibilitychange', turn);
  };
}

/** A time of day and nothing else, in the one place that every window reads at once. */
function sharedUse(): number {
  try {
    return Number(localStorage.getItem(sharedKey) ?? 0) || 0;
  } catch {
    return 0;
  }
}

function share(moment: number): void {
  try {
    localStorage.setItem(sharedKey, String(moment));
  } catch {
    // Where the browser refuses, each window looks after itself.
  }
}
