import type { Json } from '../../../core/document/types.ts';
import { mentorDecisions } from '../../../core/forloeb/closing.ts';
import { mentorDecisionLabels } from '../../../core/forloeb/closing-labels.ts';
import type { People } from '../../../core/forloeb/people.ts';
import { valueWords } from '../../texts/value-words.ts';

/** A value of the ending in words, where two versions stand beside each other. */
export function closingValue(field: string, value: Json, people: People): string {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return valueWords(value, people);
  const shape = value as { readonly [key: string]: Json };
  if (field === 'mentor') {
    const decision = mentorDecisions.find((one) => one === shape['decision']);
    return [decision && mentorDecisionLabels[decision], shape['note']].filter(Boolean).join(' · ');
  }
  return typeof shape['day'] === 'string' ? valueWords(shape['day'], people) : valueWords(value, people);
}
