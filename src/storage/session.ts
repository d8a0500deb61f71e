import type { Actor, Author } from '../core/document/types.ts';

/** What a session needs from outside: the plain day on this device's clock and a fresh random actor. */
export interface SessionSource {
  /** Plain day, `YYYY-MM-DD`. */
  today(): string;
  /** 10 random base62 characters. */
  randomActor(): Actor;
}

/**
 * The actors of this run of the app, one per document and person. They live in memory only (RULES.md W1): after a silent
 * roll-back of the storage no stamp is ever given out twice. A new day or `renew` begins a new one.
 */
export function createSessions(source: SessionSource) {
  const authors = new Map<string, Author>();
  return {
    /** The author for the next action in a document. */
    authorFor(docId: string, person: string): Author {
      const key = `${docId} ${person}`;
      const day = source.today();
      const current = authors.get(key);
      if (current?.day === day) return current;
      const author = { actor: source.randomActor(), person, day };
      authors.set(key, author);
      return author;
    },
    /** The plain day on this device's clock. */
    today: () => source.today(),
    /** An author for one action that may be made beside another one in the same document. */
    once: (person: string): Author => ({ actor: source.randomActor(), person, day: source.today() }),
    /** Ends the sessions of a document: after it left the device, came in, or was put back. */
    renew(docId: string): void {
      for (const key of authors.keys()) if (key.startsWith(`${docId} `)) authors.delete(key);
    },
  };
}
export type Sessions = ReturnType<typeof createSessions>;
