import { ArrowLeft } from 'lucide';
import { useMemo } from 'preact/hooks';
import type { ClosingTemplate } from '../../../core/forloeb/closing-template.ts';
import { buildClosing } from '../../../output/closing/build-closing.ts';
import { ClosingSheet } from '../../../output/closing/closing-sheet.tsx';
import { closingPaperTexts } from '../../../output/closing/texts.ts';
import { asPlan } from '../../../output/programme/plan-doc.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { PaperPage } from '../../parts/paper/paper-page.tsx';
import { forloebHref } from '../../routes.ts';
import { afslutningTexts } from '../../texts/afslutning.ts';
import { screenNames } from '../../texts/navigation.ts';
import { udskrivTexts } from '../../texts/udskriv.ts';

const texts = afslutningTexts.sheet;

/** The ending as a sheet of paper, made from the plan alone (RULES.md N159). */
export function ClosingPaper({ words }: { readonly words: ClosingTemplate }) {
  const { id, plan } = useForloeb();
  const sheet = useMemo(() => buildClosing(asPlan(plan), words), [plan, words]);
  return (
    <PaperPage
      heading={texts.heading}
      title={screenNames.afslutning}
      lead={texts.lead}
      printed={{ title: closingPaperTexts.title, foot: closingPaperTexts.title, fictive: sheet?.fictive === true }}
      madeOf={[plan]}
      action={texts.print}
      side={
        <>
          {sheet && sheet.undecided > 0 && <Notice>{udskrivTexts.undecided(sheet.undecided)}</Notice>}
          <p>
            <ButtonLink look="quiet" icon={ArrowLeft} href={forloebHref(id, 'afslutning')}>
              {texts.back}
            </ButtonLink>
          </p>
        </>
      }
    >
      {sheet && <ClosingSheet sheet={sheet} />}
    </PaperPage>
  );
}
