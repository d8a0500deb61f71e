import type { Dot, Json } from '../../core/document/types.ts';
import { answered, sent, toSend } from './draft.ts';
import type { DraftPlace } from './draft-place.ts';
import type { HeldDraft } from './held-draft.ts';

/** Writes a text; resolves to whether it is kept. */
export type Save = (text: string, seen: readonly Dot[]) => Promise<boolean>;

/** Where a text is written, and as what. */
export interface Destination {
  readonly place: DraftPlace;
  readonly toValue: (text: string) => Json;
}

/** How a text comes to the store. */
interface Way {
  readonly save: Save;
  readonly destination?: Destination | undefined;
}

/** Brings a draft to the store, one write at a time. */
export interface DraftWriter {
  writeBy(way: Way): void;
  destination(): Destination | undefined;
  /** Writes until nothing waits. Resolves to false when something could not be kept. */
  write(): Promise<boolean>;
}

export function draftWriter(draft: HeldDraft): DraftWriter {
  let way: Way = { save: async () => false };
  /** The way once the write under way is kept: until then it may be drawn as if it were, with a record that is not there yet. */
  let wayOnceKept: Way | undefined;
  let running: Promise<boolean> | undefined;
  const waiting = () => (draft.isForgotten() ? undefined : toSend(draft.current()));
  const writeAll = async (): Promise<boolean> => {
    for (let work = waiting(); work; work = waiting()) {
      draft.set(sent(draft.current()));
      let isKept = false;
      try {
        isKept = await way.save(work.text, work.seen);
      } finally {
        if (isKept) way = wayOnceKept ?? way;
        wayOnceKept = undefined;
        draft.set(answered(draft.current(), isKept));
      }
      if (!isKept) return false;
    }
    return true;
  };
  return {
    writeBy(next) {
      if (draft.current().sending) wayOnceKept = next;
      else way = next;
    },
    destination: () => way.destination,
    write() {
      running ??= writeAll().finally(() => {
        running = undefined;
      });
      return running;
    },
  };
}
