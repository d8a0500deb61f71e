import type { Day } from '../calendar/day.ts';
import { createDoc } from '../document/create.ts';
import type { Change, Doc } from '../document/types.ts';
import { applyAction } from '../document/write.ts';
import type { CreatedForloeb } from '../forloeb/create-forloeb.ts';
import { crowdedIn, spreadChanges } from '../forloeb/crowding.ts';
import type { Crowded } from '../forloeb/spread.ts';
import { answerWorkplace, workplaceNews } from './from-workplace.ts';

/** The plan as it will be; the authors are played here as they will write, and the store gives them their real keys. */
const playedPlan = ({ work }: CreatedForloeb, today: Day): Doc =>
  work
    .filter(({ room }) => room === 'plan')
    .reduce(
      (doc, { by, changes }, index) => applyAction(doc, { actor: `nyt${index}`, person: by, day: today }, changes),
      createDoc('nyt-plan', 'plan'),
    );

/** A new forløb with everything the workplace has in common put into its plan (RULES.md N67). */
export function withWorkplace(created: CreatedForloeb, workplace: Doc | undefined, today: Day): CreatedForloeb {
  if (!workplace) return created;
  const plan = playedPlan(created, today);
  const department = String(plan.r['forloeb']?.v['department'] ?? '');
  const input = { workplace, plan, today, department };
  // Days off and week were chosen beside the preview and stand in the plan already.
  const news = workplaceNews(input).filter(({ part }) => part !== 'localDaysOff' && part !== 'workingWeek');
  // The stamps of the played plan are not those of the real one.
  const changes = answerWorkplace(input, news).map((change): Change => {
    if (change.do !== 'write') return change;
    const { seen: _seen, ...rest } = change;
    return rest;
  });
  const { person: by } = created.self;
  return { ...created, work: [...created.work, { room: 'plan', by, changes }] };
}

/** What of a forløb that is about to be made lies on top of something else, or outside the hours (RULES.md N87). */
export const crowdedOf = (created: CreatedForloeb, today: Day): readonly Crowded[] =>
  crowdedIn(playedPlan(created, today), today);

/** The same forløb with each of those on the next free time. */
export function withRoom(created: CreatedForloeb, today: Day): CreatedForloeb {
  const plan = playedPlan(created, today);
  const changes = spreadChanges(plan, crowdedIn(plan, today));
  if (changes.length === 0) return created;
  const { person: by } = created.self;
  return { ...created, work: [...created.work, { room: 'plan', by, changes }] };
}
