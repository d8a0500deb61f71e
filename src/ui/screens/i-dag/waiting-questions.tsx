import { ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { openQuestions } from '../../parts/questions/open-questions.ts';
import { useTakenUp } from '../../parts/questions/use-taken-up.ts';
import { forloebHref } from '../../routes.ts';
import { iDagTexts } from '../../texts/i-dag.ts';
import css from './i-dag.module.css';

const texts = iDagTexts.questions;

/** How many questions wait, and when they are taken up. The new hire sees it while there are some. */
export function WaitingQuestions() {
  const scope = useForloeb();
  const { count, from } = openQuestions(scope);
  const { words } = useTakenUp();
  if (count === 0 && scope.viewpoint === 'ny') return null;
  return (
    <Card heading={texts.heading}>
      <div class={css.questions}>
        <p>
          {count === 0 ? texts.none : texts.count(count, from)}
          {count > 0 && <span class={css.detail}> {words}</span>}
        </p>
        <ButtonLink href={forloebHref(scope.id, 'spoergsmaal')}>{texts.open}</ButtonLink>
      </div>
    </Card>
  );
}
