import type { LocalDayOff } from '../../../core/calendar/work-calendar.ts';
import { Card } from '../../components/card.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { DaysOffList, plainDayOff } from '../../parts/days-off/days-off-list.tsx';
import { useMoving } from '../../parts/moving/moving.tsx';
import { omTexts } from '../../texts/om.ts';

const texts = omTexts.daysOff;

/** The days off of a forløb; every day of the programme is computed from them, so what would move is shown first. */
export function DaysOffCard() {
  const { id, forloeb, calendar } = useForloeb();
  const ask = useMoving();
  const days: readonly LocalDayOff[] = forloeb.fields.localDaysOff;
  const keep = (next: readonly LocalDayOff[], changed: LocalDayOff): Promise<boolean> =>
    ask({
      lead: texts.lead(changed),
      to: { firstDay: forloeb.fields.firstDay, calendar: { ...calendar, localDaysOff: next } },
      was: { localDaysOff: days.map(plainDayOff) },
      will: { localDaysOff: next.map(plainDayOff) },
      seen: forloeb.view.stamps,
      action: texts.move,
      said: texts.changed,
    });
  return (
    <Card heading={texts.heading}>
      <DaysOffList place={id} hint={omTexts.daysOff.hint} days={days} calendar={calendar} keep={keep} />
    </Card>
  );
}
