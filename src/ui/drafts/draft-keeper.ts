import type { Dot } from '../../core/document/types.ts';
import * as draft from './draft.ts';
import type { Rescued } from './draft-rescue.ts';
import { type Destination, draftWriter, type Save } from './draft-writer.ts';
import { followDocument } from './follow-document.ts';
import { holdDraft } from './held-draft.ts';
import { saveTimer } from './save-timer.ts';

/** Holds the draft of one field beyond the life of its place on screen, until it is kept. */
export interface DraftKeeper {
  current(): draft.Draft;
  /** How many places on screen draw it. */
  users(): number;
  /** The way to the store from now on: a draft may outlive the screen that it was begun on. */
  writeBy(save: Save, destination?: Destination): void;
  /** What a page that goes leaves to the next one. */
  leave(): Rescued;
  /** The document as drawn now. Tells nobody: whoever draws reads `current` next. */
  arrived(stored: draft.Stored): void;
  type(text: string): void;
  choose(text: string, stamps: readonly Dot[]): void;
  /** Whether the cursor stands in the field. Leaving it keeps the text. */
  use(isInUse: boolean): void;
  /** Keeps what waits, now. Resolves to false when something could not be kept. */
  flush(): Promise<boolean>;
  /** Gives up what is not kept: nothing is written from now on, and no reload is held back. */
  forget(): void;
  subscribe(listener: () => void): () => void;
}

/**
 * @param left what the page before has left of this field
 * @param changed is told of every new state, and when nobody draws the field any more
 */
export function makeKeeper(
  stored: draft.Stored,
  left: Rescued | undefined,
  changed: (keeper: DraftKeeper) => void,
): DraftKeeper {
  const held = holdDraft(
    open(stored, left),
    () => void flush(),
    () => changed(keeper),
  );
  const document = followDocument(held, stored);
  const writer = draftWriter(held);
  const timer = saveTimer(() => void flush());
  const flush = (): Promise<boolean> => {
    timer.stop();
    return writer.write();
  };
  const keeper: DraftKeeper = {
    current: held.current,
    users: held.users,
    writeBy: (save, destination) => writer.writeBy({ save, destination }),
    leave: () => leftBehind(held.current(), writer.destination()),
    arrived: document.arrived,
    type(text) {
      held.set(draft.typed(held.current(), text));
      if (draft.isUnsaved(held.current())) timer.start();
    },
    choose(text, stamps) {
      held.set(draft.chosen(held.current(), text, stamps));
      void flush();
    },
    use(isInUse) {
      document.use(isInUse);
      if (!isInUse) void flush();
    },
    flush,
    forget() {
      timer.stop();
      held.forget();
    },
    subscribe(listener) {
      const unsubscribe = held.subscribe(listener);
      return () => {
        unsubscribe();
        if (held.users() === 0) document.gone();
        void flush().then(() => changed(keeper));
      };
    },
  };
  if (left) timer.start();
  return keeper;
}

function open(stored: draft.Stored, left: Rescued | undefined): draft.Draft {
  const opened = draft.openDraft(stored);
  return left ? draft.takenUp(opened, left) : opened;
}

/** The draft with where it is written, so that the next page can keep it without its field. */
function leftBehind(state: draft.Draft, destination: Destination | undefined): Rescued {
  const last = draft.leftBehind(state);
  if (!destination) return last;
  const { place, toValue } = destination;
  const tried = last.refused === undefined ? undefined : toValue(last.refused);
  return { ...last, place, value: toValue(last.text), ...(tried !== undefined && { tried }) };
}
