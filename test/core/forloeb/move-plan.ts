import type { Day } from '../../../src/core/calendar/day.ts';
import { createDoc } from '../../../src/core/document/create.ts';
import type { Change, Doc, Json } from '../../../src/core/document/types.ts';
import { applyAction } from '../../../src/core/document/write.ts';
import { calendarOf, forloebKind, forloebRecordId } from '../../../src/core/forloeb/forloeb.ts';
import { huskelisteKind } from '../../../src/core/forloeb/huskeliste.ts';
import { activityDay, activityKind } from '../../../src/core/forloeb/introduktionsskema.ts';
import { type MovedRow, movedRows, type PlanDays, type PlanRows } from '../../../src/core/forloeb/moved-plan.ts';
import { readEntries } from '../../../src/core/forloeb/record-kind.ts';
import { templateAuthor } from '../../../src/core/forloeb/template-records.ts';

/** A plan for the tests of moves: a document, and what the rules read of it. */

export const author = { actor: 'A', person: 'person_1', day: '2026-07-01' };

export const write = (id: string, type: string, fields: { readonly [field: string]: Json }): Change => ({
  do: 'write',
  id,
  type,
  fields,
});

export const item = (id: string, due: Json, more: { readonly [field: string]: Json } = {}): Change =>
  write(id, huskelisteKind.type, {
    title: id,
    placement: { bucket: 'firstMonth', order: id },
    due,
    responsible: { role: 'kontaktperson' },
    needs: [],
    ...more,
  });

export const activity = (id: string, when: Json, more: { readonly [field: string]: Json } = {}): Change =>
  write(id, activityKind.type, { title: id, kind: 'besoeg', when, who: [{ name: 'Lone Bak' }], needs: [], ...more });

export function planOf(firstDay: Day, changes: readonly Change[], more: { readonly [field: string]: Json } = {}): Doc {
  const forloeb = write(forloebRecordId, forloebKind.type, {
    firstDay,
    programme: { id: 'lille', version: 1, title: 'Lille' },
    months: 3,
    localDaysOff: [],
    ...more,
  });
  return applyAction(createDoc('f-plan', 'plan'), { ...author, actor: 'T', person: templateAuthor('lille') }, [
    forloeb,
    ...changes,
  ]);
}

export const act = (plan: Doc, changes: readonly Change[]): Doc => applyAction(plan, author, changes);

export function rowsOf(plan: Doc): PlanRows {
  return { items: readEntries(plan, huskelisteKind).known, activities: readEntries(plan, activityKind).known };
}

export function daysOf(plan: Doc): PlanDays {
  const forloeb = readEntries(plan, forloebKind).known[0];
  if (!forloeb) throw new Error('The plan has no forløb');
  return { firstDay: forloeb.fields.firstDay, calendar: calendarOf(forloeb.fields) };
}

/** The day of every row by its key: what a person sees of the plan. */
export function seen(plan: Doc): Readonly<Record<string, Day>> {
  const days = daysOf(plan);
  const rows: readonly MovedRow[] = movedRows(rowsOf(plan), days, days, 'move');
  const cancelled = rowsOf(plan).activities.map(({ id, fields }) => [
    id,
    activityDay(fields, days.calendar, days.firstDay),
  ]);
  return Object.fromEntries([...cancelled, ...rows.map(({ id, to }) => [id, to])]);
}
