import { Printer } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { formatDayNumeric } from '../../../core/calendar/danish-date.ts';
import { caseloadIn } from '../../../core/forloeb/caseload-ramp.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import { buildProgramme } from '../../../output/programme/build-programme.ts';
import { usualOptions } from '../../../output/programme/options.ts';
import { asPlan } from '../../../output/programme/plan-doc.ts';
import { Programme } from '../../../output/programme/programme.tsx';
import { paperTexts } from '../../../output/texts.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { appTexts } from '../../texts/app.ts';
import { screenNames } from '../../texts/navigation.ts';
import { udskrivTexts } from '../../texts/udskriv.ts';
import { SensitiveCheck } from '../send/sensitive-check.tsx';
import { PaperPreview } from './paper-preview.tsx';
import { PaperSettings } from './paper-settings.tsx';
import css from './udskriv.module.css';
import { usePageFooter } from './use-page-footer.ts';
import { usePrintTitle } from './use-print-title.ts';

const printedRooms = ['plan'] as const;

/** Choose, see the paper, print it. The paper is made from the plan and from no other room. */
export function Udskriv() {
  const { id, plan, people, today } = useForloeb();
  const [chosen, setChosen] = useState(() => usualOptions('ny', today));
  const options = useMemo(() => ({ ...chosen, printed: today }), [chosen, today]);
  const sheet = useMemo(() => buildProgramme(asPlan(plan), options), [plan, options]);
  usePrintTitle(`${udskrivTexts.paperTitle} · ${appTexts.name}`);
  usePageFooter(
    sheet?.fictive ? `${paperTexts.programme} · ${paperTexts.fictive}` : paperTexts.programme,
    paperTexts.printed(formatDayNumeric(today)),
  );
  if (!sheet) return null;
  const newcomer = firstName(people.holder('ny')?.fields.name ?? '');
  return (
    <Page
      heading={screenNames.udskriv}
      title={screenNames.udskriv}
      lead={udskrivTexts.lead}
      actions={
        <Button look="primary" icon={Printer} onClick={() => window.print()}>
          {udskrivTexts.print}
        </Button>
      }
    >
      <div class={css.layout}>
        <div class={css.side}>
          <PaperSettings
            options={options}
            newcomer={newcomer}
            hasCaseload={caseloadIn(plan) !== undefined}
            onChange={setChosen}
          />
          <SensitiveCheck rooms={printedRooms} before="udskriver" />
          {sheet.undecided > 0 && <Notice>{udskrivTexts.undecided(sheet.undecided)}</Notice>}
          {sheet.newer > 0 && <Notice>{udskrivTexts.newer(sheet.newer)}</Notice>}
          <div class={css.hints}>
            <p>
              <a href={forloebHref(id, 'velkomstbrev')}>{udskrivTexts.letter}</a>
            </p>
            <p>{udskrivTexts.pdfHint}</p>
            <p class={css.quiet}>{udskrivTexts.marginHint}</p>
          </div>
        </div>
        <PaperPreview>
          <Programme sheet={sheet} />
        </PaperPreview>
      </div>
    </Page>
  );
}
