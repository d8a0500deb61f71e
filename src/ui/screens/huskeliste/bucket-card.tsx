import { ChevronDown } from 'lucide';
import { type HuskelisteEntry, isDone } from '../../../core/forloeb/huskeliste.ts';
import { bucketSpan } from '../../../core/forloeb/huskeliste-view.ts';
import { bucketLabels } from '../../../core/forloeb/labels.ts';
import type { Bucket } from '../../../core/forloeb/vocabulary.ts';
import { Icon } from '../../components/icon.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { huskelisteTexts as texts } from '../../texts/huskeliste.ts';
import { AddItem } from './add-item.tsx';
import css from './bucket-card.module.css';
import { rowId } from './item-row.tsx';
import { Items } from './items.tsx';
import type { ListActions } from './list-actions.ts';

interface BucketCardProps {
  readonly bucket: Bucket;
  readonly entries: readonly HuskelisteEntry[];
  readonly isNow: boolean;
  readonly open: boolean;
  /** False while a filter is on that might not show what is added. */
  readonly canAdd: boolean;
  /** True where one of the items may be looked for as soon as they are drawn. */
  readonly whole: boolean;
  readonly actions: ListActions;
  readonly onToggle: (bucket: Bucket) => void;
  readonly onOpenItem: (id: string) => void;
}

/** Key of a bucket's card, for links to it. */
export const bucketId = (bucket: Bucket): string => `fase-${bucket}`;

/** One bucket: folded to a line with its progress, or open with its items. */
export function BucketCard(props: BucketCardProps) {
  const { bucket, entries, isNow, open, canAdd, whole, actions, onToggle, onOpenItem } = props;
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
          <ProgressBar done={done} total={entries.length} />
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
            <Items entries={entries} actions={actions} onOpenItem={onOpenItem} whole={whole} />
            {canAdd && <AddItem bucket={bucket} actions={actions} />}
          </>
        )}
      </div>
    </section>
  );
}

/** Brings an item into view and puts the focus on it. */
export function focusItem(id: string): void {
  const row = document.getElementById(rowId(id));
  row?.scrollIntoView({ block: 'center' });
  row?.querySelector('button')?.focus({ preventScroll: true });
}
