import type { Day } from '../../core/calendar/day.ts';
import { viewRecords } from '../../core/document/view.ts';
import { agreementsOf, isOpen } from '../../core/forloeb/agreement.ts';
import { calendarOf, forloebKind } from '../../core/forloeb/forloeb.ts';
import { activityDay, activityKind, isCancelled } from '../../core/forloeb/introduktionsskema.ts';
import { readPeople } from '../../core/forloeb/people.ts';
import { hoursOf } from '../../core/forloeb/people-time.ts';
import { firstName } from '../../core/forloeb/person.ts';
import { readEntries, readEntry } from '../../core/forloeb/record-kind.ts';
import { extractTexts } from '../extract-texts.ts';
import type { PlanDoc } from '../programme/plan-doc.ts';

/** One appointment of a person, as it goes into a calendar. */
export interface PersonEvent {
  /** The same for the same activity each time, so that a later file changes what is there (RFC 5545, 3.8.4.7). */
  readonly uid: string;
  readonly title: string;
  readonly day: Day;
  /** `HH:MM` on a clock in Denmark. */
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly description: string;
  readonly status: EventStatus;
}

/** RULES.md N96. `cancelled`: the appointment is off, or no longer this person's. */
export type EventStatus = 'tentative' | 'confirmed' | 'cancelled';

/**
 * The appointments of a person from `from` on, made from the plan and from no other room. What is off goes along as such, but only to
 * somebody who has been told of it. Of the new hire no more than the first name; no notes.
 */
export function personEvents(plan: PlanDoc, forloebId: string, key: string, from: Day): readonly PersonEvent[] {
  const forloeb = readEntries(plan, forloebKind).known[0]?.fields;
  if (!forloeb) return [];
  const people = readPeople(plan, from);
  const newHire = firstName(people.holder('ny')?.fields.name ?? '');
  const calendar = calendarOf(forloeb);
  return viewRecords(plan, activityKind.type).flatMap((view): readonly PersonEvent[] => {
    const entry = readEntry(activityKind, view);
    if (!entry) return [];
    const { fields } = entry;
    const day = activityDay(fields, calendar, forloeb.firstDay);
    const own = agreementsOf(fields, hoursOf({ day, entry }), people).find((row) => row.key === key);
    if (!own || day < from) return [];
    const isOff = view.hidden || isCancelled(fields) || !own.current || own.state === 'declined';
    const told = (fields[own.field] ?? null) !== null;
    if (isOff && !told) return [];
    return [
      {
        uid: `${entry.id}.${forloebId}@god-start`,
        title: extractTexts.eventTitle(fields.title, newHire),
        day,
        from: fields.when.from,
        to: fields.when.to,
        place: fields.place?.trim() ?? '',
        description: extractTexts.eventText(newHire, people.on(day).holder('kontaktperson')?.fields),
        status: isOff ? 'cancelled' : isOpen(own) || own.state === 'newer' ? 'tentative' : 'confirmed',
      },
    ];
  });
}
