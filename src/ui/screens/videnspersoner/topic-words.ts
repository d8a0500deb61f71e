import type { Day } from '../../../core/calendar/day.ts';
import { formatStretches } from '../../../core/calendar/stretches.ts';
import type { Json } from '../../../core/document/types.ts';
import { formatPhone } from '../../../core/forloeb/contact.ts';
import { Party, Tick } from '../../../core/forloeb/fields.ts';
import { needLabels, videnspersonKindLabels } from '../../../core/forloeb/labels.ts';
import type { People } from '../../../core/forloeb/people.ts';
import { Away, type Vidensperson } from '../../../core/forloeb/vidensperson.ts';
import { foldText } from '../../../core/search.ts';
import { tickWords } from '../../texts/videnspersoner.ts';

/** Function and kind of a person, where the kind says more than the function does. */
export function functionWords({ function: own, kind }: Pick<Vidensperson, 'function' | 'kind'>): string {
  const label = kind ? videnspersonKindLabels[kind] : '';
  const said = foldText(own ?? '').includes(foldText(label));
  return [own, said ? '' : label].filter(Boolean).join(' · ');
}

const labelled = (labels: Readonly<Record<string, string>>, value: unknown): string => labels[String(value)] ?? '';

/** A value of a topic's field in words, for the choice between two. */
export function fieldWords(field: string, value: Json, people: People, today: Day): string {
  if (field === 'needs') return Array.isArray(value) ? value.map((need) => labelled(needLabels, need)).join(', ') : '';
  if (field === 'kind') return labelled(videnspersonKindLabels, value);
  if (field === 'away') return formatStretches(Away.safeParse(value).data ?? [], today);
  if (field === 'phone') return formatPhone(String(value ?? ''));
  if (field === 'introduced') return Tick.safeParse(value).data?.done ? tickWords.yes : tickWords.no;
  if (field === 'introducer') {
    const party = Party.safeParse(value).data;
    return party ? people.nameOf(party) : '';
  }
  return typeof value === 'string' ? value : '';
}
