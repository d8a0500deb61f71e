import { type Day, daysBetween } from '../../../core/calendar/day.ts';
import { revertChanges } from '../../../core/document/revert.ts';
import type { Change } from '../../../core/document/types.ts';
import { cohortWrite, commonWrite, leaveChanges } from '../../../core/forloeb/cohort.ts';
import { answersFromOthers } from '../../../core/forloeb/cohort-answers.ts';
import { joinChanges } from '../../../core/forloeb/cohort-spread.ts';
import type { Cohort } from '../../../core/forloeb/forloeb.ts';
import type { SummaryRow } from '../../../storage/database.ts';
import { useSay } from '../../components/messages.tsx';
import { whileKept } from '../../drafts/half-written.ts';
import { wayBack } from '../../seen-now.ts';
import { useServices, useStorage } from '../../services.ts';
import { appTexts } from '../../texts/app.ts';
import { storageFailureTexts } from '../../texts/storage-failures.ts';
import type { MemberPlan } from './use-member-plans.ts';

/** How far apart two first days may lie for the two to be suggested as one hold, in days. */
const nearby = 45;

/** The forløb a hold can be made with: led by the owner of this device, in no hold, the nearest first days first. */
export function candidates(rows: readonly SummaryRow[], self: SummaryRow): readonly SummaryRow[] {
  const apart = (day: Day) => Math.abs(daysBetween(self.firstDay, day));
  return rows
    .filter((row) => row.id !== self.id && row.viewpoint === 'kontaktperson' && row.fictive === self.fictive)
    .filter((row) => row.cohort === undefined && apart(row.firstDay) <= nearby)
    .sort((a, b) => apart(a.firstDay) - apart(b.firstDay) || (a.newHire < b.newHire ? -1 : 1));
}

interface Part extends MemberPlan {
  readonly changes: readonly Change[];
}

type PlanChanges = Pick<Part, 'row' | 'changes'>;
type WayBack = Pick<Part, 'row'> & { readonly back: ReturnType<typeof wayBack> };

/** What one can do to a hold. Every action is one transaction over all the forløb it touches, and so is its undo. */
export function useHold() {
  const storage = useStorage();
  const say = useSay();
  const { newId } = useServices();
  const write = (parts: readonly PlanChanges[]) =>
    whileKept(
      storage.changeMany(
        parts.map(({ row, changes }) => ({ id: row.id, work: [{ room: 'plan', by: row.person, changes }] })),
      ),
    );
  const planNow = async (id: string) => {
    const rooms = await storage.readRooms([id]);
    return rooms.ok ? rooms.value.find(({ room }) => room === 'plan')?.doc : undefined;
  };
  const undo = async (ways: readonly WayBack[]) => {
    const steps = await Promise.all(ways.map(async ({ row, back }) => ({ row, ...back(await planNow(row.id)) })));
    const kept = await write(steps);
    const done = steps.some(({ left }) => left.length > 0) ? appTexts.leftStanding : appTexts.undone;
    say({ text: kept.ok ? done : storageFailureTexts[kept.error.code].what });
  };
  const perform = async (parts: readonly Part[], text: string): Promise<boolean> => {
    const kept = await write(parts);
    if (!kept.ok) {
      say({ text: storageFailureTexts[kept.error.code].what });
      return false;
    }
    // Only what this action touched: what came in between from elsewhere stays.
    const touched = new Set(parts.flatMap(({ changes }) => changes.map(({ id }) => id)));
    const ways = await Promise.all(
      parts.map(async ({ row, plan }) => {
        const after = (await planNow(row.id)) ?? plan;
        const changes = revertChanges(after, plan).filter(({ id }) => touched.has(id));
        return { row, back: wayBack(after, changes) };
      }),
    );
    say({ text, undo: () => void undo(ways) });
    return true;
  };
  return {
    /** Makes a hold of forløb, of which the first gives the sessions they share. */
    form([first, ...others]: readonly MemberPlan[], name: string, common: readonly string[], text: string) {
      if (!first) return Promise.resolve(false);
      const cohort: Cohort = { id: newId('hold'), name: name.trim() };
      const answers = answersFromOthers(
        first.plan,
        others.map(({ plan }) => plan),
        common,
      );
      const shared = [...common.map((id) => commonWrite(first.plan, id, cohort)), ...answers];
      return perform(
        [
          ...others.map((member) => ({ ...member, changes: [cohortWrite(cohort)] })),
          { ...first, changes: [cohortWrite(cohort), ...shared] },
        ],
        text,
      );
    },
    /** Takes one more along, who gets what is common already. */
    join: (source: MemberPlan, target: MemberPlan, text: string) =>
      perform([{ ...target, changes: joinChanges(source.plan, target.plan) }], text),
    /** Makes a session common to all members, or one's own again in the first. */
    share([first, ...others]: readonly MemberPlan[], id: string, cohort: Cohort | undefined, text: string) {
      if (!first) return Promise.resolve(false);
      const answers = cohort
        ? answersFromOthers(
            first.plan,
            others.map(({ plan }) => plan),
            [id],
          )
        : [];
      const own = { ...first, changes: [commonWrite(first.plan, id, cohort), ...answers] };
      return perform([own, ...others.map((member) => ({ ...member, changes: [] }))], text);
    },
    leave: (member: MemberPlan, text: string) => perform([{ ...member, changes: leaveChanges(member.plan) }], text),
  };
}
