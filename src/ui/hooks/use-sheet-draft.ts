import { useEffect, useRef, useState } from 'preact/hooks';
import { markHalfWritten } from '../drafts/half-written.ts';
import { useLeft } from './use-kept-sheet.ts';

interface SheetDraft<Draft> {
  readonly start: Draft;
  /** As the record was when the sheet opened; what differs from it is written. */
  readonly opened: Draft;
  readonly isSame: (one: Draft, other: Draft) => boolean;
  /** The screen was left with this in the sheet. */
  readonly onLeft: (left: Draft) => void;
}

/** What is written in a sheet. It holds back a reload while it differs from the record, and is handed on when the screen is left. */
export function useSheetDraft<Draft>({ start, opened, isSame, onLeft }: SheetDraft<Draft>) {
  const [draft, setDraft] = useState(start);
  const dirty = !isSame(draft, opened);
  useEffect(() => (dirty ? markHalfWritten(() => undefined) : undefined), [dirty]);
  const isClosed = useRef(false);
  useLeft(
    () => dirty && !isClosed.current,
    () => onLeft(draft),
  );
  return {
    draft,
    change: (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part })),
    /** Ends the sheet in one of its ways; what was typed and not kept goes along. */
    end: (how: (left?: Draft) => void) => {
      isClosed.current = true;
      how(dirty ? draft : undefined);
    },
  };
}
