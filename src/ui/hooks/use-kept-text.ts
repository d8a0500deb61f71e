import { useReducer } from 'preact/hooks';
import { markHalfWritten } from '../half-written.ts';

/**
 * Texts that are begun and not yet saved by their author: a question, an answer. They outlive a change of screen as long as the
 * window is open, and lie in memory alone. Keys begin with the forløb.
 */
const texts = new Map<string, { readonly text: string; readonly release: () => void }>();

export const hasKeptText = (key: string): boolean => texts.has(key);

interface KeptText {
  readonly text: string;
  readonly write: (text: string) => void;
  /** Forgets the text: it is saved, or given up. */
  readonly clear: () => void;
}

/** The text under a key, `initial` while nobody has written anything else. */
export function useKeptText(key: string, initial = ''): KeptText {
  const [, redraw] = useReducer<number, void>((count) => count + 1, 0);
  const set = (text: string) => {
    const before = texts.get(key);
    if (text.trim() === '' || text === initial) {
      before?.release();
      texts.delete(key);
    } else {
      // There is nowhere to keep it before its author says so; it only holds back a reload.
      texts.set(key, { text, release: before?.release ?? markHalfWritten(() => undefined) });
    }
    redraw();
  };
  return { text: texts.get(key)?.text ?? initial, write: set, clear: () => set(initial) };
}
