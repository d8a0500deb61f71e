import { contextOf, type KeySlot, lockKdf, lockRounds, saltLength, slotIdLength } from '../../core/lock.ts';
import { plainPassphrase } from '../../core/passphrase.ts';
import { dataKey, openBytes, sealBytes } from '../sealing.ts';

/** A data key and the slot it lies in. */
export interface OpenSlot {
  readonly slot: KeySlot;
  readonly key: CryptoKey;
}

/** A fresh data key, sealed under a passphrase. The passphrase and what is derived from it are kept nowhere. */
export async function makeSlot(passphrase: string): Promise<OpenSlot> {
  const id = [...random(slotIdLength / 2)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const head = { id, kdf: lockKdf, rounds: lockRounds, salt: random(saltLength) } as const;
  const raw = random(32);
  const sealed = await sealBytes(await derived(passphrase, head), contextOf.key(id), raw);
  const key = await dataKey(raw);
  raw.fill(0);
  return { slot: { ...head, ...sealed }, key };
}

/** The data key of a slot; undefined when the passphrase is another one. */
export async function openSlot(slot: KeySlot, passphrase: string): Promise<CryptoKey | undefined> {
  const wrapping = await derived(passphrase, slot);
  const raw = await openBytes(wrapping, contextOf.key(slot.id), slot).catch(() => undefined);
  if (!raw) return undefined;
  const key = await dataKey(raw);
  raw.fill(0);
  return key;
}

async function derived(passphrase: string, { rounds, salt }: Pick<KeySlot, 'rounds' | 'salt'>): Promise<CryptoKey> {
  const phrase = new TextEncoder().encode(plainPassphrase(passphrase));
  const base = await crypto.subtle.importKey('raw', phrase, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', iterations: rounds, salt };
  return crypto.subtle.deriveKey(derivation, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

const random = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length));
