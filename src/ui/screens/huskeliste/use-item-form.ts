import { useEffect, useRef, useState } from 'preact/hooks';
import type { Dot, Json } from '../../../core/document/types.ts';
import { type HuskelisteEntry, huskelisteKind, itemTitle } from '../../../core/forloeb/huskeliste.ts';
import { orderAtEnd } from '../../../core/forloeb/huskeliste-edits.ts';
import type { Bucket } from '../../../core/forloeb/vocabulary.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { markHalfWritten } from '../../half-written.ts';
import { useServices } from '../../services.ts';
import { huskelisteTexts as texts } from '../../texts/huskeliste.ts';
import { changedFields, draftOf, type ItemDraft, type Problems, problemsOf } from './item-draft.ts';

type Fields = { readonly [field: string]: Json };
type Buckets = Readonly<Record<Bucket, readonly HuskelisteEntry[]>>;

/** The form of one item: what is written, what is wrong with it, and how it is kept. */
export function useItemForm(entry: HuskelisteEntry, all: Buckets) {
  const { act, calendar, forloeb } = useForloeb();
  const { random } = useServices();
  const days = { calendar, firstDay: forloeb.fields.firstDay };
  const [draft, setDraft] = useState(() => draftOf(entry, days));
  const [problems, setProblems] = useState<Problems>();
  // The item as it was on screen when the form opened, or after the form's own last write (RULES.md W2).
  const opened = useRef<{ entry: HuskelisteEntry; seen: readonly Dot[] }>({ entry, seen: entry.view.stamps });
  const reopen = useRef(false);
  useEffect(() => {
    if (!reopen.current) return;
    reopen.current = false;
    opened.current = { entry, seen: entry.view.stamps };
  }, [entry]);

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
  const write = (fields: Fields, text: string): Promise<boolean> => {
    const { entry: from, seen } = opened.current;
    const before = Object.fromEntries(
      Object.keys(fields).map((field) => [field, (from.fields[field] as Json) ?? emptyOf(field)]),
    );
    const record = { do: 'write', id: entry.id, type: huskelisteKind.type } as const;
    reopen.current = true;
    return act('plan', [{ ...record, fields, seen }], {
      text,
      undo: { room: 'plan', changes: [{ ...record, fields: before }] },
    });
  };
  /** Keeps what was changed; false when something must be mended first, or could not be kept. */
  const save = async (): Promise<boolean> => {
    const found = problemsOf(draft);
    setProblems(found);
    if (found) return false;
    const fields = changes();
    if (Object.keys(fields).length === 0) return true;
    return write(fields, texts.said.saved(itemTitle({ title: draft.title.trim(), topic: draft.topic.trim() })));
  };
  /** Chooses one of the versions of a field that two people have written. */
  const choose = (field: string, value: Json): void => {
    void act('plan', [{ do: 'write', id: entry.id, type: huskelisteKind.type, fields: { [field]: value } }], {
      text: texts.said.chosen,
    });
    const chosen = draftOf({ ...entry, fields: { ...entry.fields, [field]: value } }, days);
    const own: Partial<ItemDraft> =
      field === 'due'
        ? { day: chosen.day, dayChoice: chosen.dayChoice }
        : { [field]: chosen[field as keyof ItemDraft] };
    if (field === 'due' || field in draft) setDraft((now) => ({ ...now, ...own }));
    reopen.current = true;
  };

  const dirty = Object.keys(changes()).length > 0;
  useEffect(() => (dirty && !problemsOf(draft) ? markHalfWritten(() => void save()) : undefined), [draft, dirty]);
  const set = (change: Partial<ItemDraft>): void => {
    setDraft((now) => ({ ...now, ...change }));
    setProblems(undefined);
  };
  return { draft, set, problems, save, choose, dirty, days };
}

export type ItemForm = ReturnType<typeof useItemForm>;

const emptyOf = (field: string): Json => (field === 'parts' ? [] : '');
