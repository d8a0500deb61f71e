import type { KeySlot } from '../core/lock.ts';
import type { Database } from './database.ts';

/**
 * Whether the private room can be read here. `unknown` until the setting has been read; `locked` when there is a lock and its key is
 * not in this tab.
 */
export type LockState = 'unknown' | 'off' | 'locked' | 'open';

/**
 * The data key of this tab. It is here and nowhere else (RULES.md N210): not on the disk, not in another tab, and gone with the page.
 */
export interface Vault {
  state(): LockState;
  slot(): KeySlot | undefined;
  /** The slot as it lies among the settings; undefined for no lock. */
  learn(slot: KeySlot | undefined): void;
  key(slot: string): CryptoKey | undefined;
  /** Nobody is told yet; see `beforeOpen` and `learn`. */
  hold(slot: string, key: CryptoKey): void;
  /** Lets go of a key that opens nothing any more. */
  release(slot: string): void;
  /** Keeps what is being written, then forgets every key, here and in the other tabs. */
  lock(): Promise<void>;
  /** Called before the key goes, so that what is being written can be kept. Returns how to stop. */
  onLock(hook: Hook): () => void;
  /** Called when the key is here and before anybody is told, so that what was being written stands ready. Returns how to stop. */
  onUnlock(hook: Hook): () => void;
  /** Does what is to be done before anybody is told that it is open. */
  beforeOpen(): Promise<void>;
  /** Told when the state has changed. */
  subscribe(listener: (state: LockState) => void): () => void;
}

type Hook = () => Promise<void>;

const vaults = new WeakMap<Database, Vault>();

/** The vault of an open database; made at the first asking. */
export function vaultOf(db: Database): Vault {
  const known = vaults.get(db) ?? createVault();
  vaults.set(db, known);
  return known;
}

/** How long what is done before may hold back a lock or an unlocking, in milliseconds. */
const hookLimit = 3_000;

async function runAll(hooks: ReadonlySet<Hook>): Promise<void> {
  const done = Promise.allSettled([...hooks].map((hook) => hook()));
  await Promise.race([done, new Promise((resolve) => setTimeout(resolve, hookLimit))]);
}

interface Held {
  readonly key: CryptoKey;
  readonly others: BroadcastChannel | undefined;
}

function createVault(): Vault {
  /** By slot, each with the way to the other tabs that may have it. */
  const keys = new Map<string, Held>();
  const listeners = new Set<(state: LockState) => void>();
  const lockHooks = new Set<Hook>();
  const unlockHooks = new Set<Hook>();
  let slot: KeySlot | undefined;
  let isKnown = false;
  let told: LockState = 'unknown';

  const tell = (): void => {
    const now = !isKnown ? 'unknown' : !slot ? 'off' : keys.has(slot.id) ? 'open' : 'locked';
    if (now === told) return;
    told = now;
    for (const listener of [...listeners]) listener(now);
  };
  const forget = async (): Promise<void> => {
    await runAll(lockHooks);
    for (const id of [...keys.keys()]) release(id);
    tell();
  };
  const release = (id: string): void => {
    keys.get(id)?.others?.close();
    keys.delete(id);
  };
  return {
    state: () => told,
    slot: () => slot,
    learn(next) {
      slot = next;
      isKnown = true;
      tell();
    },
    key: (id) => keys.get(id)?.key,
    hold(id, key) {
      release(id);
      // Named after the slot: only tabs of the same device have it.
      const others = 'BroadcastChannel' in globalThis ? new BroadcastChannel(`god-start-laas-${id}`) : undefined;
      others?.addEventListener('message', () => void forget());
      keys.set(id, { key, others });
    },
    release(id) {
      release(id);
      tell();
    },
    lock() {
      for (const { others } of keys.values()) others?.postMessage('lock');
      return forget();
    },
    onLock(hook) {
      lockHooks.add(hook);
      return () => lockHooks.delete(hook);
    },
    onUnlock(hook) {
      unlockHooks.add(hook);
      return () => unlockHooks.delete(hook);
    },
    beforeOpen: () => runAll(unlockHooks),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
