import { gunzipSync } from 'node:zlib';

/** Finds a word in bytes, also when it is packed or written in another way. */

/** The part of the base64 form that is the same whatever stands before and after, for each of the three positions. */
const base64Forms = (word: string): readonly string[] =>
  [0, 1, 2].map((shift) => {
    const padded = Buffer.from(' '.repeat(shift) + word)
      .toString('base64')
      .replaceAll('=', '');
    return padded.slice(shift === 0 ? 0 : shift + 1, -1);
  });

const formsOf = (word: string): readonly string[] => [
  word,
  Buffer.from(word, 'utf16le').toString('latin1'),
  Buffer.from(word, 'utf16le').swap16().toString('latin1'),
  Buffer.from(word).toString('hex'),
  ...base64Forms(word),
];

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Whether an ASCII word occurs in the bytes: plain, in UTF-16, in base64 or hex, and in all of these within gzip. */
export function holds(bytes: Uint8Array, word: string): boolean {
  const unpacked = isGzip(bytes) ? gunzipSync(bytes) : bytes;
  const text = Buffer.from(unpacked).toString('latin1');
  return formsOf(word).some((form) => text.includes(form));
}
