import type { mentorDecisions } from './closing.ts';

/** Words of the ending that stand on screens and on paper. */

export const mentorDecisionLabels: Readonly<Record<(typeof mentorDecisions)[number], string>> = {
  yes: 'Ja',
  no: 'Nej',
  later: 'Det afgør vi senere',
};
