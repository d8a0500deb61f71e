import { useReducer } from 'preact/hooks';
import type { Dot } from '../../core/document/types.ts';
import { dropBegun, keepBegun } from '../drafts/begun-texts.ts';
import { keptAside } from '../drafts/kept-aside.ts';
import { useStorage } from '../services.ts';

/** A text that is begun and not yet saved by its author, with the stamps of what it was begun from (RULES.md W2). */
interface BegunText {
  readonly text: string;
  readonly seen: readonly Dot[];
}

const asideOf = (key: string): string => `${key}/text`;
const begunText = (key: string) => keptAside<BegunText>(asideOf(key));

export const hasKeptText = (key: string): boolean => begunText(key) !== undefined;

/** The stamps that the text under a key was begun with; undefined while nobody has begun. */
export const keptStamps = (key: string): readonly Dot[] | undefined => begunText(key)?.seen;

interface KeptText {
  readonly text: string;
  readonly write: (text: string) => void;
  /** Forgets the text as it was drawn: it is saved, or given up. What has been written while it was being saved stays. */
  readonly clear: () => void;
}

/**
 * The text under a key, `initial` while nobody has written anything else. It outlives a change of screen and a
 * window that is closed (see begun-texts.ts). `seen`: the stamps of the record whose text is rewritten; those of the first key stay.
 */
export function useKeptText(key: string, initial = '', seen: readonly Dot[] = []): KeptText {
  const [, redraw] = useReducer<number, void>((count) => count + 1, 0);
  const storage = useStorage();
  const set = (text: string) => {
    if (text.trim() === '' || text === initial) dropBegun(storage, asideOf(key));
    else keepBegun(storage, asideOf(key), { text, seen: keptStamps(key) ?? seen } satisfies BegunText);
    redraw();
  };
  const now = () => begunText(key)?.text ?? initial;
  const text = now();
  return { text, write: set, clear: () => now() === text && set(initial) };
}
