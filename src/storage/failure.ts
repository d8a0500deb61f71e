import Dexie from 'dexie';
import { LockedError } from './locked-error.ts';

/** Why something could not be kept on this device. Each has its own sentence on screen. */
export type StorageFailure =
  /** No room left on the disk or in the browser's share of it. */
  | { readonly code: 'full' }
  /** The browser does not let the app keep anything, or has no such storage. */
  | { readonly code: 'refused' }
  /** The browser has not answered in time; what was asked may still happen. */
  | { readonly code: 'hanging' }
  /** What lies here was written by a newer version of the app and has not been touched. */
  | { readonly code: 'newer' }
  /** Another tab has taken over, for an upgrade or for deleting everything. */
  | { readonly code: 'closed' }
  /** The browser has taken the connection away, and it could not be opened again. */
  | { readonly code: 'lost' }
  /** It belongs to the private room, whose key is not in this tab. */
  | { readonly code: 'locked' }
  /** The store exists but cannot be read or written. */
  | { readonly code: 'broken' };

const codeOfName: Readonly<Record<string, StorageFailure['code']>> = {
  QuotaExceededError: 'full',
  SecurityError: 'refused',
  InvalidAccessError: 'refused',
  MissingAPIError: 'refused',
  NotAllowedError: 'refused',
  VersionError: 'newer',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'lost',
  LockedError: 'locked',
};

/** iOS has no name of its own for a connection that is lost. */
const saysLost = /connection .*lost/i;

/** Names the failure behind an exception. Dexie wraps a full disk in an AbortError, so inner causes are looked at first. */
export function storageFailure(cause: unknown): StorageFailure {
  const chain: string[] = [];
  let current: unknown = cause;
  while (current && typeof current === 'object' && chain.length < 8) {
    const { name, message } = current as { name?: unknown; message?: unknown };
    chain.push(name === 'UnknownError' && saysLost.test(String(message)) ? 'InvalidStateError' : String(name));
    current = (current as { inner?: unknown }).inner ?? (current as { cause?: unknown }).cause;
  }
  for (const name of chain.reverse()) {
    const code = codeOfName[name];
    if (code) return { code };
  }
  return { code: 'broken' };
}

/** Whether an exception comes from the store; anything else is a mistake of ours and must not be hidden. */
export const isStorageCause = (cause: unknown): boolean =>
  cause instanceof LockedError ||
  cause instanceof Dexie.DexieError ||
  (typeof DOMException !== 'undefined' && cause instanceof DOMException);
