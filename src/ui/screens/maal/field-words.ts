import type { Json } from '../../../core/document/types.ts';
import { methodLabels } from '../../../core/forloeb/labels.ts';
import {
  assessmentLabels,
  goalStateLabels,
  materialLabels,
  oplaegLabels,
} from '../../../core/forloeb/learning-labels.ts';
import type { People } from '../../../core/forloeb/people.ts';
import { valueWords } from '../../texts/value-words.ts';

const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  method: methodLabels,
  level: assessmentLabels,
  kind: { ...materialLabels, ...oplaegLabels },
};
const states: Readonly<Record<string, string>> = {
  ...goalStateLabels,
  offered: 'Tilbudt',
  held: 'Holdt',
  withdrawn: 'Trukket tilbage',
};

/** A value of a field of a goal, an assessment or an oplæg in words, for the choice between two. */
export function fieldWords(field: string, value: Json, people: People): string {
  const known = labels[field];
  if (known && typeof value === 'string') return known[value] ?? value;
  if (field === 'state' && typeof value === 'object' && value !== null && 'value' in value) {
    return states[String(value['value'])] ?? '';
  }
  return value === null ? '' : valueWords(value, people);
}
