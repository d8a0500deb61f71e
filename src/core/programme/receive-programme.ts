import type { Day } from '../calendar/day.ts';
import { createDoc } from '../document/create.ts';
import { TEMPLATE_PREFIX } from '../document/slot.ts';
import type { Actor, Change, Doc } from '../document/types.ts';
import { viewRecord } from '../document/view.ts';
import { applyAction } from '../document/write.ts';
import type { Standardprogram } from '../forloeb/standardprogram.ts';
import { templateAuthor } from '../forloeb/template-records.ts';
import { roomDocId } from '../rooms.ts';
import { readOwnProgramme } from './own-programme.ts';
import { programmeRecords, versionRecord } from './programme-changes.ts';
import { marksAt } from './programme-versions.ts';

/** The key under which a programme from such a file lies here: the same on every device, so that a newer file finds it (RULES.md N58). */
export const keyOfFile = (id: string): string => `p-${id.length <= 46 ? id : `${id.slice(0, 38)}-${shortMark(id)}`}`;

function shortMark(text: string): string {
  let value = 0;
  for (const char of text) value = (Math.imul(value, 31) + char.charCodeAt(0)) >>> 0;
  return value.toString(36);
}

interface Reading {
  readonly today: Day;
  readonly actor: Actor;
  /** What is said of the version. */
  readonly note: string;
}

/**
 * The document of a programme as it will be with what a file written by hand says. It is written as the file's programme: where
 * somebody here has worded something else, both stay. What the file's former version had and this one has not goes to the bin,
 * unless somebody here has changed it.
 */
export function docWithFile(programme: Standardprogram, here: Doc | undefined, { today, actor, note }: Reading): Doc {
  const key = keyOfFile(programme.id);
  const doc = here ?? createDoc(roomDocId(key, 'standardprogram'), 'standardprogram');
  const records = programmeRecords(programme, programme.id);
  const version = versionRecord(programme.version, note, today, records);
  const writes = [...records, ...(sameVersion(doc, version) ? [] : [version])].map((change): Change => {
    const view = viewRecord(doc, change.id);
    return view ? { ...change, seen: templateStamps(doc, change.id) } : change;
  });
  const kept = new Set(records.map(({ id }) => id));
  const gone = [...(here ? formerRecords(key, here) : [])].filter((id) => !kept.has(id) && isUntouched(doc, id));
  const author = { actor, person: templateAuthor(programme.id), day: today };
  return applyAction(doc, author, [...writes, ...gone.map((id): Change => ({ do: 'delete', id }))]);
}

/** The day on which a version was first read is no reason to write it again. */
function sameVersion(doc: Doc, version: ReturnType<typeof versionRecord>): boolean {
  const view = viewRecord(doc, version.id);
  return view !== undefined && JSON.stringify(view.fields['marks']) === JSON.stringify(version.fields['marks']);
}

/** Stamps by which the file itself wrote; what a person wrote stays beside it. */
function templateStamps(doc: Doc, id: string) {
  return (viewRecord(doc, id)?.stamps ?? []).filter((dot) =>
    doc.a[dot.slice(0, dot.lastIndexOf('.'))]?.p.startsWith(TEMPLATE_PREFIX),
  );
}

function formerRecords(key: string, doc: Doc): readonly string[] {
  const own = readOwnProgramme(key, doc);
  return own ? Object.keys(marksAt(own, own.version) ?? {}) : [];
}

const isUntouched = (doc: Doc, id: string): boolean =>
  Object.values(viewRecord(doc, id)?.changed ?? {}).every(({ person }) => person.startsWith(TEMPLATE_PREFIX));
