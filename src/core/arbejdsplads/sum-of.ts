import { canonicalJson } from '../document/canonical.ts';
import { fnv1a, fnvStep } from '../fnv.ts';

/** A short sum of any JSON (FNV-1a forwards and backwards): it tells that something changed, and guards nothing. */
export function sumOf(value: unknown): string {
  const text = canonicalJson(value ?? null);
  let backwards = 0x01000193;
  for (let index = text.length - 1; index >= 0; index -= 1) backwards = fnvStep(backwards, text.charCodeAt(index));
  return fnv1a(text).toString(36) + backwards.toString(36);
}
