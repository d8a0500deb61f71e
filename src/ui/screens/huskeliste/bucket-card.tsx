import { ChevronDown } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { type HuskelisteEntry, isDone, itemDay } from '../../../core/forloeb/huskeliste.ts';
import { bucketSpan } from '../../../core/forloeb/huskeliste-view.ts';
import { bucketLabels } from '../../../core/forloeb/labels.ts';
import type { Bucket } from '../../../core/forloeb/vocabulary.ts';
import { Icon } from '../../components/icon.tsx';
import { ProgressRing } from '../../components/progress-ring.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { huskelisteTexts as texts } from '../../texts/huskeliste.ts';
import { AddItem } from './add-item.tsx';
import css from './bucket-card.module.css';
import { ItemRow, rowId } from './item-row.tsx';
import type { ListActions } from './list-actions.ts';

interface BucketCardProps {
  readonly bucket: Bucket;
  readonly entries: readonly HuskelisteEntry[];
  readonly isNow: boolean;
  readonly open: boolean;
  /** False while a filter is on that might not show what is added. */
  readonly canAdd: boolean;
  readonly actions: ListActions;
  readonly onToggle: (bucket: Bucket) => void;
  readonly onOpenItem: (id: string) => void;
}

/** Key of a bucket's card, for links to it. */
export const bucketId = (bucket: Bucket): string => `fase-${bucket}`;

/** One bucket: folded to a line with its progress, or open with its items. */
export function BucketCard(props: BucketCardProps) {
  const { bucket, entries, isNow, open, canAdd, actions, onToggle } = props;
  const { calendar, forloeb } = useForloeb();
  const done = entries.filter((entry) => isDone(entry.fields)).length;
  const span = bucketSpan(bucket, calendar, forloeb.fields.firstDay);
  const weeks = isNow && bucket !== 'before' ? texts.weekSpan(span.from, span.to) : '';
  const listId = `${bucketId(bucket)}-liste`;
  return (
    <section class={isNow ? `${css.card} ${css.now}` : css.card} id={bucketId(bucket)}>
      <h2 class={css.heading}>
        <button
          type="button"
          class={css.toggle}
          aria-expanded={open}
          aria-controls={listId}
          onClick={() => onToggle(bucket)}
        >
          <ProgressRing done={done} total={entries.length} />
          <span class={css.label}>
            {bucketLabels[bucket]}
            {isNow && <span class={css.nowTag}>{texts.now}</span>}
          </span>
          <span class={css.count}>
            {texts.count(done, entries.length)}
            {weeks && ` · ${weeks}`}
          </span>
          <Icon of={ChevronDown} />
        </button>
      </h2>
      <div id={listId} hidden={!open}>
        {open && (
          <>
            <Items {...props} />
            {canAdd && <AddItem bucket={bucket} actions={actions} />}
          </>
        )}
      </div>
    </section>
  );
}

function Items({ entries, actions, onOpenItem }: BucketCardProps) {
  const { calendar, forloeb, people, today } = useForloeb();
  const list = useFocusThatFollows();
  if (entries.length === 0) return <p class={css.empty}>{texts.emptyBucket}</p>;
  const newHire = people.holder('ny')?.fields.name;
  return (
    <ul ref={list}>
      {entries.map((entry) => {
        const responsible = people.nameOf(entry.fields.responsible);
        const rivals = entry.view.deletedButEdited;
        return (
          <ItemRow
            key={entry.id}
            entry={entry}
            day={itemDay(entry.fields, calendar, forloeb.fields.firstDay)}
            today={today}
            responsible={responsible}
            isNewHire={responsible !== '' && responsible === newHire}
            tickedBy={people.byId(entry.fields.status?.by)?.fields.name ?? ''}
            rivals={
              rivals ? texts.deletedButEdited(nameIn(people, rivals.deletedBy), nameIn(people, rivals.editedBy)) : ''
            }
            actions={actions}
            onOpen={onOpenItem}
          />
        );
      })}
    </ul>
  );
}

const nameIn = (people: ReturnType<typeof useForloeb>['people'], person: string): string =>
  people.byId(person)?.fields.name ?? '';

/** A row that is moved in the document loses the focus; it gets it back, so that the next key press moves it on. */
function useFocusThatFollows() {
  const list = useRef<HTMLUListElement>(null);
  const last = useRef<{ row: string; at: number } | undefined>(undefined);
  useEffect(() => {
    const element = list.current;
    const note = (event: KeyboardEvent) => {
      const row = event.altKey && event.target instanceof Element ? event.target.closest('li[id]') : null;
      const focusable = row ? [...row.querySelectorAll<HTMLElement>('button, input')] : [];
      last.current = row ? { row: row.id, at: focusable.indexOf(event.target as HTMLElement) } : undefined;
    };
    element?.addEventListener('keydown', note, true);
    return () => element?.removeEventListener('keydown', note, true);
  }, []);
  useEffect(() => {
    const moved = last.current;
    if (!moved || list.current?.contains(document.activeElement)) return;
    const row = document.getElementById(moved.row);
    row?.querySelectorAll<HTMLElement>('button, input')[moved.at]?.focus();
  });
  return list;
}

/** Brings an item into view and puts the focus on it. */
export function focusItem(id: string): void {
  const row = document.getElementById(rowId(id));
  row?.scrollIntoView({ block: 'center' });
  row?.querySelector('button')?.focus({ preventScroll: true });
}
