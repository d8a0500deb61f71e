import { defaultLocalDaysOff } from '../calendar/work-calendar.ts';
import { asIf } from '../document/as-if.ts';
import { createDoc } from '../document/create.ts';
import type { Change, Doc } from '../document/types.ts';
import { viewRecord } from '../document/view.ts';
import { oneLine } from '../one-line.ts';
import { type ForloebRoom, roomDocId, type Viewpoint } from '../rooms.ts';
import type { AuthoredChanges, CreatedForloeb } from './create-forloeb.ts';
import { foldName } from './folded-name.ts';
import { forloebKind, forloebRecordId } from './forloeb.ts';
import { type MentorCourse, mentorCourseKind, mentorCourseRecordId } from './mentor-course.ts';
import { courseProgramme, frameDoc, mentorFrame } from './mentor-frame.ts';
import { type People, readPeople } from './people.ts';
import { personKind, roleKind, roleRecordId } from './person.ts';
import { write } from './record-kind.ts';

/** Beginning a mentor course, in a forløb that is here or by itself (RULES.md N180, N182). */

/** What somebody is in a mentor course. A kontaktperson who is also the mentor counts as the mentor. */
export type CourseSide = 'mentee' | 'mentor' | 'leder' | 'other';

export function courseSide(viewpoint: Viewpoint, me: string, people: People): CourseSide {
  if (viewpoint === 'ny') return 'mentee';
  if (viewpoint === 'mentor' || (me !== '' && people.holder('mentor')?.id === me)) return 'mentor';
  return viewpoint === 'leder' ? 'leder' : 'other';
}

/** The mentor leads the mentee: allowed, and worth a word (N183). */
export function mentorLeads(people: People): boolean {
  const [mentor, leder] = [people.holder('mentor'), people.holder('leder')];
  if (!mentor || !leder) return false;
  return mentor.id === leder.id || foldName(mentor.fields.name) === foldName(leder.fields.name);
}

type Docs = Readonly<Partial<Record<ForloebRoom, Doc>>>;
type Work = { readonly room: ForloebRoom; readonly changes: readonly Change[] };

/**
 * Makes somebody the mentor, by name, in every room here that says who it is: a person of the forløb who bears the name, else a new one.
 * Never the mentee, even under the same name.
 *
 * @param key for a person who is not known yet
 */
export function nameMentor(docs: Docs, name: string, key: string): readonly Work[] {
  const plain = oneLine(name);
  const source = frameDoc(docs);
  if (!source || !plain) return [];
  const people = readPeople(source);
  const isMentee = (id: string) => people.holder('ny')?.id === id;
  const known = people.all.find(({ id, fields }) => foldName(fields.name) === foldName(plain) && !isMentee(id));
  const person = known?.id ?? key;
  return (['plan', 'mentor', 'ramme'] as const).flatMap((room): readonly Work[] => {
    const doc = docs[room];
    if (!doc) return [];
    const isHere = viewRecord(doc, person)?.hidden === false;
    const role = write(roleRecordId('mentor'), roleKind.type, { person });
    return [
      {
        room,
        changes: isHere ? [role] : [write(person, personKind.type, { name: known?.fields.name ?? plain }), role],
      },
    ];
  });
}

/**
 * The frame of a new course as a record, with what has to lie in its two rooms for those who have no plan.
 *
 * @param named what makes somebody the mentor in the same action (see `nameMentor`)
 */
export function beginWork(docs: Docs, course: MentorCourse, named: readonly Work[] = []): readonly Work[] {
  const before = frameDoc(docs);
  if (!before) return [];
  const own = named.filter(({ room }) => room === before.kind);
  // As it will be: the frames say who the mentor is.
  const source = own.reduce((doc, { changes }) => asIf(doc, changes), before);
  const isUndone = docs.ramme && viewRecord(docs.ramme, mentorCourseRecordId)?.hidden;
  const record: readonly Change[] = [
    ...(isUndone ? [{ do: 'restore' as const, id: mentorCourseRecordId }] : []),
    write(mentorCourseRecordId, mentorCourseKind.type, course),
  ];
  const frames: readonly Work[] = [
    { room: 'mentor', changes: before.kind === 'mentor' ? [] : mentorFrame(source, docs.mentor, 'mentor') },
    { room: 'ramme', changes: [...mentorFrame(source, docs.ramme, 'ramme'), ...record] },
  ];
  return [...own, ...frames].filter(({ changes }) => changes.length > 0);
}

/** Takes a beginning back, and with it who it made the mentor; `mentor`: who was it before. */
export const undoBegin = (named: readonly Work[], mentor: string | undefined): readonly Work[] => [
  { room: 'ramme', changes: [{ do: 'delete', id: mentorCourseRecordId }] },
  ...named.map(({ room }) => ({
    room,
    changes: [write(roleRecordId('mentor'), roleKind.type, { person: mentor ?? null })],
  })),
];

export interface AloneInput {
  readonly mentee: string;
  readonly mentor: string;
  /** Who the owner of the device is. */
  readonly side: 'mentee' | 'mentor';
  readonly course: MentorCourse;
  readonly workplace?: string;
  readonly department?: string;
  readonly newId: (prefix: string) => string;
}

/**
 * A mentor course without an introduction (N182): with the mentee a plan that holds nothing but who it is about, with the mentor none at
 * all, as with any mentor.
 */
export function createAlone(input: AloneInput): CreatedForloeb {
  const { side, course, newId } = input;
  const [mentee, mentor] = [newId(personKind.type), newId(personKind.type)];
  const me = side === 'mentee' ? mentee : mentor;
  const plan: readonly Change[] = [
    write(forloebRecordId, forloebKind.type, {
      firstDay: course.from,
      months: 6,
      programme: courseProgramme,
      localDaysOff: defaultLocalDaysOff.map((day) => ({ ...day })),
      ...(input.workplace && { workplace: input.workplace }),
      ...(input.department && { department: input.department }),
    }),
    write(mentee, personKind.type, { name: oneLine(input.mentee) }),
    write(roleRecordId('ny'), roleKind.type, { person: mentee }),
    write(mentor, personKind.type, { name: oneLine(input.mentor) }),
    write(roleRecordId('mentor'), roleKind.type, { person: mentor }),
  ];
  const told = asIf(createDoc(roomDocId('forloeb', 'plan'), 'plan'), plan);
  const rooms: readonly AuthoredChanges[] = beginWork({ plan: told }, course).map((part) => ({ ...part, by: me }));
  return {
    self: { viewpoint: side === 'mentee' ? 'ny' : 'mentor', person: me },
    work: side === 'mentee' ? [{ room: 'plan', by: me, changes: plan }, ...rooms] : rooms,
  };
}
