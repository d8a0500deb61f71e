import { CalendarDays, Plus, Printer } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import type { Day } from '../../../core/calendar/day.ts';
import { freeTime } from '../../../core/forloeb/free-time.ts';
import { activityKind, type PlacedActivity, placeActivities } from '../../../core/forloeb/introduktionsskema.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { skemaWeeks } from '../../../core/forloeb/skema-weeks.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Choices } from '../../components/choices.tsx';
import { Empty } from '../../components/empty.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { filterTexts, skemaTexts, weekTexts } from '../../texts/skema.ts';
import { newDraft } from './activity-draft.ts';
import { ClashProvider } from './clashes.tsx';
import { LearningPanel } from './learning-panel.tsx';
import { filterActivities, type SkemaFilter } from './mine.ts';
import { NeedPanel } from './need-panel.tsx';
import css from './skema.module.css';
import { SkemaLinks } from './skema-links.tsx';
import { SkemaSheets } from './skema-sheets.tsx';
import { jumpTo, useFirstView } from './use-first-view.ts';
import { useRowFocus } from './use-row-focus.ts';
import { useSheets } from './use-sheets.ts';
import { WeekJumps } from './week-jumps.tsx';
import { WeekSection } from './week-section.tsx';

/** The introduktionsskema: the plan by weeks and days. */
export function Skema({ rest }: { readonly rest: string }) {
  return (
    <ClashProvider>
      <SkemaPlan rest={rest} />
    </ClashProvider>
  );
}

function SkemaPlan({ rest }: { readonly rest: string }) {
  const { plan: doc, calendar, forloeb, people, today, me, viewpoint, id } = useForloeb();
  const [filter, setFilter] = useState<SkemaFilter>('all');
  const { firstDay } = forloeb.fields;
  const entries = useMemo(() => readEntries(doc, activityKind), [doc]);
  const placed = useMemo(() => placeActivities(entries.known, calendar, firstDay), [entries, calendar, firstDay]);
  const shown = useMemo(() => filterActivities(placed, filter, me, people, today), [placed, filter, me, people, today]);
  const weeks = useMemo(() => {
    const all = skemaWeeks(shown, calendar, firstDay);
    return filter === 'all' ? all : withPlansOnly(all);
  }, [shown, filter, calendar, firstDay]);
  const plan = useMemo(() => ({ calendar, firstDay }), [calendar, firstDay]);
  const focus = useRowFocus();
  const { sheet, handlers, close, reopen, keep, setAside } = useSheets(focus);
  useFirstView(weeks, today, rest);
  const start = () => newSpot(placed, today > firstDay ? today : firstDay);
  const isNew = viewpoint === 'ny';
  return (
    <Page
      heading={skemaTexts.heading}
      title={skemaTexts.heading}
      lead={isNew ? skemaTexts.leadMine : skemaTexts.lead(people.holder('ny')?.fields.name ?? '')}
      actions={
        <>
          <span class={css.print}>
            <ButtonLink icon={Printer} href={forloebHref(id, 'udskriv')}>
              {skemaTexts.print}
            </ButtonLink>
          </span>
          <Button look={isNew ? 'secondary' : 'primary'} icon={Plus} onClick={() => handlers.add(start())}>
            {skemaTexts.add}
          </Button>
        </>
      }
    >
      {placed.length === 0 ? (
        <Empty icon={CalendarDays} {...skemaTexts.empty}>
          <Button look="primary" icon={Plus} onClick={() => handlers.add(start())}>
            {skemaTexts.add}
          </Button>
        </Empty>
      ) : (
        <>
          <div class={css.bar}>
            {!isNew && <FilterChoice filter={filter} onChange={setFilter} />}
            <WeekJumps weeks={weeks} onJump={jumpTo} />
          </div>
          {!isNew && <SkemaLinks placed={placed} />}
          {filter !== 'all' && shown.length === 0 && (
            <p class={css.none} role="status">
              {filterTexts.none[filter]}{' '}
              <Button small look="quiet" onClick={() => setFilter('all')}>
                {filterTexts.showAll}
              </Button>
            </p>
          )}
          {weeks.map((week) => (
            <div key={week.monday} class={css.stretch}>
              {week.skipped > 0 && filter === 'all' && <p class={css.skipped}>{weekTexts.skipped(week.skipped)}</p>}
              <WeekSection week={week} plan={plan} handlers={handlers} filtered={filter !== 'all'} />
            </div>
          ))}
          {!isNew && filter === 'all' && (
            <>
              <LearningPanel placed={placed} onOpen={handlers.edit} />
              <NeedPanel placed={placed} onAdd={(title, needs) => handlers.add({ ...start(), title, needs })} />
            </>
          )}
        </>
      )}
      {entries.newer.length > 0 && <p class={css.newer}>{skemaTexts.newer(entries.newer.length)}</p>}
      <SkemaSheets
        sheet={sheet}
        placed={placed}
        plan={plan}
        handlers={handlers}
        onClose={close}
        onReopen={reopen}
        onAside={setAside}
        onLeft={keep}
        onKept={focus}
      />
    </Page>
  );
}

/** A new activity on a day, in its first free hour. */
const newSpot = (placed: readonly PlacedActivity[], day: Day) =>
  newDraft(
    day,
    freeTime(
      placed.filter((activity) => activity.day === day),
      60,
    ),
  );

const withPlansOnly = (weeks: ReturnType<typeof skemaWeeks>) =>
  weeks
    .map((week) => ({ ...week, days: week.days.filter((day) => day.activities.length > 0) }))
    .filter((week) => week.days.length > 0);

function FilterChoice({ filter, onChange }: { filter: SkemaFilter; onChange: (filter: SkemaFilter) => void }) {
  return (
    <Choices
      label={filterTexts.label}
      quiet
      value={filter}
      options={(['all', 'mine', 'open'] as const).map((value) => ({ value, label: filterTexts[value] }))}
      onChange={onChange}
    />
  );
}
