import { type BegunRow, begunPrefix, withoutPrefix } from './begun-rows.ts';
import type { FirstRows } from './first-read.ts';
import type { ForloebRows, Unwatch, Watcher } from './watch.ts';

/**
 * What was read before the store was open, for the screens that are drawn first. It is forgotten as soon as the store can be asked
 * itself: later on it would be old.
 */
export function createFirstRows(read: FirstRows | undefined) {
  let rows = read;
  return {
    forget(): void {
      rows = undefined;
    },
    summaries: () => rows?.summaries,
    /** Undefined where nothing is known of settings; an empty answer where this one was never set. */
    setting: (key: string) => rows && { row: rows.settings.find((row) => row.key === key) },
    forloeb(id: string): ForloebRows | undefined {
      if (!rows || rows.forloeb !== id) return undefined;
      const rooms = rows.rooms.flatMap((row) => ('doc' in row ? [row] : []));
      const sealed = rows.rooms.flatMap((row) => ('doc' in row ? [] : [row]));
      return { rooms, sealed, isDamaged: false, summary: rows.summaries.find((row) => row.id === id) };
    },
    /** What is begun in a forløb, but for what is locked. */
    begun(forloeb: string): readonly BegunRow[] | undefined {
      const prefix = begunPrefix(forloeb);
      return rows?.settings.filter(({ key, sealed }) => key.startsWith(prefix) && !sealed).map(withoutPrefix);
    },
  };
}
export type FirstRowsHere = ReturnType<typeof createFirstRows>;

/** A watch that begins with what is known already, and does not tell the same again when the store answers. */
export function beginWith<Value>(
  known: { readonly value: Value } | undefined,
  watcher: Watcher<Value>,
  watch: (watcher: Watcher<Value>) => Unwatch,
): Unwatch {
  if (!known) return watch(watcher);
  watcher.next(known.value);
  let told: string | undefined = JSON.stringify(known.value);
  const next = (value: Value): void => {
    const isSame = told === JSON.stringify(value);
    told = undefined;
    if (!isSame) watcher.next(value);
  };
  return watch({ ...watcher, next });
}
