import type { Dot } from '../../core/document/types.ts';

/**
 * The text of one field while somebody writes in it, as a value that events carry forward. Two promises: what is typed is never
 * replaced by what arrives, and what arrives is never written over by somebody who has not had it in the field (RULES.md W2).
 */
export interface Draft {
  /** What stands in the field. */
  readonly text: string;
  /** The version in the document that the text grew out of. */
  readonly kept: string;
  /** Stamps of the record when text and document were last in step, without those of versions that nobody chose here. */
  readonly seen: readonly Dot[];
  /** Handed to the store, not answered yet. `before` is what to go back to when it is refused. */
  readonly sending?: { readonly text: string; readonly before: Pick<Draft, 'kept' | 'seen'> };
  /** Handed over and reported as not kept. A slow store may still have kept it. */
  readonly refused?: string;
  /** A version was chosen; the choice is still to be written and supersedes exactly what was shown. */
  readonly choosing: boolean;
}

/** The field in the document: every live version, the winner first, never empty; and the stamps of its record. */
export interface Stored {
  readonly versions: readonly Version[];
  readonly stamps: readonly Dot[];
  /** How a text stands once it is kept, where the store does not keep it as it was typed. */
  readonly asKept?: (text: string) => string;
}

export interface Version {
  readonly text: string;
  /** Absent when there is only one version. */
  readonly dot?: Dot;
}

/** Whether two texts are the same to the store, which keeps strings in NFC (RULES.md W6). */
const same = (one: string, other: string): boolean => one === other || one.normalize('NFC') === other.normalize('NFC');

export function openDraft(stored: Stored): Draft {
  const text = stored.versions[0]?.text ?? '';
  return { text, kept: text, seen: stampsOf(stored, text), choosing: false };
}

/** What a write of this version supersedes: all that was shown, but no other version of the field. */
function stampsOf({ versions, stamps }: Stored, own: string): readonly Dot[] {
  const others = new Set(versions.flatMap(({ text, dot }) => (dot && !same(text, own) ? [dot] : [])));
  return others.size === 0 ? stamps : stamps.filter((stamp) => !others.has(stamp));
}

export const typed = (draft: Draft, text: string): Draft => (text === draft.text ? draft : { ...draft, text });

/** One of several versions is taken; `stamps` are those of the record as it was shown. */
export const chosen = (draft: Draft, text: string, stamps: readonly Dot[]): Draft => ({
  ...draft,
  text,
  seen: stamps,
  choosing: true,
});

/**
 * The document has changed, or is looked at again. A text that waits stays as it is; one in step follows the document unless
 * `inUse`: nothing changes under the cursor.
 */
export function arrived(draft: Draft, stored: Stored, inUse: boolean): Draft {
  if (draft.choosing && !draft.sending) return draft;
  const origins = [draft.text, draft.sending?.text, draft.refused, draft.kept];
  const asKept = stored.asKept ?? ((text) => text);
  const own = origins.find((text) => text !== undefined && stored.versions.some((one) => same(one.text, asKept(text))));
  const next = own === undefined ? draft : inStep(draft, own, stampsOf(stored, asKept(own)));
  const isAsKept = own !== undefined && same(own, asKept(own));
  return isAsKept || isUnsaved(next) || inUse ? next : openDraft(stored);
}

function inStep(draft: Draft, kept: string, seen: readonly Dot[]): Draft {
  const isSame = draft.kept === kept && sameStamps(draft.seen, seen);
  if (isSame && draft.refused === undefined) return draft;
  const { refused, ...rest } = draft;
  const isStillRefused = refused !== undefined && !same(kept, draft.text);
  return { ...rest, kept, seen, ...(isStillRefused && { refused }) };
}

const sameStamps = (one: readonly Dot[], other: readonly Dot[]): boolean =>
  one === other || (one.length === other.length && one.every((stamp, index) => stamp === other[index]));

/** What is to be written now, and what it supersedes; undefined when nothing waits or a write is under way. */
export function toSend(draft: Draft): { readonly text: string; readonly seen: readonly Dot[] } | undefined {
  if (draft.sending || !isWaiting(draft)) return undefined;
  return { text: draft.text, seen: draft.seen };
}

export function sent(draft: Draft): Draft {
  return { ...draft, sending: { text: draft.text, before: { kept: draft.kept, seen: draft.seen } } };
}

/** The store has answered. After a refusal the field is as before the write, but for what has been typed. */
export function answered(draft: Draft, isKept: boolean): Draft {
  const { sending, refused: _refused, ...rest } = draft;
  if (!sending) return draft;
  if (!isKept) return { ...rest, ...sending.before, refused: sending.text };
  return { ...rest, kept: sending.text, choosing: false };
}

/** What a page that goes leaves to the next one: whether the write under way will be kept is not known yet. */
export function leftBehind(draft: Draft): Pick<Draft, 'text' | 'kept' | 'seen' | 'refused'> {
  const { text, sending } = draft;
  const { kept, seen } = sending?.before ?? draft;
  const tried = sending?.text ?? draft.refused;
  return { text, kept, seen, ...(tried !== undefined && { refused: tried }) };
}

/** The text that the page before has left, on top of what is in the document. */
export function takenUp(opened: Draft, { text, kept, seen, refused }: ReturnType<typeof leftBehind>): Draft {
  return { ...opened, text, kept, seen, ...(refused !== undefined && { refused }) };
}

/** Something is typed or chosen that has not been handed to the store. */
const isWaiting = (draft: Draft): boolean => draft.choosing || !same(draft.text, draft.kept);

/** Something would be lost if the window closed now. */
export const isUnsaved = (draft: Draft): boolean => draft.sending !== undefined || isWaiting(draft);

/** The last attempt to keep it did not succeed. */
export const isRefused = (draft: Draft): boolean => draft.refused !== undefined && isUnsaved(draft);
