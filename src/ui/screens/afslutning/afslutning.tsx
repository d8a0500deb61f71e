import { closingPicture, closingSteps } from '../../../core/forloeb/closing-steps.ts';
import type { ClosingTemplate } from '../../../core/forloeb/closing-template.ts';
import { loadClosing } from '../../catalogues/closing.ts';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useLoaded } from '../../hooks/use-loaded.ts';
import { afslutningTexts as texts } from '../../texts/afslutning.ts';
import { screenNames } from '../../texts/navigation.ts';
import { ClosingOverview } from './closing-overview.tsx';
import { ClosingPaper } from './closing-paper.tsx';
import { EndPage } from './end-page.tsx';
import { StepPage } from './step-page.tsx';

/** The parts of the address behind the screen that are no step. */
export const endRest = 'slut';
export const paperRest = 'ark';

/** A guided ending: one step at a time, in any order. `rest` names the step. */
export function Afslutning({ rest }: { readonly rest: string }) {
  const words = useLoaded(loadClosing);
  if (words.status === 'failed') {
    return (
      <Page heading={screenNames.afslutning} title={screenNames.afslutning}>
        <Notice tone="danger" alert heading={texts.failed} />
      </Page>
    );
  }
  return words.status === 'ready' ? <Parts rest={rest} words={words.value} /> : null;
}

function Parts({ rest, words }: { readonly rest: string; readonly words: ClosingTemplate }) {
  const { plan, people } = useForloeb();
  const picture = closingPicture(
    plan,
    words.filing.map(({ key }) => key),
    people,
  );
  if (rest === paperRest) return <ClosingPaper words={words} />;
  if (rest === endRest) return <EndPage words={words} picture={picture} />;
  const step = closingSteps.find((one) => one === rest);
  if (step) return <StepPage key={step} step={step} words={words} picture={picture} />;
  return <ClosingOverview words={words} picture={picture} />;
}
