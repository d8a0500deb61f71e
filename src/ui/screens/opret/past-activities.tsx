import { formatDayShortNear, formatTimeRange } from '../../../core/calendar/danish-date.ts';
import type { Day } from '../../../core/calendar/day.ts';
import type { DatedActivity } from '../../../core/forloeb/late-activities.ts';
import type { PastChoice } from '../../../core/forloeb/past-choice.ts';
import { lateActivityTexts as texts } from '../../texts/late-activities.ts';
import { PastCard } from './past-card.tsx';

interface PastActivitiesProps {
  readonly rows: readonly DatedActivity[];
  readonly choices: Readonly<Record<string, PastChoice>>;
  readonly today: Day;
  readonly onChange: (choices: Readonly<Record<string, PastChoice>>) => void;
}

/** Activities of the introduktionsskema whose day has passed. */
export function PastActivities({ rows, choices, today, onChange }: PastActivitiesProps) {
  return (
    <PastCard
      heading={texts.heading}
      aside={texts.count(rows.length)}
      text={texts.text(rows.length)}
      each={texts.each}
      rows={rows.map(({ id, activity, slot: { day, from, to } }) => ({
        id,
        title: activity.title,
        meta: `${formatDayShortNear(day, today)} · kl. ${formatTimeRange(from, to)}`,
      }))}
      words={texts.choices}
      choices={choices}
      onChange={onChange}
    />
  );
}
