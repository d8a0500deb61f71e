import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { drawsWithoutStore, first, screen } from './begin.ts';
import { actorId, base62, dayOfClock, dayOfMoment, recordId, timeOfClock } from './platform.ts';
import { isIos, isStandalone, keepInstallPrompt, promptInstall, watchInstallOffer } from './pwa/install.ts';
import { forgetSharedFiles, isShareAddress, launchedFiles, takeSharedFiles } from './pwa/launch.ts';
import { type FailedFetch, registerWorker, type WorkerHandle } from './pwa/register.ts';
import { whenQuiet } from './pwa/when-quiet.ts';
import { createEarlyStorage, isDrawable } from './storage/early-storage.ts';
import type { StorageFailure } from './storage/failure.ts';
import type { FirstRows } from './storage/first-read.ts';
import type { Storage } from './storage/storage.ts';
import { afterPaint } from './ui/after-paint.ts';
import { App } from './ui/app.tsx';
import { hasHalfWritten, keepWhenHidden } from './ui/drafts/half-written.ts';
import { arrivedFile } from './ui/files/arrived-file.ts';
import { catchDroppedFiles } from './ui/files/dropped-files.ts';
import { endFirstDrawing } from './ui/hooks/use-few-first.ts';
import { isLeavingUnfinished } from './ui/leaving.ts';
import { goTo, hentHref } from './ui/routes.ts';
import type { AppState, Services, StorageState } from './ui/services.ts';
// What a first visit shows comes with the app, although it is fetched like any other screen.
import './ui/screens/start/start.tsx';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import './ui/styles/print.css';

/** Composition root: clock, chance, store, worker, and the first drawing. */

const root = document.getElementById('app');
let storage: StorageState = { status: 'opening' };
let state: AppState = { update: 'none', offlineReady: false };
let worker: WorkerHandle | undefined;

const services: Services = {
  version: __APP_VERSION__,
  versionDay: __APP_DAY__,
  today: dayOfClock,
  timeNow: timeOfClock,
  now: () => Date.now(),
  dayOf: dayOfMoment,
  newId: recordId,
  random: base62,
  forgetShared: async () => {
    arrivedFile.forget();
    await forgetSharedFiles();
  },
  reopen: openAgain,
  applyUpdate: () => worker?.applyUpdate() ?? 'held',
  device: { ios: isIos(), standalone: isStandalone() },
  install: { watch: watchInstallOffer, prompt: promptInstall },
};

/** How long the still frame of the page may stand before the app is drawn around what is not there yet, in milliseconds. */
const FRAME_MS = 150;
let isDrawn = false;
let tellDrawn: () => void = () => undefined;
const drawn = new Promise<void>((resolve) => {
  tellDrawn = resolve;
});
let drawAgain: () => void = () => undefined;

/** Draws the app anew from within: from the third `render` on Preact counts the ids of fields from the start again. */
function Root() {
  const [, count] = useState(0);
  drawAgain = () => count((times) => times + 1);
  useEffect(endFirstDrawing, []);
  return <App services={services} storage={storage} state={state} />;
}

function draw(): void {
  if (!root) return;
  if (isDrawn) {
    drawAgain();
    return;
  }
  isDrawn = true;
  root.replaceChildren();
  render(<Root />, root);
  tellDrawn();
}

/** Draws what has changed; what changes before anything has been drawn is drawn with the rest. */
function redraw(): void {
  if (isDrawn) draw();
}

function setStorage(next: StorageState): void {
  storage = next;
  redraw();
}

function setState(change: Partial<AppState>): void {
  state = { ...state, ...change };
  redraw();
}

/** A version that lies ready is better news. */
function tellFailed(what: 'update' | 'part'): void {
  if (state.update !== 'ready' && state.update !== 'taken-over') setState({ update: `${what}-failed` });
}

/** The store is fetched apart from the rest: it is most of what the app weighs, and the first drawing does without. */
async function open(read?: Promise<FirstRows | undefined>): Promise<void> {
  const failed = (failure: StorageFailure) => setStorage({ status: 'failed', failure });
  const [store, rows] = await Promise.all([import('./storage/open-storage.ts').catch(() => undefined), read]);
  // What has been drawn without it could keep nothing.
  if (!store) return failed({ code: 'broken' });
  const opened = await store.openStorage({
    today: dayOfClock,
    randomActor: actorId,
    now: () => Date.now(),
    first: rows,
    onFailed: failed,
    onSuperseded: () => failed({ code: 'closed' }),
  });
  if (!opened.ok) return failed(opened.error);
  storeIsHere(opened.value);
  void opened.value.tidy(() => whenQuiet(screen));
  setStorage({ status: 'ready', storage: opened.value });
  void finishLeaving();
}

/** At every start, and whenever a network comes: a device may say at first that it has none. */
async function finishLeaving(): Promise<void> {
  if (!isLeavingUnfinished() || storage.status !== 'ready') return;
  const here = storage.storage;
  const { finishLeaving: finish } = await import('./ui/screens/mine-data/leave-nothing.ts');
  await finish(here);
}

let storeIsHere: (store: Storage) => void = () => undefined;
const store = new Promise<Storage>((resolve) => {
  storeIsHere = resolve;
});

function openAgain(): void {
  setStorage({ status: 'opening' });
  void open();
}

/** Opens the store when it is its turn: what can be drawn without it is drawn and painted before. */
async function openInTurn(): Promise<void> {
  const rows = drawsWithoutStore ? await Promise.race([first, drawn]) : undefined;
  if (rows && isDrawable(rows)) await drawn.then(() => new Promise<void>(afterPaint));
  await open(first);
}

/** Settles when there is something to draw: what was read for the first screen, or the store. */
async function drawable(opened: Promise<void>): Promise<void> {
  const rows = drawsWithoutStore ? await first : undefined;
  if (!rows || !isDrawable(rows)) return opened;
  if (storage.status === 'opening') setStorage({ status: 'ready', storage: createEarlyStorage(rows, store) });
}

/** @param shown settles when the first screen stands: what the worker stores must not come in its way. */
async function watchWorker(shown: Promise<unknown>): Promise<void> {
  const events = {
    onUpdateReady: () => setState({ update: 'ready' }),
    onOfflineReady: () => setState({ offlineReady: true }),
    onControllerChange: () => setState({ update: 'taken-over' }),
    // Without a first copy the app works as long as there is a network; "Om mine data" tells that.
    onFailed: (what: FailedFetch) => what !== 'first' && tellFailed(what),
    mayReload: () => !hasHalfWritten(),
  };
  worker = await registerWorker(events, whenQuiet(shown));
}

function receive(files: readonly File[]): void {
  arrivedFile.put(files);
  goTo(hentHref);
}

/** What another app has shared. Only the address tells of a share that the worker could not keep. */
async function receiveShared(): Promise<void> {
  const isShare = isShareAddress(location.hash);
  // A page that is loaded again from here has not been sent anything anew.
  if (isShare) history.replaceState(null, '', hentHref);
  const files = await takeSharedFiles().catch(() => []);
  if (files.length > 0) receive(files);
  else if (isShare) arrivedFile.miss();
}

function start(): void {
  const opened = openInTurn();
  // Once and whole, not the shell first and the screen into it a moment later.
  void Promise.all([drawable(opened), screen]).then(() => isDrawn || draw());
  setTimeout(() => isDrawn || draw(), FRAME_MS);
  keepInstallPrompt();
  keepWhenHidden();
  addEventListener('online', () => void finishLeaving());
  // A phone may have taken the connection to the store away from a page in the background.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && storage.status === 'ready') void storage.storage.probe();
  });
  void watchWorker(Promise.allSettled([opened, screen]));
  launchedFiles(receive);
  catchDroppedFiles(receive);
  void receiveShared();
}

// Only a header forbids other sites to put the app into a frame of theirs and lead hands astray; some hosts can send none.
if (top === self) start();
else void import('./ui/shell/recovery/recovery.ts').then(({ Framed }) => root && render(<Framed />, root));
