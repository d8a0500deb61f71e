import type { Change } from '../../../core/document/types.ts';
import { madeOf } from '../../../core/programme/take-offers.ts';
import { standingAuthor } from '../../../core/standing-author.ts';
import { useSay } from '../../components/messages.tsx';
import { whileKept } from '../../drafts/half-written.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useStorage } from '../../services.ts';
import { storageFailureTexts } from '../../texts/storage-failures.ts';

/**
 * Keeps a programme that was made of the forløb and ties the forløb to it, in one transaction (RULES.md N92). Resolves to whether it
 * was kept; otherwise the person has been told.
 */
export function useMadeProgramme(): (key: string, title: string, changes: readonly Change[]) => Promise<boolean> {
  const { id, plan, me } = useForloeb();
  const storage = useStorage();
  const say = useSay();
  return async (key, title, changes) => {
    const kept = await whileKept(
      storage.changeMany([
        { id: key, work: [{ room: 'standardprogram', by: standingAuthor, changes }] },
        { id, work: [{ room: 'plan', by: me, changes: madeOf(plan, { id: key, title }) }] },
      ]),
    );
    if (!kept.ok) say({ text: storageFailureTexts[kept.error.code].what });
    return kept.ok;
  };
}
