import { useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { Json } from '../../core/document/types.ts';
import type { LiveValue, RecordView } from '../../core/document/view.ts';
import type { ForloebRoom } from '../../core/rooms.ts';
import { draftKeeper, flushDrafts } from '../drafts/all-drafts.ts';
import { isRefused, isUnsaved, type Stored } from '../drafts/draft.ts';
import { writeAt } from '../drafts/draft-place.ts';
import { useForloeb } from '../forloeb-scope.tsx';

/** The field that a draft writes. */
export interface DraftField {
  readonly room: ForloebRoom;
  readonly record: RecordView;
  readonly field: string;
  /** Fields that are written along: what makes a record that is not there yet one of its kind. */
  readonly along?: { readonly [field: string]: Json } | undefined;
  /** How the value stands as text; the text itself unless given. Both must be the same functions in every drawing. */
  readonly toText?: (value: Json | undefined) => string;
  readonly toValue?: (text: string) => Json;
}

export interface FieldDraft {
  readonly text: string;
  readonly unsaved: boolean;
  readonly refused: boolean;
  /** Versions that nobody has chosen between, winner first; empty when there is one. */
  readonly rivals: readonly LiveValue[];
  readonly type: (text: string) => void;
  /** Keeps one of the versions; the others are superseded. */
  readonly choose: (value: Json) => void;
  /** Keeps what waits at once. */
  readonly flush: () => Promise<boolean>;
  /** Attributes of an element around the control: they follow the cursor. */
  readonly around: { readonly onFocusIn: () => void; readonly onFocusOut: () => void };
}

const plainText = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const itself = (text: string): Json => text;

/** Where the drafts of one record lie; see `flushDrafts`. */
export const draftPrefix = (forloeb: string, room: ForloebRoom, record: string): string =>
  `${forloeb}/${room}/${record}/`;

/**
 * The text of one field, kept while it is written: half a second after the last key, when the field or the window is left, and when
 * the screen changes. When it cannot be kept it stays, here and in the field, and is tried again.
 */
export function useDraft({ room, record, field, along, toText = plainText, toValue = itself }: DraftField): FieldDraft {
  const { id, act } = useForloeb();
  const [, redraw] = useReducer<number, void>((count) => count + 1, 0);
  const key = draftPrefix(id, room, record.id) + field;
  const stored = useMemo(() => storedOf(record, field, toText), [record, field, toText]);
  const keeper = useMemo(() => draftKeeper(key, stored), [key]);
  const place = { room, record: record.id, type: record.type, field, along };
  keeper.writeBy((text, seen) => act(room, [writeAt(place, toValue(text), seen)]), { place, toValue });
  keeper.arrived(stored);
  const isIn = useRef(false);
  useLayoutEffect(() => {
    // Where the cursor stands, another record may come to be drawn.
    if (isIn.current) keeper.use(true);
    return keeper.subscribe(() => redraw());
  }, [keeper]);
  const use = (inUse: boolean) => {
    isIn.current = inUse;
    keeper.use(inUse);
  };
  const draft = keeper.current();
  return {
    text: draft.text,
    unsaved: isUnsaved(draft),
    refused: isRefused(draft),
    rivals: record.conflicts[field] ?? [],
    type: keeper.type,
    choose: (value) => keeper.choose(toText(value), record.stamps),
    flush: keeper.flush,
    around: { onFocusIn: () => use(true), onFocusOut: () => use(false) },
  };
}

/** Of some fields those that a record does not have, to be written along. */
export const missingIn = ({ fields }: RecordView, along: NonNullable<DraftField['along']>): DraftField['along'] =>
  Object.fromEntries(Object.entries(along).filter(([name]) => fields[name] === undefined));

function storedOf(record: RecordView, field: string, toText: (value: Json | undefined) => string): Stored {
  const rivals = record.conflicts[field];
  const versions = rivals
    ? rivals.map((rival) => ({ text: toText(rival.value), dot: rival.dot }))
    : [{ text: toText(record.fields[field]) }];
  return { versions, stamps: record.stamps };
}

/** Keeps every draft of a record; resolves to false when one could not be kept. */
export const flushRecord = (forloeb: string, room: ForloebRoom, record: string): Promise<boolean> =>
  flushDrafts(draftPrefix(forloeb, room, record));

/** Keeps every draft of a forløb, before something is done after which its field may be gone. */
export const flushForloeb = (forloeb: string): Promise<boolean> => flushDrafts(`${forloeb}/`);
