import { useState } from 'preact/hooks';
import type { WorkingHours } from '../../../core/calendar/work-calendar.ts';
import { sameJson } from '../../../core/document/json-value.ts';
import type { Dot, Json } from '../../../core/document/types.ts';
import { isUsualWeek, usualWeek } from '../../../core/forloeb/working-week.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { WeekField } from '../../components/week-field.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useMoving } from '../../parts/moving/moving.tsx';
import { appTexts } from '../../texts/app.ts';
import { workingWeekTexts as texts } from '../../texts/working-week.ts';
import css from './om.module.css';

type Week = readonly WorkingHours[];

/** The new hire's weekdays and hours. Full time is the absence of a week of one's own. */
export function WorkingWeekCard() {
  const { forloeb } = useForloeb();
  const [editing, setEditing] = useState(false);
  const week: Week = forloeb.fields.workingWeek ?? usualWeek;
  return (
    <Card heading={texts.heading}>
      <p>{texts.summary(week)}</p>
      <p class={css.quiet}>{texts.total(week)}</p>
      {editing ? (
        <WeekForm week={week} onClose={() => setEditing(false)} />
      ) : (
        <p class={css.action}>
          <Button onClick={() => setEditing(true)}>{texts.change}</Button>
        </p>
      )}
    </Card>
  );
}

function WeekForm({ week, onClose }: { readonly week: Week; readonly onClose: () => void }) {
  const { forloeb, calendar } = useForloeb();
  const ask = useMoving();
  const [draft, setDraft] = useState<Week | undefined>(week);
  // The stamps are those of the moment the form was opened: the old week stood there then (RULES.md W2).
  const [seen] = useState<readonly Dot[]>(forloeb.view.stamps);
  const save = async () => {
    if (!draft) return;
    if (sameJson(asJson(draft), asJson(week))) return onClose();
    const own = isUsualWeek(draft) ? undefined : draft;
    const { workingWeek: _own, ...rest } = calendar;
    const kept = await ask({
      lead: texts.lead,
      to: { firstDay: forloeb.fields.firstDay, calendar: { ...rest, ...(own && { workingWeek: own }) } },
      was: { workingWeek: asJson(forloeb.fields.workingWeek ?? null) },
      will: { workingWeek: asJson(own ?? null) },
      seen,
      action: texts.keep,
      said: texts.said,
    });
    if (kept) onClose();
  };
  return (
    <>
      <div class={css.fields}>
        <WeekField value={week} onChange={setDraft} />
      </div>
      <div class={css.buttons}>
        <Button look="primary" disabled={!draft} onClick={() => void save()}>
          {texts.keep}
        </Button>
        <Button onClick={onClose}>{appTexts.cancel}</Button>
      </div>
    </>
  );
}

const asJson = (week: unknown): Json => week as Json;
