import { useState } from 'preact/hooks';
import { lengthEdit, previewLength } from '../../core/forloeb/length-change.ts';
import { closingDay } from '../../core/forloeb/phases.ts';
import { Button } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import css from '../components/flow.module.css';
import { Notice } from '../components/notice.tsx';
import { Select } from '../components/select.tsx';
import { useForloeb } from '../forloeb-scope.tsx';
import { appTexts } from '../texts/app.ts';
import { faserTexts } from '../texts/faser.ts';

const texts = faserTexts.length;
const lengths = [1, 2, 3, 4, 5, 6].map((count) => ({ value: String(count), label: texts.month(count) }));

/** How long the introduction lasts. What another length would move is shown before it is kept (RULES.md N168). */
export function LengthCard() {
  const { plan, forloeb, calendar, act } = useForloeb();
  const { months } = forloeb.fields;
  const [chosen, setChosen] = useState<{ readonly months: number; readonly seen: typeof forloeb.view.stamps }>();
  const preview =
    chosen && chosen.months !== months
      ? previewLength({ plan, forloeb: forloeb.fields, calendar }, chosen.months)
      : undefined;
  const keep = async () => {
    if (!chosen || !preview) return;
    const { changes, undo } = lengthEdit(preview, months, chosen.seen);
    const kept = await act('plan', changes, { text: texts.kept(chosen.months), undo: { room: 'plan', changes: undo } });
    if (kept) setChosen(undefined);
  };
  return (
    <Card heading={texts.heading}>
      <p>{texts.now(months, closingDay(calendar, forloeb.fields))}</p>
      <p class={css.quiet}>{texts.hint}</p>
      <div class={css.below}>
        <Select
          label={texts.label}
          value={String(chosen?.months ?? months)}
          options={lengths}
          onChange={(value) => setChosen({ months: Number(value), seen: forloeb.view.stamps })}
        />
      </div>
      {preview && (
        <div class={css.below}>
          <Notice>
            <p>{texts.moves(preview.from, preview.to)}</p>
            <Rows heading={texts.along} rows={preview.moves} />
            <Rows heading={texts.stays} rows={preview.stays} />
            <div class={`${css.buttons} ${css.below}`}>
              <Button small look="primary" onClick={() => void keep()}>
                {texts.keep(preview.months)}
              </Button>
              <Button small onClick={() => setChosen(undefined)}>
                {appTexts.cancel}
              </Button>
            </div>
          </Notice>
        </div>
      )}
    </Card>
  );
}

interface RowsProps {
  readonly heading: string;
  readonly rows: ReturnType<typeof previewLength>['moves'];
}

function Rows({ heading, rows }: RowsProps) {
  if (rows.length === 0) return null;
  return (
    <div>
      <p>{heading}</p>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>{texts.row(row)}</li>
        ))}
      </ul>
    </div>
  );
}
