import { compareText } from '../core/document/stamp.ts';
import type { FileDoc } from './file-form.ts';

/** A finished envelope: its members in the order in which a person should meet them, `om` first. */
export interface LaidOutEnvelope {
  readonly om: string;
  readonly documents: readonly FileDoc[];
  readonly sha256: string;
  readonly [key: string]: unknown;
}

/**
 * The text of a file: JSON with one member of the envelope, one actor and one record on each line, so that a person can read it and
 * a comparison of two files shows which records differ. The layout means nothing to a reader.
 */
export function layOut({ documents, sha256, ...head }: LaidOutEnvelope): string {
  const members = Object.entries(head)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  const content = `"documents": [\n${documents.map(layOutDoc).join(',\n')}\n]`;
  return `{\n${[...members, content, `"sha256": ${JSON.stringify(sha256)}`].join(',\n')}\n}\n`;
}

function layOutDoc({ a, r, ...head }: FileDoc): string {
  const members = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  const actors = a.map((row) => JSON.stringify(row));
  const records = Object.entries(r)
    .sort(([one], [other]) => compareText(one, other))
    .map(([id, record]) => `${JSON.stringify(id)}:${JSON.stringify(record)}`);
  return `{${members.join(',')},"a":[\n${actors.join(',\n')}\n],"r":{\n${records.join(',\n')}\n}}`;
}
