import { canonicalJson } from '../document/canonical.ts';

/** A short sum of any JSON (FNV-1a, 32 bits, twice): it tells that something changed, and guards nothing. */
export function sumOf(value: unknown): string {
  const text = canonicalJson(value ?? null);
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let index = 0; index < text.length; index += 1) {
    a = Math.imul(a ^ text.charCodeAt(index), 0x01000193) >>> 0;
    b = Math.imul(b ^ text.charCodeAt(text.length - 1 - index), 0x01000193) >>> 0;
  }
  return a.toString(36) + b.toString(36);
}
