import { Flag } from 'lucide';
import { type ClosingPicture, closingSteps } from '../../../core/forloeb/closing-steps.ts';
import type { ClosingTemplate } from '../../../core/forloeb/closing-template.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import css from '../../components/flow.module.css';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { afslutningTexts } from '../../texts/afslutning.ts';
import { screenNames } from '../../texts/navigation.ts';
import { ClosingConflicts } from './closing-conflicts.tsx';
import { Ended, StepMark } from './closing-overview.tsx';
import { StepTrail, StepWays } from './step-page.tsx';
import { StillOpen } from './still-open.tsx';
import { useClosing } from './use-closing.ts';

const texts = afslutningTexts.end;

interface EndPageProps {
  readonly words: ClosingTemplate;
  readonly picture: ClosingPicture;
}

/** The last page: what is missing is named and holds nothing back (RULES.md N150). */
export function EndPage({ words, picture }: EndPageProps) {
  const { id, me, today, viewpoint } = useForloeb();
  const { set, isAsked } = useClosing();
  return (
    <Page narrow heading={texts.heading} title={screenNames.afslutning} lead={texts.text}>
      <StepTrail current={undefined} picture={picture} />
      <div class={css.stack}>
        {picture.ended && <Ended picture={picture} />}
        <ClosingConflicts fields={['ended']} />
        <StillOpen />
        <Card>
          <p>{picture.missing.length === 0 ? texts.ready : picture.ended ? texts.missingAfter : texts.missing}</p>
          <ul class={css.rows}>
            {words.steps
              .filter(({ step }) => picture.missing.includes(step))
              .map(({ step, heading }) => (
                <li key={step} class={css.row}>
                  <StepMark done={false} />
                  <span class={css.main}>
                    <a href={forloebHref(id, 'afslutning', step)}>{heading}</a>
                  </span>
                </li>
              ))}
          </ul>
          {!picture.ended && viewpoint !== 'ny' && !isAsked('ended') && (
            <p class={css.below}>
              <Button
                look="primary"
                icon={Flag}
                onClick={() => void set('ended', { done: true, day: today, by: me }, texts.said, { done: false })}
              >
                {texts.action}
              </Button>
            </p>
          )}
          {!picture.ended && viewpoint === 'ny' && <p class={css.quiet}>{texts.waits}</p>}
        </Card>
      </div>
      <StepWays words={words} at={closingSteps.length} />
    </Page>
  );
}
