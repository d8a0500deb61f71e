import type { Json } from '../../core/document/types.ts';
import { activityKindLabels, videnspersonKindLabels } from '../../core/forloeb/labels.ts';
import { materialLabels, oplaegLabels } from '../../core/forloeb/learning-labels.ts';
import type { People } from '../../core/forloeb/people.ts';
import { valueWords } from './value-words.ts';
import { valueTexts } from './values.ts';

/** What the kinds of records are called whose kind is kept as a key, by type of record. */
const kindWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  activity: activityKindLabels,
  programmeActivity: activityKindLabels,
  vidensperson: videnspersonKindLabels,
  programmeTopic: videnspersonKindLabels,
  oplaeg: oplaegLabels,
  hjaelperedskab: materialLabels,
};

/** The value of a field of a record in words: what is kept as a key is said by the person it is of, or by the name of the kind. */
export function recordValueWords(type: string, field: string, value: Json, people: People | undefined): string {
  if (typeof value !== 'string' || value === '') return valueWords(value, people);
  if (field === 'person') return people?.byId(value)?.fields.name ?? valueTexts.somebody;
  const kinds = field === 'kind' ? kindWords[type] : undefined;
  return kinds && Object.hasOwn(kinds, value) ? (kinds[value] ?? value) : valueWords(value, people);
}
