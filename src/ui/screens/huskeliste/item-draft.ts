import type { Day } from '../../../core/calendar/day.ts';
import { type Offset, offsetTo } from '../../../core/calendar/offset.ts';
import type { WorkCalendar } from '../../../core/calendar/work-calendar.ts';
import { sameJson } from '../../../core/document/json-value.ts';
import type { Json } from '../../../core/document/types.ts';
import type { Due, Party } from '../../../core/forloeb/fields.ts';
import { type HuskelisteEntry, type HuskelisteItem, type ItemPart, itemDay } from '../../../core/forloeb/huskeliste.ts';
import type { Bucket, Need } from '../../../core/forloeb/vocabulary.ts';

export type DayChoice = 'follows' | 'pinned' | 'none';

/** An item as it stands in the form. */
export interface ItemDraft {
  readonly title: string;
  readonly topic: string;
  readonly bucket: Bucket;
  readonly dayChoice: DayChoice;
  /** Undefined while nothing that is a day is written. */
  readonly day: Day | undefined;
  readonly responsible: Party | null;
  readonly needs: readonly Need[];
  readonly howTo: string;
  readonly note: string;
  readonly parts: readonly ItemPart[];
}

/** How the days of this forløb are computed. */
export interface Days {
  readonly calendar: WorkCalendar;
  readonly firstDay: Day;
}

const isNobody = (party: Party): boolean => 'name' in party && String(party.name).trim() === '';

export function draftOf({ fields }: HuskelisteEntry, { calendar, firstDay }: Days): ItemDraft {
  const choice: DayChoice = fields.due === null ? 'none' : 'pinned' in fields.due ? 'pinned' : 'follows';
  return {
    title: fields.title,
    topic: fields.topic ?? '',
    bucket: fields.placement.bucket,
    dayChoice: choice,
    day: itemDay(fields, calendar, firstDay),
    responsible: isNobody(fields.responsible) ? null : fields.responsible,
    needs: fields.needs,
    howTo: fields.howTo ?? '',
    note: fields.note ?? '',
    parts: fields.parts ?? [],
  };
}

/** The offset that leads to a day; the one that was there when it already does, so that "2 months" does not become "43 working days". */
export function offsetFor(day: Day, before: Due | null, { calendar, firstDay }: Days): Offset {
  const kept =
    before && 'offset' in before && itemDay({ due: before }, calendar, firstDay) === day ? before.offset : undefined;
  return (kept as Offset | undefined) ?? offsetTo(calendar, firstDay, day);
}

export interface Problems {
  readonly title: boolean;
  readonly day: boolean;
}

/** What must be mended before the draft can be kept; undefined when nothing must. */
export function problemsOf(draft: ItemDraft): Problems | undefined {
  const title = draft.title.trim() === '';
  const day = draft.dayChoice !== 'none' && draft.day === undefined;
  return title || day ? { title, day } : undefined;
}

/** The draft with the version of a field that was chosen and now stands in the item; what else is written stays. */
export function chosenInDraft(draft: ItemDraft, entry: HuskelisteEntry, field: string, days: Days): ItemDraft {
  const chosen = draftOf(entry, days);
  if (field === 'due') return { ...draft, day: chosen.day, dayChoice: chosen.dayChoice };
  return field in draft ? { ...draft, [field]: chosen[field as keyof ItemDraft] } : draft;
}

type ItemFields = { readonly [Field in keyof HuskelisteItem]?: Json };

/** The draft as it is written: without blanks at the ends and without parts that have no name. */
const writtenOf = (draft: ItemDraft, due: Due | null): ItemFields => ({
  title: draft.title.trim(),
  topic: draft.topic.trim(),
  due: due as Json,
  responsible: (draft.responsible ?? { name: '' }) as Json,
  needs: draft.needs,
  howTo: draft.howTo.trim(),
  note: draft.note.trim(),
  parts: draft.parts
    .map((part) => ({ ...part, title: part.title.trim() }))
    .filter((part) => part.title) as unknown as Json,
});

/** The fields that differ between the item and the draft, for a write. A move to another bucket is the caller's: it needs an order key. */
export function changedFields(entry: HuskelisteEntry, draft: ItemDraft, days: Days): ItemFields {
  const { due } = entry.fields;
  const was = writtenOf(draftOf(entry, days), due);
  const now = Object.entries(writtenOf(draft, dueOf(draft, due, days)));
  return Object.fromEntries(now.filter(([field, value]) => !sameJson(value, was[field]))) as ItemFields;
}

function dueOf(draft: ItemDraft, before: Due | null, days: Days): Due | null {
  if (draft.dayChoice === 'none' || draft.day === undefined) return null;
  if (draft.dayChoice === 'follows') {
    const offset = offsetFor(draft.day, before, days);
    return before && 'offset' in before && before.offset === offset ? before : { offset };
  }
  return before && 'pinned' in before && before.pinned === draft.day ? before : { pinned: draft.day };
}
