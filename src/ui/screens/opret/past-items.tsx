import { formatDayShort, formatDayShortNear } from '../../../core/calendar/danish-date.ts';
import type { Day } from '../../../core/calendar/day.ts';
import type { WorkCalendar } from '../../../core/calendar/work-calendar.ts';
import { catchUpDay, type PreviewRow } from '../../../core/forloeb/create-preview.ts';
import type { PastChoice } from '../../../core/forloeb/past-choice.ts';
import { opretTexts } from '../../texts/opret.ts';
import { PastCard } from './past-card.tsx';

interface PastItemsProps {
  readonly rows: readonly PreviewRow[];
  readonly choices: Readonly<Record<string, PastChoice>>;
  /** To which day belated items are moved, in words. */
  readonly catchUp: string;
  readonly today: Day;
  readonly onChange: (choices: Readonly<Record<string, PastChoice>>) => void;
}

/** "i dag", or the day in words when today is a day off. */
export function catchUpWord(calendar: WorkCalendar, today: Day): string {
  const day = catchUpDay(calendar, today);
  return day === today ? opretTexts.past.today : formatDayShort(day);
}

/** Items of the huskeliste whose day has passed. */
export function PastItems({ rows, choices, catchUp, today, onChange }: PastItemsProps) {
  const texts = opretTexts.past;
  return (
    <PastCard
      heading={texts.heading}
      aside={opretTexts.preview.items(rows.length)}
      text={texts.text(rows.length)}
      each={texts.each}
      rows={rows.map(({ id, title, day, partyName }) => ({
        id,
        title,
        meta: `${formatDayShortNear(day, today)} · ${partyName}`,
      }))}
      words={texts.choices(catchUp)}
      choices={choices}
      onChange={onChange}
    />
  );
}
