import { useState } from 'preact/hooks';
import type { Day } from '../../../core/calendar/day.ts';
import { closingWrite } from '../../../core/forloeb/closing.ts';
import { deletionDays } from '../../../core/forloeb/ending.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { DayField } from '../../components/day-field.tsx';
import css from '../../components/flow.module.css';
import { useForloeb } from '../../forloeb-scope.tsx';
import { afslutningTexts } from '../../texts/afslutning.ts';
import { ClosingConflicts } from './closing-conflicts.tsx';
import { useClosing } from './use-closing.ts';

const texts = afslutningTexts.deletion;

/** When what is left is deleted: suggested, and theirs to change (RULES.md N153). */
export function DeletionStep() {
  const { plan, calendar, forloeb, viewpoint } = useForloeb();
  const { isAsked } = useClosing();
  const days = deletionDays(plan, calendar, forloeb.fields);
  const asked = isAsked('deletion') || isAsked('deletionPlan');
  return (
    <Card>
      <div class={css.fields}>
        <ClosingConflicts fields={['deletion', 'deletionPlan']} />
        {asked ? null : viewpoint === 'ny' ? (
          <p>{texts.read(days.notes, days.plan)}</p>
        ) : (
          <Days key={`${days.notes} ${days.plan}`} {...days} />
        )}
        <p class={css.quiet}>{texts.devices}</p>
      </div>
    </Card>
  );
}

function Days({ notes, plan }: { readonly notes: Day; readonly plan: Day }) {
  const { calendar, today, act } = useForloeb();
  const { view } = useClosing();
  const [notesDay, setNotes] = useState<Day | undefined>(notes);
  const [planDay, setPlan] = useState<Day | undefined>(plan);
  const [asked, setAsked] = useState(false);
  const isOrdered = !notesDay || !planDay || notesDay <= planDay;
  const isSet = Boolean(view.fields['deletion']);
  const isChanged = notesDay !== notes || planDay !== plan;
  const save = async () => {
    setAsked(true);
    if (!notesDay || !planDay || !isOrdered) return;
    const fields = { deletion: { day: notesDay }, deletionPlan: { day: planDay } };
    const before = {
      deletion: view.fields['deletion'] ?? null,
      deletionPlan: view.fields['deletionPlan'] ?? null,
    };
    await act('plan', [{ ...closingWrite(fields), seen: view.stamps }], {
      text: texts.saved,
      undo: { room: 'plan', changes: [closingWrite(before)] },
    });
  };
  const missing = asked && (!notesDay || !planDay) ? texts.missing : undefined;
  return (
    <>
      <DayField
        label={texts.notes}
        hint={texts.notesHint}
        value={notesDay}
        today={today}
        calendar={calendar}
        onChange={setNotes}
        problem={isOrdered ? missing : texts.order}
      />
      <DayField
        label={texts.plan}
        hint={texts.planHint}
        value={planDay}
        today={today}
        calendar={calendar}
        onChange={setPlan}
        problem={missing}
      />
      {(!isSet || isChanged) && (
        <p>
          <Button onClick={() => void save()}>{isChanged ? texts.keep : texts.confirm}</Button>
        </p>
      )}
    </>
  );
}
