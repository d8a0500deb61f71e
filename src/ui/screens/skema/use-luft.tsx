import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { addMonths, type Day } from '../../../core/calendar/day.ts';
import type { PlanDays } from '../../../core/forloeb/activity-time.ts';
import { freeTimes } from '../../../core/forloeb/crowding.ts';
import type { PlacedActivity } from '../../../core/forloeb/introduktionsskema.ts';
import { type LaterSuggestion, suggestLater } from '../../../core/forloeb/luft-suggestion.ts';
import { awayAmong, awayByName, type IsAway } from '../../../core/forloeb/person-away.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { videnspersonKind } from '../../../core/forloeb/vidensperson.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { luftTexts } from '../../texts/skema-luft.ts';
import { LuftSheet, type Suggested } from './luft-sheet.tsx';
import type { SkemaActions } from './skema-actions.ts';

export interface Luft {
  /** Last day of the introduction. */
  readonly end: Day;
  /** Opens what could wait of some weeks; with `spread` also of weeks that only hold more than a week should. */
  readonly suggest: (mondays: readonly Day[], spread: boolean) => void;
  /** Opens free times for what lies on something else, in all of the plan. */
  readonly findFree: () => void;
  /** The sheet, while it is open. */
  readonly sheet: ComponentChildren;
}

/** One press that suggests what could move later, or to a free time, for the week grid and for the list. */
export function useLuft(
  placed: readonly PlacedActivity[],
  { calendar, firstDay }: PlanDays,
  handlers: Pick<SkemaActions, 'placeMany'>,
): Luft {
  const { today, forloeb, plan, people } = useForloeb();
  const [open, setOpen] = useState<Suggested>();
  const end = addMonths(firstDay, forloeb.fields.months);
  const isAway = (): IsAway => {
    const away = awayByName(readEntries(plan, videnspersonKind).known);
    return ({ fields }, day) => awayAmong(fields.who, day, people, away).length > 0;
  };
  const close = () => setOpen(undefined);
  const move = (chosen: readonly LaterSuggestion[]) => {
    close();
    handlers.placeMany(chosen, luftTexts.moved(chosen.length));
  };
  return {
    end,
    suggest: (mondays, spread) =>
      setOpen({
        why: 'later',
        suggestions: suggestLater(placed, { calendar, firstDay, today, end, isAway: isAway() }, mondays, spread),
      }),
    findFree: () => {
      const { found, left } = freeTimes(placed, { calendar, firstDay }, today, isAway());
      setOpen({ why: 'free', suggestions: found, staying: left });
    },
    sheet: open && <LuftSheet {...open} onMove={move} onClose={close} />,
  };
}
