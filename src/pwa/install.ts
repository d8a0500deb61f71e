/** The event Chromium sends when the app can be installed; other browsers never do. */
interface BeforeInstallPromptEvent extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

/** What to offer a person who wants the app on their device. */
export type InstallOffer =
  /** Nothing: it is installed already, or the browser cannot. */
  | 'none'
  /** A button that calls `promptInstall`. */
  | 'prompt'
  /** iPhone and iPad have no such event: tell how to use "Del" and "Føj til hjemmeskærm". */
  | 'ios-hint';

let kept: BeforeInstallPromptEvent | undefined;
const listeners = new Set<(offer: InstallOffer) => void>();

/** Keeps the browser's own offer for later. Call it once, before anything slow: the event comes early and only once. */
export function keepInstallPrompt(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    kept = event as BeforeInstallPromptEvent;
    tell();
  });
  window.addEventListener('appinstalled', () => {
    kept = undefined;
    tell();
  });
}

/** What can be offered now. */
export function installOffer(): InstallOffer {
  if (isStandalone()) return 'none';
  if (kept) return 'prompt';
  return isIos() ? 'ios-hint' : 'none';
}

/** Tells `listener` the offer now and each time it changes; returns how to stop. */
export function watchInstallOffer(listener: (offer: InstallOffer) => void): () => void {
  listeners.add(listener);
  listener(installOffer());
  return () => void listeners.delete(listener);
}

/** Shows the browser's own question; call it from a press of a button. True when the person said yes. */
export async function promptInstall(): Promise<boolean> {
  const event = kept;
  if (!event) return false;
  // A kept event works once, whatever the answer.
  kept = undefined;
  const { outcome } = await event.prompt();
  tell();
  return outcome === 'accepted';
}

/** True when the page runs as an installed app. */
export function isStandalone(): boolean {
  const ios = (navigator as { standalone?: boolean }).standalone === true;
  return ios || matchMedia('(display-mode: standalone)').matches;
}

/** True on iPhone and iPad; an iPad says it is a Mac, but no Mac has a touch screen. */
export function isIos(): boolean {
  const { userAgent, maxTouchPoints } = navigator;
  return /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
}

function tell(): void {
  for (const listener of listeners) listener(installOffer());
}
