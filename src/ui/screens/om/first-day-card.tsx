import { useState } from 'preact/hooks';
import type { Day } from '../../../core/calendar/day.ts';
import type { Dot } from '../../../core/document/types.ts';
import { huskelisteKind } from '../../../core/forloeb/huskeliste.ts';
import { activityKind } from '../../../core/forloeb/introduktionsskema.ts';
import { previewFirstDay } from '../../../core/forloeb/move-first-day.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { DayField } from '../../components/day-field.tsx';
import { Notice } from '../../components/notice.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { appTexts } from '../../texts/app.ts';
import { omTexts } from '../../texts/om.ts';
import { forloebWrite } from './forloeb-write.ts';
import css from './om.module.css';

/** The first day: says what would move before it is moved. */
export function FirstDayCard() {
  const { forloeb, plan, calendar, today, act } = useForloeb();
  const from = forloeb.fields.firstDay;
  // The stamps are those of the moment the day was chosen: the first day stood beside it then (RULES.md W2).
  const [{ chosen, seen }, setChoice] = useState<{ chosen: Day | undefined; seen: readonly Dot[] }>({
    chosen: from,
    seen: [],
  });
  const setChosen = (day: Day | undefined) => setChoice({ chosen: day, seen: forloeb.view.stamps });
  const [round, setRound] = useState(0);
  const texts = omTexts.firstDay;
  const items = readEntries(plan, huskelisteKind).known;
  const activities = readEntries(plan, activityKind).known;
  const move =
    chosen && chosen !== from
      ? previewFirstDay({ items, activities }, calendar, { from, to: chosen, today })
      : undefined;
  const reset = () => {
    setChosen(from);
    setRound(round + 1);
  };
  const keep = (firstDay: Day) =>
    act('plan', [{ ...forloebWrite({ firstDay }), seen }], {
      text: texts.moved,
      undo: { room: 'plan', changes: [forloebWrite({ firstDay: from })] },
    });
  return (
    <Card heading={texts.heading}>
      <DayField key={round} label={texts.label} value={chosen} today={today} calendar={calendar} onChange={setChosen} />
      {move && (
        <Notice>
          {move.firstDay !== chosen && chosen && <p>{texts.off(chosen, move.firstDay)}</p>}
          <p>{texts.moves(from, move.firstDay)}</p>
          <p>
            {texts.along(move.items, move.activities)} {texts.stays(move.done, move.pinned)}
          </p>
          {move.becomePast > 0 && <p>{texts.past(move.becomePast)}</p>}
          <div class={css.buttons}>
            <Button small look="primary" onClick={() => void keep(move.firstDay)}>
              {texts.move}
            </Button>
            <Button small onClick={reset}>
              {appTexts.cancel}
            </Button>
          </div>
        </Notice>
      )}
    </Card>
  );
}
