import { render } from 'preact';
import * as z from 'zod/mini';
import { actorId, base62, dayOfClock, recordId, timeOfClock } from './platform.ts';
import { isIos, isStandalone, keepInstallPrompt, promptInstall, watchInstallOffer } from './pwa/install.ts';
import { launchedFiles, takeSharedFile } from './pwa/launch.ts';
import { registerWorker, type WorkerHandle } from './pwa/register.ts';
import type { StorageFailure } from './storage/failure.ts';
import { App } from './ui/app.tsx';
import { arrivedFile } from './ui/arrived-file.ts';
import { hasHalfWritten, keepWhenHidden } from './ui/half-written.ts';
import { goTo, hentHref } from './ui/routes.ts';
import type { AppState, Services, StorageState } from './ui/services.ts';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import './ui/styles/print.css';

/** Composition root: clock, chance, store, worker, and the first drawing. */

// The schemas must not try to compile code: the content security policy forbids it and would report every attempt.
z.config({ jitless: true });

const root = document.getElementById('app');
let storage: StorageState = { status: 'opening' };
let state: AppState = { update: 'none', offlineReady: false };
let worker: WorkerHandle | undefined;

const services: Services = {
  version: __APP_VERSION__,
  today: dayOfClock,
  timeNow: timeOfClock,
  now: () => Date.now(),
  newId: recordId,
  random: base62,
  reopen: () => void open(),
  applyUpdate: () => worker?.applyUpdate() ?? 'held',
  device: { ios: isIos(), standalone: isStandalone() },
  install: { watch: watchInstallOffer, prompt: promptInstall },
};

function draw(): void {
  if (root) render(<App services={services} storage={storage} state={state} />, root);
}

function setStorage(next: StorageState): void {
  storage = next;
  draw();
}

function setState(change: Partial<AppState>): void {
  state = { ...state, ...change };
  draw();
}

/** The store is fetched after the first drawing: it is most of what the app weighs. */
async function open(): Promise<void> {
  setStorage({ status: 'opening' });
  const failed = (failure: StorageFailure) => setStorage({ status: 'failed', failure });
  const [{ openDatabase }, { createStorage }, { createSessions }] = await Promise.all([
    import('./storage/database.ts'),
    import('./storage/storage.ts'),
    import('./storage/session.ts'),
  ]);
  const opened = await openDatabase({ onSuperseded: () => failed({ code: 'closed' }) });
  if (!opened.ok) return failed(opened.error);
  const sessions = createSessions({ today: dayOfClock, randomActor: actorId });
  setStorage({
    status: 'ready',
    storage: createStorage({ db: opened.value, sessions, now: () => Date.now() }),
  });
}

async function watchWorker(): Promise<void> {
  worker = await registerWorker({
    onUpdateReady: () => setState({ update: 'ready' }),
    onOfflineReady: () => setState({ offlineReady: true }),
    onControllerChange: () => setState({ update: 'taken-over' }),
    mayReload: () => !hasHalfWritten(),
  });
}

function receive(file: File | undefined): void {
  if (!file) return;
  arrivedFile.put(file);
  goTo(hentHref);
}

root?.replaceChildren();
keepInstallPrompt();
keepWhenHidden();
draw();
void open();
void watchWorker();
launchedFiles((files) => receive(files[0]));
void takeSharedFile().then(receive);
