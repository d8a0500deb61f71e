import { formatTimeRange } from '../../../core/calendar/danish-date.ts';
import { dayOff, type WorkCalendar, worksOn } from '../../../core/calendar/work-calendar.ts';
import type { PlacedActivity } from '../../../core/forloeb/introduktionsskema.ts';
import { overlapping } from '../../../core/forloeb/skema-weeks.ts';
import { DayField } from '../../components/day-field.tsx';
import { Notice } from '../../components/notice.tsx';
import { TimeField } from '../../components/time-field.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { timeFieldTexts } from '../../texts/fields.ts';
import { sheetTexts } from '../../texts/skema.ts';
import type { ActivityDraft, DraftProblems } from './activity-draft.ts';
import css from './activity-sheet.module.css';

interface WhenFieldsProps {
  readonly id: string;
  readonly draft: ActivityDraft;
  readonly problems: DraftProblems;
  readonly placed: readonly PlacedActivity[];
  readonly onChange: (change: Partial<ActivityDraft>) => void;
}

/** Day and hours, with what is worth knowing about them; nothing of it stands in the way. */
export function WhenFields({ id, draft, problems, placed, onChange }: WhenFieldsProps) {
  const { calendar, today } = useForloeb();
  const { day } = draft;
  const canFollow = !day || worksOn(calendar, day);
  const toProblem = problems.to === 'missing' ? sheetTexts.timeMissing : undefined;
  const notices = whenNotices(id, draft, placed, calendar);
  return (
    <div class={css.group}>
      <DayField
        label={sheetTexts.day}
        value={day}
        today={today}
        calendar={calendar}
        problem={problems.day && sheetTexts.dayMissing}
        onChange={(next) => onChange({ day: next })}
      />
      <label class={css.tick}>
        <input
          type="checkbox"
          checked={draft.follows && canFollow}
          disabled={!canFollow}
          onChange={(event) => onChange({ follows: event.currentTarget.checked })}
        />
        <span>{canFollow ? sheetTexts.follows : sheetTexts.followsNot}</span>
      </label>
      <div class={css.pair}>
        <TimeField
          label={sheetTexts.from}
          value={draft.from}
          problem={problems.from && sheetTexts.timeMissing}
          onChange={(from) => onChange({ from })}
        />
        <TimeField
          label={sheetTexts.to}
          value={draft.to}
          problem={problems.to === 'order' ? timeFieldTexts.endBeforeStart : toProblem}
          onChange={(to) => onChange({ to })}
        />
      </div>
      <div role="status" class={css.notices}>
        {notices.map((notice) => (
          <Notice key={notice}>
            <p>{notice}</p>
          </Notice>
        ))}
      </div>
    </div>
  );
}

/** What is said about the chosen time: a day off, closing hours, other activities at the same time. */
function whenNotices(
  id: string,
  { day, from, to, kind }: ActivityDraft,
  placed: readonly PlacedActivity[],
  calendar: WorkCalendar,
): readonly string[] {
  if (!day) return [];
  const notices: string[] = [];
  const off = dayOff(calendar, day);
  if (off?.extent === 'full') notices.push(sheetTexts.dayOff(off, day));
  if (off?.from && to && to > off.from) notices.push(sheetTexts.closed(off));
  if (!from || !to || kind === 'luft') return notices;
  const others = overlapping({ day, from, to, id }, placed).map(({ entry: { fields } }) =>
    sheetTexts.overlapItem(fields.title, formatTimeRange(fields.when.from, fields.when.to)),
  );
  return others.length > 0 ? [...notices, sheetTexts.overlaps(others)] : notices;
}
