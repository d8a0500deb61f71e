import { ArrowLeft, Printer } from 'lucide';
import { useMemo } from 'preact/hooks';
import { formatDayNumeric } from '../../../core/calendar/danish-date.ts';
import type { ClosingTemplate } from '../../../core/forloeb/closing-template.ts';
import { buildClosing } from '../../../output/closing/build-closing.ts';
import { ClosingSheet } from '../../../output/closing/closing-sheet.tsx';
import { closingPaperTexts } from '../../../output/closing/texts.ts';
import { asPlan } from '../../../output/programme/plan-doc.ts';
import { paperTexts } from '../../../output/texts.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { afslutningTexts } from '../../texts/afslutning.ts';
import { appTexts } from '../../texts/app.ts';
import { screenNames } from '../../texts/navigation.ts';
import { SensitiveCheck } from '../send/sensitive-check.tsx';
import { PaperPreview } from '../udskriv/paper-preview.tsx';
import layout from '../udskriv/udskriv.module.css';
import { usePageFooter } from '../udskriv/use-page-footer.ts';
import { usePrintTitle } from '../udskriv/use-print-title.ts';

const texts = afslutningTexts.sheet;
const printedRooms = ['plan'] as const;

/** The ending as a sheet of paper, made from the plan alone (RULES.md N159). */
export function ClosingPaper({ words }: { readonly words: ClosingTemplate }) {
  const { id, plan, today } = useForloeb();
  const sheet = useMemo(() => buildClosing(asPlan(plan), words), [plan, words]);
  usePrintTitle(`${closingPaperTexts.title} · ${appTexts.name}`);
  usePageFooter(
    sheet?.fictive ? `${closingPaperTexts.title} · ${paperTexts.fictive}` : closingPaperTexts.title,
    paperTexts.printed(formatDayNumeric(today)),
  );
  return (
    <Page
      heading={texts.heading}
      title={screenNames.afslutning}
      lead={texts.lead}
      actions={
        <Button look="primary" icon={Printer} onClick={() => window.print()}>
          {texts.print}
        </Button>
      }
    >
      <div class={layout.layout}>
        <div class={layout.side}>
          <SensitiveCheck rooms={printedRooms} before="udskriver" />
          <p>
            <ButtonLink look="quiet" icon={ArrowLeft} href={forloebHref(id, 'afslutning')}>
              {texts.back}
            </ButtonLink>
          </p>
        </div>
        <PaperPreview>{sheet && <ClosingSheet sheet={sheet} />}</PaperPreview>
      </div>
    </Page>
  );
}
