import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Day } from '../../../core/calendar/day.ts';
import type { WorkCalendar } from '../../../core/calendar/work-calendar.ts';
import { type HuskelisteEntry, itemDay } from '../../../core/forloeb/huskeliste.ts';
import type { People } from '../../../core/forloeb/people.ts';
import { memo } from '../../components/memo.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useFewFirst } from '../../hooks/use-few-first.ts';
import { huskelisteTexts as texts } from '../../texts/huskeliste.ts';
import css from './bucket-card.module.css';
import { groupsOf } from './item-groups.ts';
import { ItemRow } from './item-row.tsx';
import type { ListActions } from './list-actions.ts';

interface ItemsProps {
  readonly entries: readonly HuskelisteEntry[];
  readonly actions: ListActions;
  readonly onOpenItem: (id: string) => void;
}

interface ListProps extends ItemsProps {
  /** True where an item may be looked for as soon as the list is drawn. */
  readonly whole: boolean;
}

/** The items of an open bucket. */
export function Items({ entries: found, actions, onOpenItem, whole }: ListProps) {
  const { calendar, forloeb, people, today } = useForloeb();
  const list = useFocusThatFollows();
  const entries = useFewFirst(found, whole ? 'all' : 'few');
  const groups = useRef<readonly (readonly HuskelisteEntry[])[]>([]);
  groups.current = groupsOf(entries, groups.current);
  if (entries.length === 0) return <p class={css.empty}>{texts.emptyBucket}</p>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the groups stand between the list and its items.
    <div role="list" ref={list}>
      {groups.current.map((group, index) => (
        <ItemGroup
          key={index}
          entries={group}
          calendar={calendar}
          firstDay={forloeb.fields.firstDay}
          people={people}
          today={today}
          actions={actions}
          onOpenItem={onOpenItem}
        />
      ))}
    </div>
  );
}

interface ItemGroupProps extends ItemsProps {
  readonly calendar: WorkCalendar;
  readonly firstDay: Day;
  readonly people: People;
  readonly today: Day;
}

/**
 * Rows that are looked through together: a change in one group leaves the others of a long list alone, and outside the window a
 * group is nothing but its height. Read aloud they are one list.
 */
const ItemGroup = memo(({ entries, calendar, firstDay, people, today, actions, onOpenItem }: ItemGroupProps) => {
  const newHire = people.holder('ny')?.fields.name;
  const nameOf = (person: string | undefined): string => people.byId(person)?.fields.name ?? '';
  return (
    <ul role="presentation" class={css.group} style={{ '--rows': entries.length }}>
      {entries.map((entry) => {
        const responsible = people.nameOf(entry.fields.responsible);
        const rivals = entry.view.deletedButEdited;
        return (
          <ItemRow
            key={entry.id}
            entry={entry}
            day={itemDay(entry.fields, calendar, firstDay)}
            today={today}
            firstDay={firstDay}
            responsible={responsible}
            isNewHire={responsible !== '' && responsible === newHire}
            tickedBy={nameOf(entry.fields.status?.by)}
            rivals={rivals ? texts.deletedButEdited(nameOf(rivals.deletedBy), nameOf(rivals.editedBy)) : ''}
            actions={actions}
            onOpen={onOpenItem}
          />
        );
      })}
    </ul>
  );
});

/** A row that is moved in the document loses the focus; it gets it back, so that the next key press moves it on. */
function useFocusThatFollows() {
  const list = useRef<HTMLDivElement>(null);
  const last = useRef<{ row: string; at: number } | undefined>(undefined);
  useLayoutEffect(() => {
    const element = list.current;
    const note = (event: KeyboardEvent) => {
      const row = event.altKey && event.target instanceof Element ? event.target.closest('li[id]') : null;
      const focusable = row ? [...row.querySelectorAll<HTMLElement>('button, input')] : [];
      last.current = row ? { row: row.id, at: focusable.indexOf(event.target as HTMLElement) } : undefined;
    };
    element?.addEventListener('keydown', note, true);
    return () => element?.removeEventListener('keydown', note, true);
  }, []);
  useLayoutEffect(() => {
    const moved = last.current;
    if (!moved || list.current?.contains(document.activeElement)) return;
    const row = document.getElementById(moved.row);
    row?.querySelectorAll<HTMLElement>('button, input')[moved.at]?.focus();
  });
  return list;
}
