import { ChevronLeft, ChevronRight } from 'lucide';
import { useRef } from 'preact/hooks';
import { addDays, type Day, mondayOf } from '../../../../core/calendar/day.ts';
import { isoWeek } from '../../../../core/calendar/iso-week.ts';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { gridTexts } from '../../../texts/skema-grid.ts';
import css from './week-tabs.module.css';

interface WeekTabsProps {
  readonly monday: Day;
  readonly today: Day;
  /** The first of the tabs before anybody has turned to an earlier week. */
  readonly first: Day;
  readonly onOpen: (monday: Day) => void;
}

const shown = 6;

const holds = (start: Day, monday: Day): boolean => monday >= start && monday <= addDays(start, (shown - 1) * 7);

/**
 * The weeks that have tabs: those from the first on, or those around the week that is open. They stay where they are for as long as
 * the open one is among them: what is carried is held over a tab that must not become another week.
 */
function useMondays(monday: Day, first: Day): readonly Day[] {
  const start = useRef(first);
  if (!holds(start.current, monday)) start.current = holds(first, monday) ? first : addDays(monday, -14);
  return Array.from({ length: shown }, (_, index) => addDays(start.current, index * 7));
}

/** The weeks beside each other. Something that is carried can be held over a week to turn to it, or be put down on it. */
export function WeekTabs({ monday, today, first, onOpen }: WeekTabsProps) {
  const now = mondayOf(today);
  const step = (weeks: number) => addDays(monday, weeks * 7);
  return (
    <nav class={css.tabs} aria-label={gridTexts.weeks}>
      <Arrow label={gridTexts.before} icon={ChevronLeft} monday={step(-1)} onOpen={onOpen} />
      {useMondays(monday, first).map((week) => (
        <button
          key={week}
          type="button"
          class={css.tab}
          data-week={week}
          aria-current={week === monday ? 'true' : undefined}
          onClick={() => onOpen(week)}
        >
          <span class={week === monday ? undefined : 'only-read'}>{gridTexts.weekWord} </span>
          {isoWeek(week).week}
          {week === now && <span class={css.now}>{gridTexts.isNow}</span>}
        </button>
      ))}
      <Arrow label={gridTexts.after} icon={ChevronRight} monday={step(1)} onOpen={onOpen} />
      {monday !== now && (
        <Button small look="quiet" onClick={() => onOpen(now)}>
          {gridTexts.now}
        </Button>
      )}
    </nav>
  );
}

interface ArrowProps {
  readonly label: string;
  readonly icon: typeof ChevronLeft;
  readonly monday: Day;
  readonly onOpen: (monday: Day) => void;
}

function Arrow({ label, icon, monday, onOpen }: ArrowProps) {
  return (
    <button type="button" class={css.tab} data-week={monday} aria-label={label} onClick={() => onOpen(monday)}>
      <Icon of={icon} size={18} />
    </button>
  );
}
