/** Screens that have been loaded, by what loads them. Apart from what draws them: the first loading begins before anything can be drawn. */
const loaded = new Map<unknown, unknown>();

export const loadedBy = (load: unknown): unknown => loaded.get(load);

/** Loads a screen and remembers it. Rejects when it cannot be had; it can then be tried again. */
export async function fetchLoaded(load: () => Promise<unknown>): Promise<void> {
  loaded.set(load, await load());
}

/** Loads a screen before it is drawn. Never fails: what could not be loaded is tried again, and told of, by `Lazy`. */
export const fetchEarly = (load: () => Promise<unknown>): Promise<void> => fetchLoaded(load).catch(() => undefined);
