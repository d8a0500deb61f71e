import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { PlacedActivity } from '../../../core/forloeb/introduktionsskema.ts';
import { rowButtonId } from './activity-row.tsx';

/**
 * Gives a function that sends the focus to a row once the plan has been drawn again: a row that is moved to another day is
 * another element there.
 */
export function useRowFocus(placed: readonly PlacedActivity[]): (id: string) => void {
  const wanted = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (!wanted.current) return;
    const button = document.getElementById(rowButtonId(wanted.current));
    if (!button) return;
    wanted.current = undefined;
    button.focus();
  }, [placed]);
  return useCallback((id) => {
    wanted.current = id;
  }, []);
}
