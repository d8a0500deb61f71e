import { useMemo, useState } from 'preact/hooks';
import type { Day } from '../../../core/calendar/day.ts';
import { freeTime } from '../../../core/forloeb/free-time.ts';
import { activityKind, type PlacedActivity, placeActivities } from '../../../core/forloeb/introduktionsskema.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { Button } from '../../components/button.tsx';
import { Choices } from '../../components/choices.tsx';
import { Lazy } from '../../components/lazy.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useHistoryKeys } from '../../hooks/use-history-keys.ts';
import { usePlanHistory } from '../../hooks/use-plan-history.ts';
import { ClashProvider } from '../../parts/clashes/clashes.tsx';
import { appTexts } from '../../texts/app.ts';
import { filterTexts, skemaTexts, weekTexts } from '../../texts/skema.ts';
import { newDraft } from './activity-draft.ts';
import { LearningPanel } from './learning-panel.tsx';
import { filterActivities, type SkemaFilter } from './mine.ts';
import { NeedPanel } from './need-panel.tsx';
import css from './skema.module.css';
import { SkemaLinks } from './skema-links.tsx';
import { SkemaList } from './skema-list.tsx';
import { SkemaSheets } from './skema-sheets.tsx';
import { SkemaTools } from './skema-tools.tsx';
import { useSkemaView, ViewChoice } from './skema-view.tsx';
import { useRowFocus } from './use-row-focus.ts';
import { useSheets } from './use-sheets.ts';
import { useShownWeek } from './use-shown-week.ts';

const loadDraftOffer = async () => (await import('./draft-offer.tsx')).DraftOffer;
const loadGrid = async () => (await import('./grid/week-grid.tsx')).WeekGrid;

/** The introduktionsskema: a week to work in where there is room for it, else the plan by weeks and days. */
export function Skema({ rest }: { readonly rest: string }) {
  return (
    <ClashProvider>
      <SkemaPlan rest={rest} />
    </ClashProvider>
  );
}

function SkemaPlan({ rest }: { readonly rest: string }) {
  const { plan: doc, calendar, forloeb, people, today, me, viewpoint } = useForloeb();
  const [filter, setFilter] = useState<SkemaFilter>('all');
  const { firstDay } = forloeb.fields;
  const entries = useMemo(() => readEntries(doc, activityKind), [doc]);
  const placed = useMemo(() => placeActivities(entries.known, calendar, firstDay), [entries, calendar, firstDay]);
  const shown = useMemo(() => filterActivities(placed, filter, me, people, today), [placed, filter, me, people, today]);
  const plan = useMemo(() => ({ calendar, firstDay }), [calendar, firstDay]);
  const focus = useRowFocus();
  const history = usePlanHistory();
  useHistoryKeys(history);
  const [view, setView] = useSkemaView();
  const week = useShownWeek(placed, plan, rest);
  const touched = (touchedId: string) => {
    focus(touchedId);
    week.reveal(touchedId);
  };
  const { sheet, handlers, close, reopen, keep, setAside } = useSheets(history.act, touched);
  const start = () => newSpot(placed, today > firstDay ? today : firstDay);
  const isNew = viewpoint === 'ny';
  const lead = isNew ? skemaTexts.leadMine : skemaTexts.lead(people.holder('ny')?.fields.name ?? '');
  const isWeek = view.shows === 'week';
  const choices = (
    <div class={css.choices}>
      {!isNew && <FilterChoice filter={filter} onChange={setFilter} />}
      {view.isWide && <ViewChoice view={view.chosen} onChange={setView} />}
    </div>
  );
  return (
    <Page
      heading={skemaTexts.heading}
      title={skemaTexts.heading}
      lead={isWeek ? weekTexts.heading(week.monday) : lead}
      actions={<SkemaTools history={history} isNew={isNew} onAdd={() => handlers.add(start())} />}
    >
      {!isNew && placed.length > 0 && <SkemaLinks placed={placed} />}
      {!isNew && placed.length === 0 && <Lazy load={loadDraftOffer} props={{}} waiting={null} failed={null} />}
      {isWeek ? (
        <Lazy
          load={loadGrid}
          props={{
            placed: shown,
            plan,
            handlers,
            filtered: filter !== 'all',
            named: namedIn(shown, rest),
            choices,
            ...week,
          }}
          waiting={<p role="status">{appTexts.loading}</p>}
          failed={(again) => (
            <Notice tone="danger" alert heading={appTexts.screenFailed.text}>
              <Button onClick={again}>{appTexts.screenFailed.again}</Button>
            </Notice>
          )}
        />
      ) : (
        <SkemaList
          placed={placed}
          shown={shown}
          plan={plan}
          filter={filter}
          rest={rest}
          choice={choices}
          handlers={handlers}
          onAdd={() => handlers.add(start())}
          onShowAll={() => setFilter('all')}
        />
      )}
      {!isNew && filter === 'all' && placed.length > 0 && (
        <>
          <LearningPanel placed={placed} onOpen={handlers.edit} />
          <NeedPanel placed={placed} onAdd={(title, needs) => handlers.add({ ...start(), title, needs })} />
        </>
      )}
      {entries.newer.length > 0 && <p class={css.newer}>{skemaTexts.newer(entries.newer.length)}</p>}
      <SkemaSheets
        sheet={sheet}
        placed={placed}
        plan={plan}
        handlers={handlers}
        act={history.act}
        onClose={close}
        onReopen={reopen}
        onAside={setAside}
        onLeft={keep}
        onKept={touched}
      />
    </Page>
  );
}

/** The activity that the address names, when it is shown. */
const namedIn = (shown: readonly PlacedActivity[], rest: string): string | undefined =>
  shown.find(({ entry }) => entry.id === rest)?.entry.id;

/** A new activity on a day, in its first free hour. */
const newSpot = (placed: readonly PlacedActivity[], day: Day) =>
  newDraft(
    day,
    freeTime(
      placed.filter((activity) => activity.day === day),
      60,
    ),
  );

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
