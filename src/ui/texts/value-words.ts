import { formatDayLong, formatTimeRange } from '../../core/calendar/danish-date.ts';
import { weekdayNames } from '../../core/calendar/danish-names.ts';
import { isDay, type Weekday } from '../../core/calendar/day.ts';
import type { Json } from '../../core/document/types.ts';
import { Agreement } from '../../core/forloeb/agreement.ts';
import { bucketLabels, methodLabels, needLabels, roleLabels } from '../../core/forloeb/labels.ts';
import type { People } from '../../core/forloeb/people.ts';
import { roles } from '../../core/forloeb/vocabulary.ts';
import { agreementTexts } from './agreement.ts';
import { talkValues } from './handover-talk.ts';
import { valueTexts } from './values.ts';

type Shape = { readonly [key: string]: Json };

const isShape = (value: Json): value is Shape => typeof value === 'object' && value !== null && !Array.isArray(value);

const isWeekday = (value: Json | undefined): value is Weekday =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 7;

/** The value of any field in words, for places where two versions stand beside each other. */
export function valueWords(value: Json, people: People | undefined): string {
  if (typeof value === 'string') return wordOf(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? valueTexts.yes : valueTexts.no;
  if (value === null) return valueTexts.empty;
  if (!isShape(value)) return value.map((part) => valueWords(part, people)).join(', ') || valueTexts.empty;
  return shapeWords(value, people);
}

function wordOf(text: string): string {
  if (isDay(text)) return formatDayLong(text);
  const labels: Readonly<Record<string, string>> = { ...needLabels, ...bucketLabels, ...methodLabels, ...talkValues };
  return (Object.hasOwn(labels, text) ? labels[text] : text) || valueTexts.empty;
}

function shapeWords(value: Shape, people: People | undefined): string {
  const span = typeof value['from'] === 'string' && typeof value['to'] === 'string';
  const days = isDay(value['from']) && isDay(value['to']);
  const words: string[] = [];
  const answer = Agreement.safeParse(value).data;
  if (answer) return agreementTexts.answer(valueWords(answer.who as Json, people), answer.state);
  if (isWeekday(value['weekday'])) words.push(weekdayNames(value['weekday']).long);
  if (typeof value['done'] === 'boolean') words.push(value['done'] ? valueTexts.done : valueTexts.open);
  for (const key of ['value', 'state', 'decision', 'day'])
    if (typeof value[key] === 'string' && typeof value['done'] !== 'boolean') words.push(wordOf(value[key]));
  if (isShape(value['due'] ?? null)) words.push(valueWords(value['due'] as Shape, people));
  if (isShape(value['from'] ?? null)) words.push(valueWords(value['from'] as Shape, people));
  if (typeof value['percent'] === 'number') words.push(`${value['percent']} %`);
  if (typeof value['pinned'] === 'string') words.push(wordOf(value['pinned']));
  if (isShape(value['offset'] ?? null)) words.push(offsetWords(value['offset'] as Shape));
  if (days) words.push(`${wordOf(String(value['from']))} – ${wordOf(String(value['to']))}`);
  else if (isDay(value['from'])) words.push(valueTexts.from(wordOf(value['from'])));
  else if (span) words.push(formatTimeRange(String(value['from']), String(value['to'])));
  if (typeof value['role'] === 'string') words.push(roleName(value['role'], people));
  if (typeof value['person'] === 'string')
    words.push(people?.byId(value['person'])?.fields.name ?? valueTexts.somebody);
  if (typeof value['name'] === 'string') words.push(value['name']);
  if (typeof value['bucket'] === 'string') words.push(wordOf(value['bucket']));
  for (const key of ['title', 'heading']) if (typeof value[key] === 'string') words.push(value[key]);
  return words.join(', ') || valueTexts.other;
}

/** By the name of whoever holds it; a role that only a newer version knows stands as it is. */
function roleName(text: string, people: People | undefined): string {
  const role = roles.find((known) => known === text);
  if (!role) return text;
  return people?.nameOf({ role }) ?? roleLabels[role];
}

function offsetWords(offset: Shape): string {
  const amount = Number(offset['amount']);
  const unit = String(offset['unit']);
  return Object.hasOwn(valueTexts.offset, unit)
    ? valueTexts.offset[unit as keyof typeof valueTexts.offset](amount)
    : valueTexts.other;
}
