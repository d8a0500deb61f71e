import { canonicalJson } from '../core/document/canonical.ts';
import type { RawEnvelope } from './versions.ts';

/**
 * SHA-256 in hex of the canonical JSON (RFC 8785) of everything in the file but `sha256` itself. Of the content and not of the
 * bytes: other line endings, a byte order mark or another layout do no harm. It finds damage and hand editing, not forgery.
 * This rule holds for all formats, so that an old reader can tell a newer file from a damaged one (FORMAT.md 4).
 */
export async function digestOf(envelope: RawEnvelope): Promise<string> {
  const { sha256: _, ...content } = envelope;
  const bytes = new TextEncoder().encode(canonicalJson(content));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
