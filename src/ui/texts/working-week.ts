import { weekdayNames } from '../../core/calendar/danish-names.ts';
import { minutesOf } from '../../core/calendar/parse-time.ts';
import type { WorkingHours } from '../../core/calendar/work-calendar.ts';
import { capital } from '../../core/capital.ts';
import { isUsualWeek } from '../../core/forloeb/working-week.ts';

const dotted = (time: string): string => time.replace(':', '.');
const span = ({ from, to }: Pick<WorkingHours, 'from' | 'to'>): string => `${dotted(from)}–${dotted(to)}`;

const dayName = (weekday: WorkingHours['weekday']): string => capital(weekdayNames(weekday).long);

/** "man. og tors." with their hours: those of all days when they are the same. */
function listed(week: readonly WorkingHours[]): string {
  const days = week.map(({ weekday }) => weekdayNames(weekday).short);
  const same = week.every(({ from, to }) => from === week[0]?.from && to === week[0]?.to);
  const joined = (parts: readonly string[]) =>
    parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} og ${parts.at(-1)}`;
  if (same && week[0]) return `${capital(joined(days))} kl. ${span(week[0])}`;
  return capital(joined(week.map((hours) => `${weekdayNames(hours.weekday).short} ${span(hours)}`)));
}

/** "29 t 36 min" */
function total(week: readonly WorkingHours[]): string {
  const minutes = week.reduce((sum, { from, to }) => sum + minutesOf(to) - minutesOf(from), 0);
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} t${rest > 0 ? ` ${rest} min` : ''}`;
}

/** Words for the new hire's weekdays and hours. */
export const workingWeekTexts = {
  heading: 'Arbejdsdage og arbejdstid',
  hint: 'Intet i programmet lægges på en dag, hvor den nye ikke arbejder.',
  summary: (week: readonly WorkingHours[]) =>
    isUsualWeek(week) ? `Fuld tid: mandag til fredag kl. ${span(week[0] as WorkingHours)}` : listed(week),
  total: (week: readonly WorkingHours[]) => `I alt ${total(week)} om ugen`,
  change: 'Ret dage og tider',
  label: 'Hvilke dage, og hvornår?',
  day: dayName,
  from: (weekday: WorkingHours['weekday']) => `${dayName(weekday)} fra kl.`,
  to: (weekday: WorkingHours['weekday']) => `${dayName(weekday)} til kl.`,
  none: 'Vælg mindst én dag.',
  hours: (weekday: WorkingHours['weekday']) => `${dayName(weekday)}: skriv to tider, fx 08.30 og 15.`,
  reversed: (weekday: WorkingHours['weekday']) => `${dayName(weekday)} slutter, før den begynder. Ret en af tiderne.`,
  free: 'fri',
  keep: 'Gem arbejdstiden',
  lead: 'Arbejdsdagene bliver ændret.',
  said: 'Arbejdstiden er rettet.',
} as const;
