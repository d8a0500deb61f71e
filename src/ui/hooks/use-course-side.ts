import { type CourseSide, courseSide } from '../../core/forloeb/mentor-begin.ts';
import { useForloeb } from '../forloeb-scope.tsx';

/** What the owner of the device is in the mentor course: a kontaktperson or a leader can be the mentor too (RULES.md N183). */
export function useCourseSide(): CourseSide {
  const { viewpoint, me, people } = useForloeb();
  return courseSide(viewpoint, me, people);
}
