import { readWorkplace, workplaceKey } from '../../../core/arbejdsplads/workplace.ts';
import { defaultLocalDaysOff, type LocalDayOff } from '../../../core/calendar/work-calendar.ts';
import { Card } from '../../components/card.tsx';
import { DaysOffList, plainDayOff } from '../../parts/days-off/days-off-list.tsx';
import { arbejdspladsTexts } from '../../texts/arbejdsplads.ts';
import { omTexts } from '../../texts/om.ts';
import { SchoolHolidays } from './school-holidays.tsx';
import { type WorkplaceScope, workplaceWrite } from './use-workplace.ts';

/** Days that are off at the workplace; the usual ones until somebody has written something else. */
export function WorkplaceDaysOff({ scope }: { readonly scope: WorkplaceScope }) {
  const days: readonly LocalDayOff[] = readWorkplace(scope.doc)?.fields.localDaysOff ?? defaultLocalDaysOff;
  const write = (next: readonly LocalDayOff[]) => workplaceWrite({ localDaysOff: next.map(plainDayOff) });
  const keep = (next: readonly LocalDayOff[]): Promise<boolean> =>
    scope.act([{ ...write(next), seen: scope.view?.stamps ?? [] }], {
      text: arbejdspladsTexts.daysOffChanged,
      undo: [write(days)],
    });
  return (
    <Card heading={omTexts.daysOff.heading}>
      <DaysOffList
        place={workplaceKey}
        hint={arbejdspladsTexts.daysOffHint}
        days={days}
        calendar={{ localDaysOff: days }}
        keep={keep}
      />
      <SchoolHolidays scope={scope} />
    </Card>
  );
}
