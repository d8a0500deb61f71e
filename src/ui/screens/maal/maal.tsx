import { Target } from 'lucide';
import { goalKind, goalPartKind } from '../../../core/forloeb/laeringsmaal.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { maalTexts as texts } from '../../texts/maal.ts';
import { GoalList } from './goal-list.tsx';
import { GoalPage } from './goal-page.tsx';

/** The learning goals: the list, or the goal that the address names. */
export function Maal({ rest }: { readonly rest: string }) {
  const { id, plan } = useForloeb();
  const goals = readEntries(plan, goalKind);
  const parts = readEntries(plan, goalPartKind).known;
  const goal = goals.known.find((one) => one.id === rest);
  if (goal) return <GoalPage key={rest} goal={goal} parts={parts} />;
  if (rest === '') return <GoalList goals={goals.known} parts={parts} newer={goals.newer.length} />;
  return (
    <Page heading={texts.title} title={texts.title} narrow>
      <Empty icon={Target} {...texts.missing}>
        <ButtonLink look="primary" href={forloebHref(id, 'maal')}>
          {texts.back}
        </ButtonLink>
      </Empty>
    </Page>
  );
}
