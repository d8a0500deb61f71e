import { useMemo, useState } from 'preact/hooks';
import type { Day } from '../../../core/calendar/day.ts';
import type { DayRange } from '../../../core/calendar/work-calendar.ts';
import type { Json } from '../../../core/document/types.ts';
import { type AwayRow, moveRow, rowsWhileAway } from '../../../core/forloeb/absence.ts';
import type { Party } from '../../../core/forloeb/fields.ts';
import { huskelisteKind } from '../../../core/forloeb/huskeliste.ts';
import { activityKind } from '../../../core/forloeb/introduktionsskema.ts';
import { isAgreedRow } from '../../../core/forloeb/move-preview.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { Button } from '../../components/button.tsx';
import { DayField } from '../../components/day-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { usePlanHistory } from '../../hooks/use-plan-history.ts';
import { appTexts } from '../../texts/app.ts';
import { awayTexts as texts } from '../../texts/away.ts';
import css from './away-dialog.module.css';
import { forloebWrite } from './forloeb-write.ts';

/** From when to when, and which of the rows on those days are to move; one action writes all of it. */
export function AwayDialog({ onClose }: { readonly onClose: () => void }) {
  const { forloeb, calendar, today } = useForloeb();
  const history = usePlanHistory('days');
  const [from, setFrom] = useState<Day | undefined>(today);
  const [to, setTo] = useState<Day | undefined>(today);
  const [touched, setTouched] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [asked, setAsked] = useState(false);
  const [saving, setSaving] = useState(false);
  const range = from && to && from <= to ? { from, to } : undefined;
  const rows = useRows(range);
  const chosen = rows.filter(({ row, suggested }) => touched.get(row.id) ?? suggested);
  const save = async () => {
    setAsked(true);
    if (!range || saving) return;
    setSaving(true);
    const before: readonly DayRange[] = forloeb.fields.away ?? [];
    const write = (away: readonly DayRange[]) => forloebWrite({ away: away as unknown as Json });
    const edits = chosen.map((row) => moveRow(row, { calendar, firstDay: forloeb.fields.firstDay }));
    const changes = [
      { ...write([...before, range]), seen: forloeb.view.stamps },
      ...edits.flatMap((edit) => edit.changes),
    ];
    const undo = [write(before), ...edits.flatMap((edit) => edit.undo)];
    const kept = await history.act(changes, texts.said(chosen.length), undo);
    setSaving(false);
    if (kept) onClose();
  };
  const day = { today, calendar };
  return (
    <Dialog
      wide
      heading={texts.dialog}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{appTexts.cancel}</Button>
          <Button look="primary" disabled={saving} onClick={() => void save()}>
            {chosen.length > 0 ? texts.submitMoving(chosen.length) : texts.submit}
          </Button>
        </>
      }
    >
      <div class={css.days}>
        <DayField
          {...day}
          label={texts.from}
          value={from}
          onChange={setFrom}
          problem={asked && !from ? texts.missingFrom : undefined}
        />
        <DayField
          {...day}
          label={texts.to}
          value={to}
          onChange={setTo}
          problem={from && to && from > to ? texts.order : asked && !to ? texts.missingTo : undefined}
        />
      </div>
      {range && (
        <AwayRows
          rows={rows}
          isChosen={(row) => chosen.includes(row)}
          onChoose={(id, on) => setTouched(new Map(touched).set(id, on))}
        />
      )}
    </Dialog>
  );
}

function useRows(range: DayRange | undefined): readonly AwayRow[] {
  const { plan, forloeb, calendar, people } = useForloeb();
  const { firstDay } = forloeb.fields;
  const ny = people.holder('ny')?.id;
  return useMemo(() => {
    if (!range) return [];
    const isNewHire = (party: Party) =>
      'role' in party ? party.role === 'ny' : 'person' in party && party.person === ny;
    const rows = { items: readEntries(plan, huskelisteKind).known, activities: readEntries(plan, activityKind).known };
    return rowsWhileAway(rows, { firstDay, calendar }, range, isNewHire);
  }, [plan, firstDay, calendar, ny, range?.from, range?.to]);
}

interface AwayRowsProps {
  readonly rows: readonly AwayRow[];
  readonly isChosen: (row: AwayRow) => boolean;
  readonly onChoose: (id: string, on: boolean) => void;
}

function AwayRows({ rows, isChosen, onChoose }: AwayRowsProps) {
  const { today } = useForloeb();
  if (rows.length === 0) return <p class={css.quiet}>{texts.nothing}</p>;
  return (
    <fieldset class={css.rows}>
      <legend class={css.legend}>{texts.rows(rows.length)}</legend>
      <p class={css.quiet}>{texts.rowsHint}</p>
      <ul>
        {rows.map((away) => (
          <li key={away.row.id}>
            <label class={css.row}>
              <input
                type="checkbox"
                checked={isChosen(away)}
                onChange={(event) => onChoose(away.row.id, event.currentTarget.checked)}
              />
              <span class={css.text}>
                <strong>{away.row.title}</strong>
                <span class={css.quiet}>
                  {[texts.was(away, today), isAgreedRow(away.row) ? texts.agreed : away.row.stays && texts.pinned]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                {isChosen(away) && <span>{texts.becomes(away, today)}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
