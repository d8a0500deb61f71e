import { dueDay } from '../../../core/calendar/offset.ts';
import type { HuskelisteEntry } from '../../../core/forloeb/huskeliste.ts';
import { Choices } from '../../components/choices.tsx';
import { DayField } from '../../components/day-field.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { huskelisteTexts } from '../../texts/huskeliste.ts';
import { type DayChoice, offsetFor } from './item-draft.ts';
import type { ItemForm } from './use-item-form.ts';

const texts = huskelisteTexts.sheet;
const options = (['follows', 'pinned', 'none'] as const).map((value) => ({ value, label: texts.dayChoices[value] }));

/** When an item is due: a day that follows the first day, a fixed day, or none. */
export function ItemDay({ entry, form }: { readonly entry: HuskelisteEntry; readonly form: ItemForm }) {
  const { calendar, today, forloeb } = useForloeb();
  const { draft, set, problems, days } = form;
  const hint = (): string | undefined => {
    if (draft.dayChoice !== 'follows') return texts.pinnedHint;
    if (!draft.day) return undefined;
    const offset = offsetFor(draft.day, entry.fields.due, days);
    return texts.follows(offset, dueDay(calendar, forloeb.fields.firstDay, offset));
  };
  const said = hint();
  return (
    <>
      <Choices<DayChoice>
        label={texts.dayChoice}
        value={draft.dayChoice}
        options={options}
        onChange={(dayChoice) => set({ dayChoice })}
      />
      {draft.dayChoice !== 'none' && (
        <DayField
          label={texts.day}
          value={draft.day}
          today={today}
          calendar={calendar}
          onChange={(day) => set({ day })}
          {...(said && { hint: said })}
          problem={problems?.day ? texts.dayMissing : undefined}
        />
      )}
    </>
  );
}
