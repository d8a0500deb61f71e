import { useState } from 'preact/hooks';
import { usualSchoolHolidays } from '../../../core/calendar/school-holidays.ts';
import { formatWeeks, parseWeeks } from '../../../core/calendar/week-list.ts';
import { TextField } from '../../components/field.tsx';
import { arbejdspladsTexts } from '../../texts/arbejdsplads.ts';
import css from './arbejdsplads.module.css';
import { useWorkplaceDraft, type WorkplaceField, type WorkplaceScope } from './use-workplace.ts';

const texts = arbejdspladsTexts.schoolHolidays;

const weeksOfYear: WorkplaceField = {
  field: 'schoolHolidays',
  toText: (value) => formatWeeks(Array.isArray(value) ? value.map(Number) : usualSchoolHolidays),
  toValue: parseWeeks,
};

/** The weeks in which schools are closed where the workplace is. What cannot be read as weeks waits in the field. */
export function SchoolHolidays({ scope }: { readonly scope: WorkplaceScope }) {
  const { text, type, refused, around } = useWorkplaceDraft(scope, weeksOfYear);
  const [inUse, setInUse] = useState(false);
  const unkept = refused ? arbejdspladsTexts.refused : undefined;
  // Half of what is being typed is no fault yet.
  const unread = inUse ? undefined : texts.wrong;
  const follow = (isIn: boolean) => () => {
    setInUse(isIn);
    if (isIn) around.onFocusIn();
    else around.onFocusOut();
  };
  return (
    <div class={css.apart} onFocusIn={follow(true)} onFocusOut={follow(false)}>
      <TextField
        label={texts.label}
        hint={texts.hint}
        value={text}
        problem={parseWeeks(text) ? unkept : unread}
        onInput={type}
      />
    </div>
  );
}
