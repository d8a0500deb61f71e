import { expect, test } from 'vitest';
import { menuFor, standingOf } from '../../src/ui/parts/navigation.ts';

const somebody = { holder: (role: string) => (role === 'mentor' ? ({ id: 'person_mentor' } as never) : undefined) };
const nobody = { holder: () => undefined };

test.each(['kontaktperson', 'leder'] as const)(
  'Mentor comes up in the menu of the %s once there is a course',
  (viewpoint) => {
    const before = menuFor(standingOf({ summary: { viewpoint }, people: nobody }));
    expect([before.main.includes('mentor'), before.seldom.includes('mentor')]).toEqual([false, true]);
    for (const known of [
      { summary: { viewpoint }, people: somebody },
      { summary: { viewpoint, course: {} }, people: nobody },
    ]) {
      const after = menuFor(standingOf(known));
      expect([after.main.includes('mentor'), after.seldom.includes('mentor')]).toEqual([true, false]);
    }
  },
);

test('the new hire has Mentor where it always was', () => {
  const { main } = menuFor(standingOf({ summary: { viewpoint: 'ny' }, people: somebody }));
  expect(main.filter((name) => name === 'mentor')).toHaveLength(1);
});
