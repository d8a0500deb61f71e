import { useEffect, useRef } from 'preact/hooks';
import type { PlanHistory } from './use-plan-history.ts';

/** Ctrl and Z, Ctrl and Y (or Shift, Ctrl and Z) for the whole screen; in a field they belong to the field, in a sheet to the sheet. */
export function useHistoryKeys(history: Pick<PlanHistory, 'undo' | 'redo'>): void {
  const latest = useRef(history);
  latest.current = history;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
      if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog')) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) latest.current.redo();
      else latest.current.undo();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
