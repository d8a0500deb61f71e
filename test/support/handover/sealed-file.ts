import { digestOf } from '../../../src/handover/digest.ts';
import { readFile } from '../../../src/handover/read-file.ts';
import { type FileInput, writeFile } from '../../../src/handover/write-file.ts';
import { sharedPlan, talks } from './rooms.ts';

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A file for the new hire with the two rooms she may have. */
export const ordinaryInput = (): FileInput => ({
  profile: 'tilNy',
  from: 'kontaktperson',
  made: '2026-11-22',
  app: '0.1.0',
  docs: [sharedPlan(), talks()],
});

export async function writtenBytes(input: FileInput = ordinaryInput()): Promise<Uint8Array<ArrayBuffer>> {
  const written = await writeFile(input);
  if (!written.ok) throw new Error(`The file was not made: ${written.error.code}`);
  return written.value.bytes;
}

// biome-ignore lint/suspicious/noExplicitAny: a file to be broken in any place.
export type AnyFile = any;

/** An ordinary file as JSON, to be broken and sealed again. */
export const ordinaryJson = async (input?: FileInput): Promise<AnyFile> =>
  JSON.parse(textOf(await writtenBytes(input)));

/** The bytes of a broken file whose sum fits, as somebody who knows the format would make it. */
export async function sealed(content: AnyFile): Promise<Uint8Array> {
  return utf8(JSON.stringify({ ...content, sha256: await digestOf(content) }));
}

/** The code with which the reader refuses the bytes; `read` when it does not. */
export async function codeOf(bytes: Uint8Array): Promise<string> {
  const read = await readFile(bytes);
  return read.ok ? 'read' : read.error.code;
}
