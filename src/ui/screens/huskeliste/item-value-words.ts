import { formatDayShortNear } from '../../../core/calendar/danish-date.ts';
import type { Day } from '../../../core/calendar/day.ts';
import type { WorkCalendar } from '../../../core/calendar/work-calendar.ts';
import type { Json } from '../../../core/document/types.ts';
import { HuskelisteItem, itemDay } from '../../../core/forloeb/huskeliste.ts';
import { needLabels } from '../../../core/forloeb/labels.ts';
import type { People } from '../../../core/forloeb/people.ts';
import { huskelisteTexts as texts } from '../../texts/huskeliste.ts';
import { valueWords } from '../../texts/value-words.ts';

interface Surroundings {
  readonly people: People;
  readonly calendar: WorkCalendar;
  readonly firstDay: Day;
}

const { due, responsible, needs, parts, status } = HuskelisteItem.shape;

/**
 * A value of a field of an item in words; empty for nothing. It may have come from a file and not have won, so its shape is nobody's
 * promise: one that is not known here is said as well as can be.
 */
export function itemValueWords(field: string, value: Json, around: Surroundings): string {
  if (typeof value === 'string') return value;
  return knownWords(field, value, around) ?? valueWords(value, around.people);
}

function knownWords(field: string, value: Json, { people, calendar, firstDay }: Surroundings): string | undefined {
  switch (field) {
    case 'due': {
      const found = due.safeParse(value);
      if (!found.success) return undefined;
      const day = itemDay({ due: found.data }, calendar, firstDay);
      return day ? formatDayShortNear(day, firstDay) : texts.noDay;
    }
    case 'responsible': {
      const found = responsible.safeParse(value);
      return found.success ? people.nameOf(found.data) || texts.nobody : undefined;
    }
    case 'needs': {
      const found = needs.safeParse(value);
      return found.success ? found.data.map((need) => needLabels[need]).join(', ') : undefined;
    }
    case 'parts': {
      const found = parts.safeParse(value);
      return found.success ? (found.data ?? []).map((part) => part.title).join(', ') : undefined;
    }
    case 'status': {
      const found = status.safeParse(value);
      return found.success ? (found.data?.done ? texts.sheet.done : texts.sheet.notDone) : undefined;
    }
    default:
      return undefined;
  }
}
