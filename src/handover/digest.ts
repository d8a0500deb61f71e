import { canonicalPieces } from '../core/document/canonical.ts';
import { isPlainObject } from '../core/document/json-value.ts';
import { joinBytes } from './join-bytes.ts';
import { createPauses } from './pauses.ts';
import type { RawEnvelope } from './versions.ts';

/** Documents lie two levels deep, records four: envelope, documents, document, `r`. */
const DOCUMENT_LEVEL = 2;
const RECORD_LEVEL = 4;

/** Most records of a document that is spelled in one piece; that takes a tenth of the longest block allowed on the page. */
const recordsInOnePiece = 2_000;

/** UTF-16 units of text that are encoded together. */
const unitsAtOnce = 100_000;

/**
 * SHA-256 in hex of the canonical JSON (RFC 8785) of everything in the file but `sha256` itself. Of the content and not of the
 * bytes: other line endings, a byte order mark or another layout do no harm. It finds damage and hand editing, not forgery.
 * This rule holds for all formats, so that an old reader can tell a newer file from a damaged one (FORMAT.md 4).
 */
export const digestOf = async (envelope: RawEnvelope): Promise<string> => digestOfBytes(await canonicalBytes(envelope));

/** SHA-256 in hex. */
export async function digestOfBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What the sum is of, in UTF-8. Made bit by bit, so that the page gets its turns. */
export async function canonicalBytes({ sha256: _, ...content }: RawEnvelope): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const encoder = new TextEncoder();
  const pause = createPauses();
  let text = '';
  for (const piece of canonicalPieces(content, levelsOf(content))) {
    text += piece;
    if (text.length < unitsAtOnce) continue;
    parts.push(encoder.encode(text));
    text = '';
    await pause();
  }
  parts.push(encoder.encode(text));
  await pause();
  return joinBytes(parts);
}

/** How deep to go for pieces that are neither so large that the page stands still nor so many that they cost more than the work. */
function levelsOf({ documents }: RawEnvelope): number {
  const isLong = (doc: unknown): boolean =>
    isPlainObject(doc) && isPlainObject(doc['r']) && Object.keys(doc['r']).length > recordsInOnePiece;
  return Array.isArray(documents) && documents.some(isLong) ? RECORD_LEVEL : DOCUMENT_LEVEL;
}
