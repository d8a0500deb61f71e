import { failed, ok, type Result } from '../core/result.ts';
import type { ReadFailure } from './failures.ts';

/** Strict UTF-8, with or without a byte order mark (RFC 8259 8.1). A character cut in two at the very end is left for the JSON to miss. */
export function decodeText(bytes: Uint8Array): Result<string, ReadFailure> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true }));
  } catch {
    return failed({ code: whyNotUtf8(bytes) });
  }
}

/**
 * A file of ours saved again by an old program has all its letters broken; one that was hit by damage still has whole ones. What does
 * not even begin like ours is something else.
 */
function whyNotUtf8(bytes: Uint8Array): 'digest' | 'encoding' | 'not-json' {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!text.trimStart().startsWith('{')) return 'not-json';
  return /[\u0080-\ufffc]/.test(text) ? 'digest' : 'encoding';
}
