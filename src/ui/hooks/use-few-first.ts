import { useEffect, useState } from 'preact/hooks';

/** Rows that fill the window of a large screen. */
const windowful = 24;

let isFirstDrawing = true;

/** From now on lists are drawn whole at once: what stood on the screen before may be looked for in its place. */
export function endFirstDrawing(): void {
  isFirstDrawing = false;
}

/**
 * The rows of a list that are drawn: when the app opens those that a window shows, and all of them as soon as these are painted. A list of
 * a hundred rows would hold back the first screen by half its time.
 */
export function useFewFirst<Row>(rows: readonly Row[], wanted: 'few' | 'all' = 'few'): readonly Row[] {
  const [isWhole, setWhole] = useState(!isFirstDrawing || wanted === 'all');
  useEffect(() => setWhole(true), []);
  return isWhole ? rows : rows.slice(0, windowful);
}
