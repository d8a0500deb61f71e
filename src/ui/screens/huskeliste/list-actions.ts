import { useMemo, useRef } from 'preact/hooks';
import {
  type HuskelisteEntry,
  type HuskelisteItem,
  huskelisteKind,
  itemTitle,
} from '../../../core/forloeb/huskeliste.ts';
import {
  addItem,
  type Edit,
  moveWithin,
  orderAtEnd,
  removeItem,
  tickItem,
  tickPart,
} from '../../../core/forloeb/huskeliste-edits.ts';
import { bucketOffsets } from '../../../core/forloeb/huskeliste-view.ts';
import type { Bucket } from '../../../core/forloeb/vocabulary.ts';
import { type ForloebScope, useForloeb } from '../../forloeb-scope.tsx';
import { useServices } from '../../services.ts';
import { huskelisteTexts } from '../../texts/huskeliste.ts';

/** What can be done to items. The object stays the same, so that rows need not be drawn again because of it. */
export interface ListActions {
  tick(entry: HuskelisteEntry, done: boolean): void;
  tickPart(entry: HuskelisteEntry, key: string, done: boolean): void;
  move(entry: HuskelisteEntry, step: -1 | 1): boolean;
  add(bucket: Bucket, title: string): Promise<boolean>;
  remove(entry: HuskelisteEntry): void;
  /** Answers to "deleted by one, edited by another". */
  keep(entry: HuskelisteEntry): void;
  deleteAnyway(entry: HuskelisteEntry): void;
}

/** The items of each bucket in list order, all of them and those that the filter shows. */
export interface ListContent {
  readonly all: Readonly<Record<Bucket, readonly HuskelisteEntry[]>>;
  readonly shown: Readonly<Record<Bucket, readonly HuskelisteEntry[]>>;
}

const { said } = huskelisteTexts;

/** Performs an edit in the plan and offers its undo. */
export const perform = (scope: ForloebScope, edit: Edit, text: string): Promise<boolean> =>
  scope.act('plan', edit.changes, { text, undo: { room: 'plan', changes: edit.undo } });

export function useListActions(content: ListContent): ListActions {
  const scope = useForloeb();
  const { newId, random } = useServices();
  const latest = useRef({ scope, content });
  latest.current = { scope, content };
  return useMemo(() => {
    const run = (edit: Edit, text: string) => perform(latest.current.scope, edit, text);
    const hand = () => ({ person: latest.current.scope.me, today: latest.current.scope.today });
    return {
      tick(entry, done) {
        const title = itemTitle(entry.fields);
        void run(tickItem(entry, done, hand()), done ? said.ticked(title) : said.unticked(title));
      },
      tickPart(entry, key, done) {
        const title = entry.fields.parts?.find((part) => part.key === key)?.title ?? '';
        void run(tickPart(entry, key, done, hand()), done ? said.ticked(title) : said.unticked(title));
      },
      move(entry, step) {
        const { bucket } = entry.fields.placement;
        const shown = latest.current.content.shown[bucket];
        const edit = moveWithin(latest.current.content.all[bucket], shown, entry.id, step, random);
        if (!edit) return false;
        const place = shown.findIndex((other) => other.id === entry.id) + 1 + step;
        void run(edit, said.moved(place, shown.length));
        return true;
      },
      add(bucket, title) {
        const { all } = latest.current.content;
        const item: HuskelisteItem = {
          title,
          placement: { bucket, order: orderAtEnd(all[bucket], random) },
          due: { offset: bucketOffsets[bucket] },
          responsible: { role: latest.current.scope.viewpoint },
          needs: [],
        };
        return run(addItem(newId(huskelisteKind.type), item), said.added(title));
      },
      remove: (entry) => void run(removeItem(entry.id), said.removed(itemTitle(entry.fields))),
      keep: (entry) =>
        void latest.current.scope.act('plan', [{ do: 'restore', id: entry.id }], {
          text: said.kept(itemTitle(entry.fields)),
        }),
      deleteAnyway: (entry) => void run(removeItem(entry.id), said.removed(itemTitle(entry.fields))),
    };
  }, [newId, random]);
}
