import type { Change } from '../../../core/document/types.ts';
import { type ImprovementEntry, improvementKind } from '../../../core/forloeb/closing.ts';
import { write } from '../../../core/forloeb/record-kind.ts';
import type { OwnProgramme } from '../../../core/programme/own-programme.ts';
import { takeProposal } from '../../../core/programme/proposals.ts';
import { standingAuthor } from '../../../core/standing-author.ts';
import { useSay } from '../../components/messages.tsx';
import { whileKept } from '../../drafts/half-written.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { wayBack } from '../../seen-now.ts';
import { useStorage } from '../../services.ts';
import { afslutningTexts } from '../../texts/afslutning.ts';
import { appTexts } from '../../texts/app.ts';
import { storageFailureTexts } from '../../texts/storage-failures.ts';

const texts = afslutningTexts.improve;

/**
 * Takes a proposal into a programme and ticks it in the forløb, in one transaction, as is the way back (RULES.md N157). Resolves to whether
 * it was kept; otherwise the person has been told.
 */
export function useTakeProposal(entry: ImprovementEntry): (programme: OwnProgramme, words: string) => Promise<boolean> {
  const { id, me, today } = useForloeb();
  const storage = useStorage();
  const say = useSay();
  const tick = (done: boolean) =>
    write(entry.id, improvementKind.type, { taken: done ? { done, day: today, by: me } : { done } });
  const docsNow = async (key: string) => {
    const [standing, rooms] = await Promise.all([storage.readStanding('standardprogram'), storage.readRooms([id])]);
    return {
      programme: standing.ok ? standing.value.find(({ forloeb }) => forloeb === key)?.doc : undefined,
      plan: rooms.ok ? rooms.value.find(({ room }) => room === 'plan')?.doc : undefined,
    };
  };
  const perform = async (key: string, programme: readonly Change[], plan: readonly Change[]): Promise<boolean> => {
    const kept = await whileKept(
      storage.changeMany([
        { id: key, work: [{ room: 'standardprogram', by: standingAuthor, changes: programme }] },
        { id, work: [{ room: 'plan', by: me, changes: plan }] },
      ]),
    );
    if (!kept.ok) say({ text: storageFailureTexts[kept.error.code].what });
    return kept.ok;
  };
  return async (own, words) => {
    const { changes, undo } = takeProposal(own, entry, words, (await docsNow(own.key)).programme);
    if (!(await perform(own.key, changes, [{ ...tick(true), seen: entry.view.stamps } as Change]))) return false;
    const after = await docsNow(own.key);
    const [programme, plan] = [wayBack(after.programme, undo), wayBack(after.plan, [tick(false)])];
    const back = async () => {
      const now = await docsNow(own.key);
      const [first, second] = [programme(now.programme), plan(now.plan)];
      if (await perform(own.key, first.changes, second.changes))
        say({ text: first.left.length > 0 ? appTexts.leftStanding : texts.untaken });
    };
    say({ text: texts.takenSaid(own.head.fields.title), undo: () => void back() });
    return true;
  };
}
