import { type MonthPlace, type Rhythm, readTeamTime, type TeamTime } from '../../../core/arbejdsplads/team-rhythm.ts';
import type { TeamDay, TeamDayKind } from '../../../core/arbejdsplads/workplace.ts';
import { type Day, isDay, type Weekday } from '../../../core/calendar/day.ts';
import type { Json } from '../../../core/document/types.ts';
import { arbejdspladsTexts } from '../../texts/arbejdsplads.ts';

const texts = arbejdspladsTexts.team;

/** A team day as it is written in its form: every field is text. */
export type TeamForm = Readonly<
  Record<'title' | 'repeat' | 'weekday' | 'place' | 'monthPlace' | 'since' | 'until' | 'day' | 'from' | 'to', string>
> & { readonly kind: TeamDayKind; readonly attend: 'every' | 'first' };

export function teamFormOf(fields: TeamDay | undefined): TeamForm {
  const time = fields && readTeamTime(fields.when);
  const rhythm = time && 'rhythm' in time ? time.rhythm : undefined;
  return {
    title: fields?.title ?? '',
    kind: fields?.kind ?? 'teammoede',
    attend: fields?.firstOnly ? 'first' : 'every',
    repeat: time && 'once' in time ? 'once' : String(rhythm?.every ?? 'week'),
    weekday: String(rhythm?.weekday ?? 3),
    monthPlace: String(rhythm?.every === 'month' ? rhythm.place : 1),
    since: rhythm?.every === 'secondWeek' ? String(rhythm.since) : '',
    until: (time && 'rhythm' in time && time.until) || '',
    day: time && 'once' in time ? time.once : '',
    from: fields?.when.from ?? '09:00',
    to: fields?.when.to ?? '10:00',
    place: fields?.place ?? '',
  };
}

/** The fields of the record that a form becomes. */
export const teamDayOf = (form: TeamForm): { readonly [field: string]: Json } => ({
  title: form.title.trim(),
  kind: form.kind,
  firstOnly: form.attend === 'first',
  when: timeOf(form) as unknown as Json,
  place: form.place.trim(),
});

function rhythmOf({ repeat, weekday, since, monthPlace }: TeamForm): Rhythm {
  const on = Number(weekday) as Weekday;
  if (repeat === 'secondWeek') return { every: 'secondWeek', weekday: on, since: since as Day };
  if (repeat === 'month') return { every: 'month', weekday: on, place: Number(monthPlace) as MonthPlace };
  return { every: repeat === 'evenWeek' || repeat === 'oddWeek' ? repeat : 'week', weekday: on };
}

/** Every week without end stays in the shape that older versions read. */
function timeOf(form: TeamForm): TeamTime {
  const hours = { from: form.from, to: form.to };
  if (form.repeat === 'once') return { day: form.day, ...hours };
  const rhythm = rhythmOf(form);
  if (rhythm.every === 'week' && !form.until) return { weekday: rhythm.weekday, ...hours };
  return { rhythm, ...(form.until && { until: form.until }), ...hours };
}

/** What must be mended before the team day can be kept. */
export function teamProblems(form: TeamForm): Partial<Record<keyof TeamForm, string>> {
  const { title, repeat, day, since, until, from, to } = form;
  const begins = repeat === 'secondWeek' && isDay(since) ? since : '';
  return {
    ...(!title.trim() && { title: texts.missingTitle }),
    ...(repeat === 'once' && !isDay(day) && { day: texts.missingDay }),
    ...(repeat === 'secondWeek' && !isDay(since) && { since: texts.missingSince }),
    ...(repeat !== 'once' && until && until < begins && { until: texts.endsFirst }),
    ...(!(from && to) ? { to: texts.missingTime } : from >= to && { to: texts.reversed }),
  };
}
