import { CalendarSearch } from 'lucide';
import { useState } from 'preact/hooks';
import type { Day } from '../../../core/calendar/day.ts';
import type { Dot } from '../../../core/document/types.ts';
import { firstWorkingDay } from '../../../core/forloeb/create-preview.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { DayField } from '../../components/day-field.tsx';
import { Notice } from '../../components/notice.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useMoving } from '../../parts/moving/moving.tsx';
import { appTexts } from '../../texts/app.ts';
import { movingTexts } from '../../texts/moving.ts';
import { omTexts } from '../../texts/om.ts';
import css from './om.module.css';

/** The first day. What another one would move is shown before it is moved. */
export function FirstDayCard() {
  const { forloeb, calendar, today } = useForloeb();
  const ask = useMoving();
  const from = forloeb.fields.firstDay;
  // The stamps are those of the moment the day was chosen: the first day stood beside it then (RULES.md W2).
  const [{ chosen, seen }, setChoice] = useState<{ chosen: Day | undefined; seen: readonly Dot[] }>({
    chosen: from,
    seen: [],
  });
  const setChosen = (day: Day | undefined) => setChoice({ chosen: day, seen: forloeb.view.stamps });
  const [round, setRound] = useState(0);
  const texts = omTexts.firstDay;
  const to = chosen && firstWorkingDay(calendar, chosen);
  const reset = () => {
    setChosen(from);
    setRound(round + 1);
  };
  const see = (firstDay: Day) =>
    ask({
      to: { firstDay, calendar },
      was: {},
      will: {},
      seen,
      action: movingTexts.moveFirstDay,
      said: texts.moved,
    });
  return (
    <Card heading={texts.heading}>
      <DayField key={round} label={texts.label} value={chosen} today={today} calendar={calendar} onChange={setChosen} />
      {chosen && to && chosen !== from && (
        <Notice>
          {to !== chosen && <p>{texts.off(chosen, to)}</p>}
          <p>{texts.moves(from, to)}</p>
          <div class={css.buttons}>
            <Button small look="primary" icon={CalendarSearch} onClick={() => void see(to)}>
              {movingTexts.see}
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
