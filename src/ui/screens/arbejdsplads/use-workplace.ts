import { useLayoutEffect, useMemo, useReducer } from 'preact/hooks';
import { readWorkplace, workplaceKey, workplaceKind, workplaceRecordId } from '../../../core/arbejdsplads/workplace.ts';
import type { Change, Doc, Json } from '../../../core/document/types.ts';
import type { RecordView } from '../../../core/document/view.ts';
import { draftKeeper } from '../../drafts/all-drafts.ts';
import { isRefused } from '../../drafts/draft.ts';
import type { StandingSaid } from '../../hooks/use-standing.ts';
import { useStanding } from '../../hooks/use-standing.ts';

/** The workplace of this device as its screen sees it, and how to change it. */
export interface WorkplaceScope {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly doc: Doc | undefined;
  /** The record about the workplace itself; undefined before anything is written. */
  readonly view: RecordView | undefined;
  readonly act: (changes: readonly Change[], said?: StandingSaid) => Promise<boolean>;
}

export function useWorkplace(): WorkplaceScope {
  const { status, docs, act } = useStanding('arbejdsplads');
  const doc = docs.get(workplaceKey);
  return useMemo(
    () => ({
      status,
      doc,
      view: readWorkplace(doc)?.view,
      act: (changes, said) => act(workplaceKey, changes, said),
    }),
    [status, doc, act],
  );
}

/** A write of fields of the record about the workplace itself. */
export const workplaceWrite = (fields: { readonly [field: string]: Json }) =>
  ({ do: 'write', id: workplaceRecordId, type: workplaceKind.type, fields }) as const;

export interface WorkplaceField {
  readonly field: string;
  readonly toText?: (value: Json | undefined) => string;
  /** Undefined for a text that cannot be read: it waits in the field. */
  readonly toValue?: (text: string) => Json | undefined;
}

const plainText = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const itself = (text: string): Json => text;

/** The text of one field of the workplace, kept while it is written; see `use-draft.ts` for the same in a forløb. */
export function useWorkplaceDraft(
  { view, act }: WorkplaceScope,
  { field, toText = plainText, toValue = itself }: WorkplaceField,
) {
  const [, redraw] = useReducer<number, void>((count) => count + 1, 0);
  const stored = useMemo(
    () => ({
      versions: view?.conflicts[field]?.map(({ value, dot }) => ({ text: toText(value), dot })) ?? [
        { text: toText(view?.fields[field]) },
      ],
      stamps: view?.stamps ?? [],
      asKept: (text: string) => {
        const value = toValue(text);
        return value === undefined ? text : toText(value);
      },
    }),
    [view, field, toText, toValue],
  );
  const keeper = useMemo(() => draftKeeper(`${workplaceRecordId}/${field}`, stored), [field]);
  keeper.writeBy(async (text, seen) => {
    const value = toValue(text);
    return value !== undefined && act([{ ...workplaceWrite({ [field]: value }), seen }]);
  });
  keeper.arrived(stored);
  useLayoutEffect(() => keeper.subscribe(() => redraw()), [keeper]);
  const draft = keeper.current();
  return {
    text: draft.text,
    refused: isRefused(draft),
    type: keeper.type,
    around: { onFocusIn: () => keeper.use(true), onFocusOut: () => keeper.use(false) },
  };
}
