import { useState } from 'preact/hooks';
import { readWorkplace } from '../../../core/arbejdsplads/workplace.ts';
import { usualSchoolHolidays } from '../../../core/calendar/school-holidays.ts';
import { formatWeeks, parseWeeks } from '../../../core/calendar/week-list.ts';
import { TextField } from '../../components/field.tsx';
import { arbejdspladsTexts } from '../../texts/arbejdsplads.ts';
import css from './arbejdsplads.module.css';
import { type WorkplaceScope, workplaceWrite } from './use-workplace.ts';

const texts = arbejdspladsTexts.schoolHolidays;

/** The weeks in which schools are closed where the workplace is; kept when the field is left. */
export function SchoolHolidays({ scope }: { readonly scope: WorkplaceScope }) {
  const said = readWorkplace(scope.doc)?.fields.schoolHolidays ?? null;
  const shown = formatWeeks(said ?? usualSchoolHolidays);
  const [typed, setTyped] = useState<string>();
  const [wrong, setWrong] = useState(false);
  const keep = async () => {
    if (typed === undefined) return;
    const weeks = parseWeeks(typed);
    setWrong(!weeks);
    if (!weeks) return;
    const isNew = formatWeeks(weeks) !== shown;
    const change = { ...workplaceWrite({ schoolHolidays: weeks }), seen: scope.view?.stamps ?? [] };
    const undo = [workplaceWrite({ schoolHolidays: said })];
    // What is typed while it is kept stays.
    const isKept = !isNew || (await scope.act([change], { text: texts.kept, undo }));
    if (isKept) setTyped((now) => (now === typed ? undefined : now));
  };
  return (
    <div class={css.apart} onFocusOut={() => void keep()}>
      <TextField
        label={texts.label}
        hint={texts.hint}
        value={typed ?? shown}
        problem={wrong ? texts.wrong : undefined}
        onInput={setTyped}
      />
    </div>
  );
}
