import { failed, ok, type Result } from '../core/result.ts';
import type { ReadFailure } from './failures.ts';
import { joinBytes } from './join-bytes.ts';
import { isGzip } from './sniff.ts';

/** Most bytes a packed file may unpack to. The stated size inside a packed file is the sender's claim and is not believed. */
export const unpackedLimit = 20 * 1024 * 1024;

/** The bytes themselves, or what a gzip file holds, recognised by content. Unpacking stops at `unpackedLimit`. */
export async function unpack(bytes: Uint8Array): Promise<Result<Uint8Array, ReadFailure>> {
  if (!isGzip(bytes)) return ok(bytes);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return ok(joinBytes(chunks));
      size += value.length;
      if (size > unpackedLimit) {
        await reader.cancel();
        return failed({ code: 'too-large', size });
      }
      chunks.push(value);
    }
  } catch {
    // Whatever the stream objects to, the packed data does not end as it should.
    return failed({ code: 'cut' });
  }
}
