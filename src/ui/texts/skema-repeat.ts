import { formatDayShort, formatWeek } from '../../core/calendar/danish-date.ts';
import type { Day } from '../../core/calendar/day.ts';
import type { DayOff } from '../../core/calendar/work-calendar.ts';
import type { Rhythm } from '../../core/forloeb/repeat.ts';

/** Words of the sheet that repeats an activity. */
export const repeatTexts = {
  heading: 'Gentag',
  lead: (title: string) => `${title} kommer igen på dagene her. Tid, personer og noter følger med.`,
  rhythm: 'Hvor tit',
  rhythms: {
    daily: 'Hver dag',
    weekly: 'Hver uge',
    fortnightly: 'Hver anden uge',
    tapering: 'Sjældnere og sjældnere',
  } satisfies Readonly<Record<Rhythm, string>>,
  taperingHint: 'Hver dag den første uge, så hver uge fire gange, og så hver anden uge.',
  last: 'Til og med',
  lastMissing: 'Vælg en dag efter den første.',
  days: 'Dagene',
  none: 'Der er ingen dage inden da. Vælg en senere dag.',
  day: (day: Day) => formatDayShort(day),
  week: (day: Day) => formatWeek(day),
  skipped: ({ name, from }: DayOff) =>
    from ? `springes over: ${name}, lukker kl. ${from.replace(':', '.')}` : `springes over: ${name}`,
  overlaps: (titles: readonly string[]) =>
    `overlapper ${new Intl.ListFormat('da', { type: 'conjunction' }).format(titles)}`,
  save: (count: number) => (count === 1 ? 'Læg 1 dag ind' : `Læg ${count} dage ind`),
  said: (title: string, count: number) =>
    count === 1 ? `${title} er lagt ind 1 gang mere` : `${title} er lagt ind ${count} gange mere`,
} as const;
