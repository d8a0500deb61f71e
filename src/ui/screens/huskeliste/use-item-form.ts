import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Json } from '../../../core/document/types.ts';
import { type HuskelisteEntry, huskelisteKind, itemTitle } from '../../../core/forloeb/huskeliste.ts';
import { orderAtEnd } from '../../../core/forloeb/huskeliste-edits.ts';
import type { Bucket } from '../../../core/forloeb/vocabulary.ts';
import { markHalfWritten } from '../../drafts/half-written.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useServices } from '../../services.ts';
import { huskelisteTexts as texts } from '../../texts/huskeliste.ts';
import { changedFields, chosenInDraft, draftOf, type ItemDraft, type Problems, problemsOf } from './item-draft.ts';
import { afterWrite, type OpenedItem } from './opened-item.ts';

type Fields = { readonly [field: string]: Json };
type Buckets = Readonly<Record<Bucket, readonly HuskelisteEntry[]>>;

/** A form that was left with something unsaved in it: what it was opened with, and what was written. */
export interface BegunItem {
  readonly opened: OpenedItem;
  readonly draft: ItemDraft;
}

const record = huskelisteKind.type;

/** The form of one item: what is written, what is wrong with it, and how it is kept. */
export function useItemForm(entry: HuskelisteEntry, all: Buckets, begun?: BegunItem) {
  const { act, calendar, forloeb } = useForloeb();
  const { random } = useServices();
  const days = { calendar, firstDay: forloeb.fields.firstDay };
  const [draft, setDraft] = useState(() => begun?.draft ?? draftOf(entry, days));
  const [problems, setProblems] = useState<Problems>();
  const [, redraw] = useReducer<number, void>((count) => count + 1, 0);
  const latest = useRef(entry);
  latest.current = entry;
  const opened = useRef<OpenedItem>(begun?.opened ?? { entry, seen: entry.view.stamps });
  const running = useRef<Promise<boolean> | undefined>(undefined);

  const changes = (): Fields => {
    const from = opened.current.entry;
    const { bucket } = draft;
    const fields = changedFields(from, draft, days);
    if (bucket === from.fields.placement.bucket) return fields as Fields;
    return {
      ...(fields as Fields),
      placement: { ...from.fields.placement, bucket, order: orderAtEnd(all[bucket], random) } as Json,
    };
  };
  const write = async (fields: Fields, text: string): Promise<boolean> => {
    const { entry: from, seen } = opened.current;
    const names = Object.keys(fields);
    const before = Object.fromEntries(names.map((field) => [field, (from.fields[field] as Json) ?? emptyOf(field)]));
    const { id } = entry;
    const stamps = latest.current.view.stamps;
    const kept = await act('plan', [{ do: 'write', id, type: record, fields, seen }], {
      text,
      undo: { room: 'plan', changes: [{ do: 'write', id, type: record, fields: before }] },
    });
    if (kept) opened.current = afterWrite(opened.current, fields, stamps, latest.current.view.stamps);
    redraw();
    return kept;
  };
  /** Keeps what was changed; false when something must be mended first, or could not be kept: then it still stands in the form. */
  const save = async (): Promise<boolean> => {
    const found = problemsOf(draft);
    setProblems(found);
    if (found) return false;
    // A second press while the first is being kept must not become a rival of it.
    if (running.current) await running.current;
    const fields = changes();
    if (Object.keys(fields).length === 0) return true;
    const title = itemTitle({ title: draft.title.trim(), topic: draft.topic.trim() });
    running.current = write(fields, texts.said.saved(title)).finally(() => {
      running.current = undefined;
    });
    return running.current;
  };
  /** Chooses one of the versions of a field that two people have written. */
  const choose = async (field: string, value: Json): Promise<void> => {
    const { id, view } = entry;
    const fields = { [field]: value };
    const change = { do: 'write', id, type: record, fields, seen: view.stamps } as const;
    if (!(await act('plan', [change], { text: texts.said.chosen }))) return;
    opened.current = afterWrite(opened.current, fields, view.stamps, latest.current.view.stamps);
    setDraft((now) => chosenInDraft(now, opened.current.entry, field, days));
  };

  const dirty = Object.keys(changes()).length > 0;
  useEffect(() => (dirty ? markHalfWritten(() => void (problemsOf(draft) || save())) : undefined), [draft, dirty]);
  const set = (change: Partial<ItemDraft>): void => {
    setDraft((now) => ({ ...now, ...change }));
    setProblems(undefined);
  };
  const begunNow = (): BegunItem => ({ opened: opened.current, draft });
  return { draft, set, problems, save, choose, dirty, begunNow, days };
}

export type ItemForm = ReturnType<typeof useItemForm>;

const emptyOf = (field: string): Json => (field === 'parts' ? [] : '');
