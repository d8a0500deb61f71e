import { isPlainObject } from '../core/document/json-value.ts';
import { decodeText } from './decode-text.ts';
import { parseJson, refuseText } from './parse-json.ts';
import { sizeLimit } from './read-json.ts';

/**
 * The JSON of a programme or a form that somebody has written by hand (templates/README.md), for a file that is not one of ours.
 * Undefined for anything else. Its content is not checked here, beyond what keeps a hostile file from doing harm (FORMAT.md H23).
 */
export async function readWrittenJson(blob: Blob): Promise<{ readonly [field: string]: unknown } | undefined> {
  if (blob.size > sizeLimit) return undefined;
  const text = decodeText(new Uint8Array(await blob.arrayBuffer()));
  if (!text.ok || refuseText(text.value)) return undefined;
  const json = parseJson(text.value);
  return json.ok && isPlainObject(json.value) ? json.value : undefined;
}
