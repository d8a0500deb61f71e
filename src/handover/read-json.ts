import { isPlainObject } from '../core/document/json-value.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { decodeText } from './decode-text.ts';
import { filetype } from './envelope.ts';
import type { ReadFailure } from './failures.ts';
import { parseJson, refuseText } from './parse-json.ts';
import { createPauses } from './pauses.ts';
import { isGzip, sniff } from './sniff.ts';
import { unpack } from './unpack.ts';
import type { RawEnvelope } from './versions.ts';

/** Most bytes of a file. A large forløb after half a year is about 400 kB. */
export const sizeLimit = 10 * 1024 * 1024;

/** The bytes of a picked, dropped or shared file. A larger one than `sizeLimit` is not even opened. */
export async function bytesOf(blob: Blob): Promise<Result<Uint8Array, ReadFailure>> {
  if (blob.size > sizeLimit) return failed({ code: 'too-large', size: blob.size });
  try {
    return ok(new Uint8Array(await blob.arrayBuffer()));
  } catch {
    // The file was moved, or lies in a cloud that cannot be reached; the browser does not say which.
    return failed({ code: 'unreadable' });
  }
}

/** What a file of ours says, before its sum is known. Cheapest and most telling test first (FORMAT.md 6); never throws. */
export async function readJson(bytes: Uint8Array): Promise<Result<RawEnvelope, ReadFailure>> {
  if (bytes.length > sizeLimit) return failed({ code: 'too-large', size: bytes.length });
  if (bytes.length === 0) return failed({ code: 'empty' });
  const unpacked = await unpack(bytes);
  if (!unpacked.ok) return unpacked;
  // A packed file inside a packed file is not ours.
  const lookalike = isGzip(unpacked.value) ? 'zip' : sniff(unpacked.value);
  if (lookalike !== undefined) return failed({ code: lookalike });
  const pause = createPauses();
  const text = decodeText(unpacked.value);
  if (!text.ok) return text;
  await pause();
  const refusal = refuseText(text.value);
  if (refusal !== undefined) return failed(refusal);
  await pause();
  const json = parseJson(text.value);
  if (!json.ok) return json;
  await pause();
  return isPlainObject(json.value) && json.value['filetype'] === filetype
    ? ok(json.value)
    : failed({ code: 'foreign' });
}
