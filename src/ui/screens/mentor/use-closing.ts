import type { Json } from '../../../core/document/types.ts';
import {
  type CourseClosingEntry,
  courseClosingId,
  courseClosingIn,
  courseClosingKind,
} from '../../../core/forloeb/mentor-deletion.ts';
import { useForloeb } from '../../forloeb-scope.tsx';

/** What the two decide about the end, and how a field of it is written, with the way back. */
export function useCourseClosing(): {
  readonly closing: CourseClosingEntry | undefined;
  readonly set: (field: string, value: Json, text: string, empty?: Json) => Promise<boolean>;
} {
  const { docs, act } = useForloeb();
  const closing = courseClosingIn(docs.mentor);
  const write = { do: 'write', id: courseClosingId, type: courseClosingKind.type } as const;
  return {
    closing,
    set: (field, value, text, empty = null) =>
      act('mentor', [{ ...write, fields: { [field]: value }, seen: closing?.view.stamps ?? [] }], {
        text,
        undo: {
          room: 'mentor',
          changes: [{ ...write, fields: { [field]: closing?.view.fields[field] ?? empty } }],
        },
      }),
  };
}
