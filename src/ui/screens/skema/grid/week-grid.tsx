import type { ComponentChildren } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Day, mondayOf } from '../../../../core/calendar/day.ts';
import { isSchoolHoliday } from '../../../../core/calendar/school-holidays.ts';
import type { PlanDays } from '../../../../core/forloeb/activity-time.ts';
import { type GridDay, gridWeek } from '../../../../core/forloeb/grid-week.ts';
import type { PlacedActivity } from '../../../../core/forloeb/introduktionsskema.ts';
import { shareOf } from '../../../../core/forloeb/side-by-side.ts';
import { useForloeb } from '../../../forloeb-scope.tsx';
import { weekTexts } from '../../../texts/skema.ts';
import { gridTexts } from '../../../texts/skema-grid.ts';
import { RhythmNotice } from '../rhythm-notice.tsx';
import { useLuft } from '../use-luft.tsx';
import type { SkemaHandlers } from '../use-sheets.ts';
import { DayColumn, inColumn } from './day-column.tsx';
import { DayHead } from './day-head.tsx';
import { GridConflicts, GridFoot } from './grid-foot.tsx';
import { KeysHelp } from './keys-help.tsx';
import { useGridHandlers } from './use-grid-handlers.ts';
import { type Carried, useGridKeys } from './use-grid-keys.ts';
import { type Standing, useGridPlace } from './use-grid-place.ts';
import { usePointerDeeds } from './use-pointer-deeds.ts';
import { useScrollable } from './use-scrollable.ts';
import { WeekEdges } from './week-edges.tsx';
import css from './week-grid.module.css';
import { WeekLuft } from './week-luft.tsx';
import { WeekTabs } from './week-tabs.tsx';

export interface WeekGridProps {
  /** The activities that are shown, in the order of the plan. */
  readonly placed: readonly PlacedActivity[];
  readonly plan: PlanDays;
  readonly handlers: SkemaHandlers;
  readonly filtered: boolean;
  /** The activity that the address names: the keyboard stands on it. */
  readonly named: string | undefined;
  readonly monday: Day;
  readonly onWeek: (monday: Day) => void;
  readonly reveal: (id: string) => void;
  /** What else can be chosen about the view; stands beside the weeks. */
  readonly choices: ComponentChildren;
}

/** The plan as a week that can be worked in: by mouse, by finger and by keyboard. */
export function WeekGrid({ placed, plan, handlers: screen, filtered, named, monday, onWeek, choices }: WeekGridProps) {
  const { calendar, today, viewpoint } = useForloeb();
  const luft = useLuft(placed, plan, screen);
  const grid = useRef<HTMLDivElement>(null);
  const landing = useRef<HTMLDivElement>(null);
  const [carried, setCarried] = useState<Carried>();
  const [hovered, setHovered] = useState<string>();
  const [held, setHeld] = useState<string>();
  const [spoken, setSpoken] = useState('');
  const [help, setHelp] = useState(false);
  const shown = useMemo(() => withCarried(placed, carried), [placed, carried]);
  const weekOf = useCallback((of: Day) => gridWeek(shown, calendar, of), [shown, calendar]);
  const week = useMemo(() => weekOf(monday), [weekOf, monday]);
  const places = useGridPlace(week, weekOf, onWeek);
  useLayoutEffect(() => {
    if (!named) return;
    places.set({ id: named });
    places.focusSoon();
  }, [named]);
  const find = (id: string) => placed.find(({ entry }) => entry.id === id);
  const handlers = useGridHandlers({ screen, plan, places, hover: setHovered });
  usePointerDeeds(grid, landing, { find, week, handlers, openWeek: onWeek, held: setHeld });
  const carriedWeek = carried && mondayOf(carried.day);
  useLayoutEffect(() => {
    if (carriedWeek && carriedWeek !== monday) onWeek(carriedWeek);
  }, [carriedWeek]);
  const keys = useGridKeys({ places, find, handlers, carried, setCarried, say: setSpoken, help: () => setHelp(true) });
  const { standing } = places;
  const { from, to } = week.hours;
  const shares = week.days.map(({ rows }) => shareOf(rows));
  const sideways = useRef<HTMLDivElement>(null);
  useScrollable(sideways);
  return (
    <div class={css.screen}>
      <div class={css.bar}>
        <WeekTabs monday={monday} today={today} first={mondayOf(plan.firstDay)} onOpen={onWeek} />
        <div class={css.tools}>{choices}</div>
      </div>
      {isSchoolHoliday(calendar, monday) && <p class={css.holiday}>{weekTexts.schoolHoliday}</p>}
      {!filtered && <WeekLuft placed={placed} plan={plan} monday={monday} luft={luft} />}
      <div class={css.frame}>
        <div class={css.sideways} ref={sideways} data-sideways>
          <div
            ref={grid}
            class={css.stage}
            style={{ '--hours': to - from, '--shares': shares.reduce((sum, share) => sum + share, 0) }}
          >
            <table
              // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of activities, in which arrow keys move.
              role="grid"
              class={css.grid}
              aria-label={gridTexts.grid(monday)}
              aria-describedby="skema-taster"
              onKeyDown={keys.onKeyDown}
              onKeyUp={keys.onKeyUp}
            >
              <colgroup>
                <col class={css.corner} />
                {shares.map((share, index) => (
                  <col key={week.days[index]?.day} class={css.share} style={{ '--share': share }} />
                ))}
              </colgroup>
              <thead>
                <tr>
                  <td class={css.corner} aria-hidden="true" />
                  {week.days.map((day) => (
                    <DayHead
                      key={day.day}
                      day={day}
                      isToday={day.day === today}
                      isFirst={day.day === plan.firstDay}
                      filtered={filtered}
                    />
                  ))}
                </tr>
              </thead>
              <tbody>
                <tr data-columns>
                  <Hours from={from} to={to} />
                  {week.days.map((day) => (
                    <DayColumn
                      key={day.day}
                      day={day}
                      from={from}
                      to={to}
                      current={inColumn(day, standing?.id)}
                      open={inColumn(day, hovered ?? standing?.id)}
                      held={inColumn(day, held)}
                      cut={keys.clip?.cut ? inColumn(day, keys.clip.entry.id) : undefined}
                      moving={inColumn(day, carried?.entry.id)}
                      slotFrom={slotOf(day, standing)?.from}
                      slotTo={slotOf(day, standing)?.to}
                      handlers={handlers}
                    />
                  ))}
                </tr>
              </tbody>
            </table>
            <div ref={landing} class={css.landing} data-landing aria-hidden="true" hidden />
          </div>
        </div>
        <WeekEdges monday={monday} />
      </div>
      <GridFoot onHelp={() => setHelp(true)} />
      {!filtered && viewpoint !== 'ny' && <RhythmNotice placed={placed} firstDay={plan.firstDay} luft={luft} />}
      <GridConflicts
        week={week}
        plan={plan}
        handlers={handlers}
        onFindFree={viewpoint === 'ny' ? undefined : luft.findFree}
      />
      {luft.sheet}
      {help && <KeysHelp onClose={() => setHelp(false)} />}
      <p id="skema-taster" class="only-read">
        {gridTexts.hint}
      </p>
      <p class="only-read" role="status" aria-live="polite">
        {spoken}
      </p>
    </div>
  );
}

function Hours({ from, to }: { readonly from: number; readonly to: number }) {
  return (
    <td class={css.hours} aria-hidden="true">
      {Array.from({ length: to - from }, (_, index) => (
        <span key={from + index}>{gridTexts.hour(from + index)}</span>
      ))}
    </td>
  );
}

/** The free time on which the keyboard stands, in its own column. */
const slotOf = ({ day }: GridDay, standing: Standing | undefined): Standing | undefined =>
  standing && !standing.id && standing.day === day ? standing : undefined;

/** The plan with what the keyboard carries where it would be put down. */
function withCarried(placed: readonly PlacedActivity[], carried: Carried | undefined): readonly PlacedActivity[] {
  if (!carried) return placed;
  const { entry, day, span } = carried;
  const when = { ...entry.fields.when, ...span, from: span.from, to: span.to };
  const moved = { day, entry: { ...entry, fields: { ...entry.fields, when } } };
  return placed.map((other) => (other.entry.id === entry.id ? moved : other));
}
