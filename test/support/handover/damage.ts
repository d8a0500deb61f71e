/** Ways in which bytes are damaged on their way. */

/** Long runs try every place; ordinary ones a fixed sample. */
export const isLong = process.env['LONG'] !== undefined;

/** Places in `0 … length - 1`: every one in a long run, else about `count` spread evenly and both ends. */
export function places(length: number, count: number): readonly number[] {
  if (isLong || length <= count) return Array.from({ length }, (_, index) => index);
  const sample = Array.from({ length: count }, (_, index) => Math.floor((index * length) / count));
  return [...new Set([0, 1, 2, 3, ...sample, length - 3, length - 2, length - 1])];
}

export function flipped(bytes: Uint8Array, place: number, bit: number): Uint8Array {
  const copy = bytes.slice();
  copy[place] = (copy[place] ?? 0) ^ (1 << bit);
  return copy;
}

export async function gzipped(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** UTF-16 with its byte order mark, as Notepad's "Unicode" saves it. */
export function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(order === 'little' ? bytes : bytes.swap16());
}

/** Latin-1, as Notepad's "ANSI" saves Danish text. */
export const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
