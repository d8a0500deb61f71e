import { ivLength, type Sealed, sealedStep } from '../core/lock.ts';

/** Texts under a key of the browser's own cryptography. Nothing here keeps a key. */

const utf8 = new TextEncoder();

/** @param context what the seal is bound to (core/lock.ts) */
export async function sealBytes(key: CryptoKey, context: string, bytes: Uint8Array<ArrayBuffer>): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(ivLength));
  const data = await crypto.subtle.encrypt(cipher(iv, context), key, bytes);
  return { iv, data: new Uint8Array(data) };
}

/** Rejects with the browser's `OperationError` when the key, the context or a single bit is another. */
export async function openBytes(
  key: CryptoKey,
  context: string,
  { iv, data }: Sealed,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.decrypt(cipher(iv, context), key, data));
}

const cipher = (iv: Uint8Array<ArrayBuffer>, context: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: utf8.encode(context),
});

/** Any JSON value as one seal, filled up so that its size tells little. */
export async function sealValue(key: CryptoKey, context: string, value: unknown): Promise<Sealed> {
  const bytes = utf8.encode(JSON.stringify(value));
  const filled = new Uint8Array(Math.ceil(bytes.length / sealedStep) * sealedStep).fill(0x20);
  filled.set(bytes);
  return sealBytes(key, context, filled);
}

export async function openValue(key: CryptoKey, context: string, sealed: Sealed): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await openBytes(key, context, sealed)));
}

/** A data key as the browser holds it: it can be used and never be read out again. */
export const dataKey = (raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
