import type { EvaluationPoint, mentorDecisions } from './closing.ts';

/** Words of the ending that stand on screens and on paper. */

export const mentorDecisionLabels: Readonly<Record<(typeof mentorDecisions)[number], string>> = {
  yes: 'Ja',
  no: 'Nej',
  later: 'Det afgør vi senere',
};

export const evaluationPointLabels: Readonly<Record<EvaluationPoint, string>> = {
  helped: 'Det hjalp mest',
  early: 'Kom for tidligt',
  late: 'Kom for sent',
  missing: 'Mangler stadig',
  blind: 'Set med nye øjne',
};
