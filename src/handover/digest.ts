import { canonicalPieces } from '../core/document/canonical.ts';
import { createPauses } from './pauses.ts';
import type { RawEnvelope } from './versions.ts';

/** Records lie four levels deep: envelope, documents, document, `r`. */
const RECORD_LEVEL = 4;

/**
 * SHA-256 in hex of the canonical JSON (RFC 8785) of everything in the file but `sha256` itself. Of the content and not of the
 * bytes: other line endings, a byte order mark or another layout do no harm. It finds damage and hand editing, not forgery.
 * This rule holds for all formats, so that an old reader can tell a newer file from a damaged one (FORMAT.md 4).
 */
export async function digestOf(envelope: RawEnvelope): Promise<string> {
  const { sha256: _, ...content } = envelope;
  const pieces: string[] = [];
  const pause = createPauses();
  for (const piece of canonicalPieces(content, RECORD_LEVEL)) {
    pieces.push(piece);
    const paused = pause();
    if (paused) await paused;
  }
  const bytes = new TextEncoder().encode(pieces.join(''));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
