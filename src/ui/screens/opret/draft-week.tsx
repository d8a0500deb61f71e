import { useState } from 'preact/hooks';
import type { WorkingHours } from '../../../core/calendar/work-calendar.ts';
import { isUsualWeek, usualWeek } from '../../../core/forloeb/working-week.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { WeekField } from '../../components/week-field.tsx';
import { workingWeekTexts as texts } from '../../texts/working-week.ts';
import css from './opret.module.css';

interface DraftWeekProps {
  /** Undefined for full time. */
  readonly week: readonly WorkingHours[] | undefined;
  readonly onChange: (week: readonly WorkingHours[] | undefined) => void;
}

/** The new hire's weekdays, beside the preview that they change at once. Most work full time, so it is folded away. */
export function DraftWeek({ week = usualWeek, onChange }: DraftWeekProps) {
  const [editing, setEditing] = useState(false);
  return (
    <Card heading={texts.heading}>
      <p>{texts.summary(week)}</p>
      <p class={css.meta}>{texts.hint}</p>
      {editing ? (
        <div class={css.week}>
          <WeekField value={week} onChange={(next) => next && onChange(isUsualWeek(next) ? undefined : next)} />
        </div>
      ) : (
        <p class={css.change}>
          <Button small onClick={() => setEditing(true)}>
            {texts.change}
          </Button>
        </p>
      )}
    </Card>
  );
}
