import type { Dot, Json } from '../../../core/document/types.ts';
import type { CourseSide } from '../../../core/forloeb/mentor-begin.ts';
import { type MentorCourseEntry, mentorCourseKind, mentorCourseRecordId } from '../../../core/forloeb/mentor-course.ts';
import { courseIn } from '../../../core/forloeb/mentor-period.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useCourseSide } from '../../hooks/use-course-side.ts';

interface CourseHere {
  readonly entry: MentorCourseEntry | undefined;
  readonly side: CourseSide;
  /** First names; the role's word where nobody is known. */
  readonly mentee: string;
  readonly mentor: string;
  /** First name of the other of the two. */
  readonly other: string;
  /** Writes fields of the frame, with the way back. `seen`: the stamps of the form they were written in (RULES.md W2). */
  readonly set: (fields: { readonly [field: string]: Json }, text: string, seen?: readonly Dot[]) => Promise<boolean>;
}

/** The mentor course of this forløb, and what the owner of the device is in it. */
export function useCourse(): CourseHere {
  const { docs, people, act } = useForloeb();
  const entry = courseIn(docs.ramme);
  const side = useCourseSide();
  const nameOf = (role: 'ny' | 'mentor', word: string) => firstName(people.holder(role)?.fields.name ?? '') || word;
  const [mentee, mentor] = [nameOf('ny', 'mentee'), nameOf('mentor', 'mentor')];
  const write = { do: 'write', id: mentorCourseRecordId, type: mentorCourseKind.type } as const;
  return {
    entry,
    side,
    mentee,
    mentor,
    other: side === 'mentor' ? mentee : mentor,
    set: (fields, text, seen = entry?.view.stamps ?? []) => {
      const before = Object.keys(fields).map((field) => [field, entry?.view.fields[field] ?? null] as const);
      return act('ramme', [{ ...write, fields, seen }], {
        text,
        undo: { room: 'ramme', changes: [{ ...write, fields: Object.fromEntries(before) }] },
      });
    },
  };
}
