import type { MentorTemplate } from '../../core/forloeb/mentor-template.ts';
import type { SamarbejdsaftaleTemplate } from '../../core/forloeb/samarbejdsaftale-template.ts';

/** The words of phases, ending and agreement. They are part of what is built, and the tests hold them to their schemas. */
export interface MentorWords {
  readonly course: MentorTemplate;
  readonly agreement: SamarbejdsaftaleTemplate;
}

/** Rejects when they cannot be fetched. */
export async function loadMentorWords(): Promise<MentorWords> {
  const [course, agreement] = await Promise.all([
    import('../../../templates/mentorforloeb.json'),
    import('../../../templates/samarbejdsaftale.json'),
  ]);
  return {
    course: course.default as unknown as MentorTemplate,
    agreement: agreement.default as unknown as SamarbejdsaftaleTemplate,
  };
}
