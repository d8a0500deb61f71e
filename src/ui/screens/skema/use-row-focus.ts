import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import { rowButtonId } from './activity-row.tsx';

/**
 * Gives a function that sends the focus to a row once the plan has been drawn again: a row that is moved to another day is
 * another element there.
 */
export function useRowFocus(): (id: string) => void {
  const wanted = useRef<string | undefined>(undefined);
  // With the drawing itself: an effect of an earlier drawing that comes late would find the row where it no longer belongs.
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const button = document.getElementById(rowButtonId(wanted.current));
    button?.focus();
    // A row under a sheet that is still open cannot take the focus; it is tried again when the sheet has gone.
    if (button && document.activeElement === button) wanted.current = undefined;
  });
  return useCallback((id) => {
    wanted.current = id;
  }, []);
}
