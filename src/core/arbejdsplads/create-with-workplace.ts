import type { Day } from '../calendar/day.ts';
import { createDoc } from '../document/create.ts';
import type { Change, Doc } from '../document/types.ts';
import { applyAction } from '../document/write.ts';
import type { CreatedForloeb } from '../forloeb/create-forloeb.ts';
import { answerWorkplace, workplaceNews } from './from-workplace.ts';

/** A new forløb with everything the workplace has in common put into its plan (RULES.md N67). */
export function withWorkplace(created: CreatedForloeb, workplace: Doc | undefined, today: Day): CreatedForloeb {
  if (!workplace) return created;
  const plan = created.work
    .filter(({ room }) => room === 'plan')
    .reduce(
      // The authors are played here as they will write; the store gives them their real keys.
      (doc, { by, changes }, index) => applyAction(doc, { actor: `nyt${index}`, person: by, day: today }, changes),
      createDoc('nyt-plan', 'plan'),
    );
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
