import { useMemo, useRef } from 'preact/hooks';
import type { Day } from '../../../core/calendar/day.ts';
import { freeTime } from '../../../core/forloeb/free-time.ts';
import { type ActivityEntry, activityKind } from '../../../core/forloeb/introduktionsskema.ts';
import type { SkemaDay, SkemaWeek } from '../../../core/forloeb/skema-weeks.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useKeptSheet } from '../../hooks/use-kept-sheet.ts';
import type { PlanHistory } from '../../hooks/use-plan-history.ts';
import { useSetAside } from '../../hooks/use-set-aside.ts';
import { forloebHref, goTo } from '../../routes.ts';
import { useServices } from '../../services.ts';
import { type ActivityDraft, draftOf, newDraft } from './activity-draft.ts';
import { rowButtonId } from './activity-row.tsx';
import { type SkemaActions, useSkemaActions } from './skema-actions.ts';
import type { WeekHandlers } from './week-section.tsx';

/** The sheet that is open. `entry` is the record as it was at opening; none for a new activity. */
export type Sheet =
  | {
      readonly kind: 'edit';
      readonly id: string;
      readonly entry?: ActivityEntry;
      readonly opened: ActivityDraft;
      readonly start: ActivityDraft;
    }
  | { readonly kind: 'copy'; readonly entry: ActivityEntry }
  | { readonly kind: 'repeat'; readonly entry: ActivityEntry };

export interface SkemaHandlers extends WeekHandlers {
  /** Opens the sheet of a new activity. */
  add(draft: ActivityDraft): void;
}

/** A new activity that was begun and set aside is found again from the same day. */
const newOn = (draft: ActivityDraft): string => `new ${draft.day ?? ''}`;

const newMinutes = 60;

const draftOn = (day: SkemaDay): ActivityDraft =>
  newDraft(day.day, freeTime(day.activities, newMinutes, day.off?.from));

/** The day a week's own button adds to: today or the first one after it that is not off, else the first. */
function dayToAdd({ days }: SkemaWeek, today: Day): SkemaDay | undefined {
  const open = days.filter(({ off }) => off?.extent !== 'full');
  return open.find(({ day }) => day >= today) ?? open[0] ?? days[0];
}

/** Which sheet is open, and everything that rows, days and weeks can do. */
export function useSheets(act: PlanHistory['act'], onTouched: (id: string) => void) {
  const { id, calendar, forloeb, today } = useForloeb();
  const { newId } = useServices();
  const { sheet, open: setSheet, close, keep } = useKeptSheet<Sheet>(`${id}/skema/sheet`);
  const actions = useSkemaActions(act, onTouched);
  const aside = useSetAside<Sheet>(`${id}/skema`);
  const latest = useRef({ calendar, firstDay: forloeb.fields.firstDay, today, newId });
  latest.current = { calendar, firstDay: forloeb.fields.firstDay, today, newId };
  const handlers = useMemo<SkemaHandlers>(() => {
    const add = (draft: ActivityDraft) =>
      setSheet(
        aside.takeBack(newOn(draft)) ?? {
          kind: 'edit',
          id: latest.current.newId(activityKind.type),
          opened: draft,
          start: draft,
        },
      );
    return {
      ...withFocus(actions, onTouched),
      add,
      addOn: (day) => add(draftOn(day)),
      addIn(week) {
        const day = dayToAdd(week, latest.current.today);
        add(day ? draftOn(day) : newDraft(week.monday, freeTime([], newMinutes)));
      },
      edit(entry) {
        const opened = draftOf(entry.fields, latest.current);
        setSheet(aside.takeBack(entry.id) ?? { kind: 'edit', id: entry.id, entry, opened, start: opened });
      },
      copy: (entry) => setSheet({ kind: 'copy', entry }),
      repeat: (entry) => setSheet({ kind: 'repeat', entry }),
    };
  }, [actions]);
  const setAside = (left: Extract<Sheet, { kind: 'edit' }>) =>
    aside.setAside(left.entry ? left.id : newOn(left.opened), left, () => {
      setSheet(left);
      goTo(forloebHref(id, 'skema'));
    });
  return { sheet, handlers, close, reopen: setSheet, keep, setAside };
}

/** Removing a row sends the focus to the row after it, or before it, so that the keyboard goes on from there. */
function withFocus(actions: SkemaActions, onTouched: (id: string) => void): SkemaActions {
  return {
    ...actions,
    remove(entry) {
      const buttons = [...document.querySelectorAll('[id^="open-"]')];
      const at = buttons.findIndex(({ id }) => id === rowButtonId(entry.id));
      const neighbour = buttons[at + 1] ?? buttons[at - 1];
      if (neighbour) onTouched(neighbour.id.slice(rowButtonId('').length));
      actions.remove(entry);
    },
  };
}
