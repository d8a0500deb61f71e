import type { Day } from '../core/calendar/day.ts';
import { toBase64 } from './base64.ts';

/** What the file says of itself to whoever opens it. */
const om =
  'Rå kopi af lageret i God start, gemt af en ældre udgave, der ikke kan læse det. Appen kan ikke hente den ind.';

/** Rows of the store as text, for when no version here can read them. Bytes become `{ "base64": … }`. */
export function rawFile(copy: object, made: Day): { readonly bytes: Uint8Array<ArrayBuffer>; readonly name: string } {
  const text = JSON.stringify({ om, made, ...copy }, readable, 1);
  return { bytes: new TextEncoder().encode(text), name: `god-start-raa-kopi-${made}.txt` };
}

const readable = (_key: string, value: unknown): unknown =>
  value instanceof Uint8Array ? { base64: toBase64(value) } : value;
