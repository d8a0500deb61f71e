import type { Change, Doc } from '../document/types.ts';
import { viewRecord } from '../document/view.ts';
import type { ForloebRoom } from '../rooms.ts';
import { forloebKind, forloebRecordId } from './forloeb.ts';
import { readPeople } from './people.ts';
import { personKind, roleKind, roleRecordId } from './person.ts';
import { readEntries, write } from './record-kind.ts';

type Docs = Readonly<Partial<Record<ForloebRoom, Doc>>>;

/** Rooms that say what a forløb is, the fullest first. */
const frameRooms = ['plan', 'mentor', 'ramme'] as const;

/**
 * The document that says what a forløb is: the plan, or where there is none, as with a mentor, the mentor room, or with a leader who has
 * got nothing else the room `ramme`. Undefined while this version can read none of them.
 */
export const frameDoc = (docs: Docs): Doc | undefined =>
  frameRooms.map((room) => docs[room]).find((doc) => doc && readEntries(doc, forloebKind).known.length > 0);

/** The programme of a forløb that is nothing but a mentor course (RULES.md N182). */
export const courseProgramme = { id: 'mentorforloeb', version: 1, title: 'Mentorforløb' } as const;

/** Whether a forløb, as this document tells it, is nothing but a mentor course here: begun by itself, or without a plan. */
export const isCourseOnly = (frame: Doc): boolean =>
  frame.kind !== 'plan' || readEntries(frame, forloebKind).known[0]?.fields.programme.id === courseProgramme.id;

/**
 * What those without a plan need to know of the forløb: whose it is, who the two are, and from when; in `ramme` also who the leader
 * is. Records of the same kinds as in the plan, so that everything that reads a plan can read these rooms. Nothing of the huskeliste,
 * the skema or the welcome goes along, and no contact of anybody.
 *
 * @param source the document that tells it here
 * @returns the changes for the room; none when it says the same already.
 */
export function mentorFrame(
  source: Doc,
  target: Doc | undefined,
  room: 'mentor' | 'ramme' = 'mentor',
): readonly Change[] {
  const forloeb = readEntries(source, forloebKind).known[0]?.fields;
  if (!forloeb || source === target) return [];
  const { firstDay, months, programme, localDaysOff, workingWeek, position, fictive } = forloeb;
  const frame = { firstDay, months, programme, localDaysOff, workingWeek, position, fictive };
  const isThere = target && viewRecord(target, forloebRecordId);
  const roles = room === 'ramme' ? (['ny', 'mentor', 'leder'] as const) : (['ny', 'mentor'] as const);
  return [
    ...(isThere ? [] : [write(forloebRecordId, forloebKind.type, frame)]),
    ...roles.flatMap((role) => holderOf(source, target, role)),
  ];
}

/** Who holds a role, unless it says so there already. A role that nobody holds here is left as it is. */
function holderOf(source: Doc, target: Doc | undefined, role: 'ny' | 'mentor' | 'leder'): readonly Change[] {
  const person = readPeople(source).holder(role);
  if (!person || (target && readPeople(target).holder(role)?.fields.name === person.fields.name)) return [];
  return [
    write(person.id, personKind.type, { name: person.fields.name }),
    write(roleRecordId(role), roleKind.type, { person: person.id }),
  ];
}

/** Brings the frames in the rooms of the mentor course up to what the forløb says here; nothing where they do already. */
export function frameWork(
  docs: Docs,
): readonly { readonly room: 'mentor' | 'ramme'; readonly changes: readonly Change[] }[] {
  const source = frameDoc(docs);
  if (!source) return [];
  return (['mentor', 'ramme'] as const)
    .filter((room) => docs[room])
    .map((room) => ({ room, changes: mentorFrame(source, docs[room], room) }))
    .filter(({ changes }) => changes.length > 0);
}
