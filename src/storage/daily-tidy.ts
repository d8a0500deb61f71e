import type { StoreDeps } from './room-rows.ts';
import { guarded } from './rooms.ts';

const key = 'tidiedOn';

/**
 * Lets what is over go for good, once a day (forloeb RULES.md N230): at the first start, when there is nothing better to do.
 *
 * @param pause waited for again and again, so that nothing waits for this
 */
export async function tidyOnceADay(deps: StoreDeps, pause: () => Promise<void>): Promise<void> {
  const { db, sessions } = deps;
  await pause();
  const last = await guarded(() => db.settings.get(key));
  const value = sessions.today();
  if (!last.ok || last.value?.value === value) return;
  const { tidy } = await import('./leaving/leaving.ts');
  if (await tidy(deps, pause)) await guarded(() => db.settings.put({ key, value }));
}
