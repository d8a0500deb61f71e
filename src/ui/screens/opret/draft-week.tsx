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
  /** Told whether what is written is no working week, so that nothing is made of the one before it. */
  readonly onBroken: (isBroken: boolean) => void;
}

/** Key of the element in which the week is written. */
export const draftWeekId = 'arbejdsuge';

/** The new hire's weekdays, beside the preview that they change at once. Most work full time, so it is folded away. */
export function DraftWeek({ week = usualWeek, onChange, onBroken }: DraftWeekProps) {
  const [editing, setEditing] = useState(false);
  return (
    <Card heading={texts.heading}>
      <p>{texts.summary(week)}</p>
      <p class={css.meta}>{texts.hint}</p>
      {editing ? (
        <div class={css.week}>
          <WeekField
            id={draftWeekId}
            value={week}
            onChange={(next) => {
              onBroken(!next);
              if (next) onChange(isUsualWeek(next) ? undefined : next);
            }}
          />
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
