import { addDays, type Day, daysBetween } from '../calendar/day.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Change, Doc, Dot, Json } from '../document/types.ts';
import { isAgreed } from './agreed-times.ts';
import { caseloadKind } from './caseload.ts';
import { caseloadIn, dayOfDue, followingDue, rampOf } from './caseload-ramp.ts';
import type { Due } from './fields.ts';
import { type Forloeb, forloebKind, forloebRecordId } from './forloeb.ts';
import { huskelisteKind, isDone, itemDay, itemTitle } from './huskeliste.ts';
import { activityDay, activityKind, isCancelled, offsetOf } from './introduktionsskema.ts';
import type { MoveEdit } from './move-changes.ts';
import { closingDay } from './phases.ts';
import { readEntries } from './record-kind.ts';

/** What another length of the introduction brings about (RULES.md N168). */

/** A row that goes with the end, or is named because it does not. */
export interface LengthRow {
  readonly kind: 'item' | 'activity' | 'caseload';
  readonly id: string;
  /** Empty for the caseload. */
  readonly title: string;
  readonly from: Day;
  readonly to: Day;
  readonly change?: Change;
  readonly undo?: Change;
}

export interface LengthPreview {
  readonly months: number;
  /** The day of the closing talk, before and after. */
  readonly from: Day;
  readonly to: Day;
  readonly moves: readonly LengthRow[];
  /** Done, on a day of its own, or agreed: looked at by hand. */
  readonly stays: readonly LengthRow[];
}

interface LengthInput {
  readonly plan: Doc;
  readonly forloeb: Forloeb;
  readonly calendar: WorkCalendar;
}

/** The rows that are about the ending, by their words: programmes are written everywhere. */
const aboutTheEnd = /afslutningssamtale|evalueringssamtale/i;

export function previewLength(input: LengthInput, months: number): LengthPreview {
  const { forloeb, calendar } = input;
  const from = closingDay(calendar, forloeb);
  const to = closingDay(calendar, { firstDay: forloeb.firstDay, months });
  const rows = [...itemRows(input, from, to), ...activityRows(input, from, to), ...caseloadRows(input, from, to)];
  return {
    months,
    from,
    to,
    moves: rows.filter(({ change }) => change),
    stays: rows.filter(({ change }) => !change),
  };
}

/** How far from the end a row lies is kept. */
const shifted = (day: Day, from: Day, to: Day): Day => addDays(to, daysBetween(from, day));

function itemRows({ plan, forloeb: { firstDay }, calendar }: LengthInput, from: Day, to: Day): readonly LengthRow[] {
  return readEntries(plan, huskelisteKind).known.flatMap(({ id, fields, view }): LengthRow[] => {
    const day = itemDay(fields, calendar, firstDay);
    if (!day || !aboutTheEnd.test(fields.title)) return [];
    const row = { kind: 'item', id, title: itemTitle(fields), from: day, to: day } as const;
    if (isDone(fields) || !fields.due || 'pinned' in fields.due) return [row];
    const due = followingDue(calendar, firstDay, shifted(day, from, to));
    return [
      {
        ...row,
        to: dayOfDue(due, { calendar, firstDay }),
        change: write(id, huskelisteKind.type, { due: due as Json }, view.stamps),
        undo: write(id, huskelisteKind.type, { due: fields.due as Json }),
      },
    ];
  });
}

function activityRows(
  { plan, forloeb: { firstDay }, calendar }: LengthInput,
  from: Day,
  to: Day,
): readonly LengthRow[] {
  return readEntries(plan, activityKind).known.flatMap(({ id, fields, view }): LengthRow[] => {
    if (!aboutTheEnd.test(fields.title) || isCancelled(fields)) return [];
    const day = activityDay(fields, calendar, firstDay);
    const row = { kind: 'activity', id, title: fields.title, from: day, to: day } as const;
    if (fields.status?.state === 'done' || offsetOf(fields.when) === undefined || isAgreed(fields)) return [row];
    const due = followingDue(calendar, firstDay, shifted(day, from, to));
    const when = { ...fields.when, ...due };
    return [
      {
        ...row,
        to: dayOfDue(due, { calendar, firstDay }),
        change: write(id, activityKind.type, { when: when as Json }, view.stamps),
        undo: write(id, activityKind.type, { when: fields.when as Json }),
      },
    ];
  });
}

/** The last step of the ramp: it goes along where it lies on the day of the closing talk. */
function caseloadRows(
  { plan, forloeb: { firstDay }, calendar }: LengthInput,
  from: Day,
  to: Day,
): readonly LengthRow[] {
  const entry = caseloadIn(plan);
  const last = entry && rampOf(entry.fields, { calendar, firstDay }).at(-1);
  if (!entry || !last || entry.fields.steps.length < 2) return [];
  const row = { kind: 'caseload', id: entry.id, title: '', from: last.from, to: last.from } as const;
  if (last.pinned || last.from !== from) return [row];
  const due: Due = followingDue(calendar, firstDay, to);
  const steps = entry.fields.steps.map((step, index) => (index === last.index ? { ...step, from: due } : step));
  return [
    {
      ...row,
      to,
      change: write(entry.id, caseloadKind.type, { steps: steps as unknown as Json }, entry.view.stamps),
      undo: write(entry.id, caseloadKind.type, { steps: entry.fields.steps as unknown as Json }),
    },
  ];
}

const write = (
  id: string,
  type: string,
  fields: { readonly [field: string]: Json },
  seen?: readonly Dot[],
): Change => ({
  do: 'write',
  id,
  type,
  fields,
  ...(seen && { seen }),
});

/** The change as it is written: the length, and the rows that go along. `seen`: the stamps of the forløb that the person saw. */
export function lengthEdit({ months, moves }: LengthPreview, was: number, seen: readonly Dot[]): MoveEdit {
  return {
    changes: [
      write(forloebRecordId, forloebKind.type, { months }, seen),
      ...moves.flatMap(({ change }) => change ?? []),
    ],
    undo: [write(forloebRecordId, forloebKind.type, { months: was }), ...moves.flatMap(({ undo }) => undo ?? [])],
  };
}
