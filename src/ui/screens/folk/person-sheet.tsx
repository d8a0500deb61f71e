import { ArrowLeft, Printer } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { formatDayNumeric } from '../../../core/calendar/danish-date.ts';
import type { PersonTime } from '../../../core/forloeb/people-time.ts';
import { Extract } from '../../../output/extract/extract.tsx';
import { extractTexts } from '../../../output/extract-texts.ts';
import { paperTexts } from '../../../output/texts.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { appTexts } from '../../texts/app.ts';
import { folkTexts } from '../../texts/folk.ts';
import paper from '../udskriv/paper-preview.module.css';
import { usePageFooter } from '../udskriv/use-page-footer.ts';
import { usePaperScale } from '../udskriv/use-paper-scale.ts';
import { usePrintTitle } from '../udskriv/use-print-title.ts';
import css from './folk.module.css';
import { PersonActions } from './person-actions.tsx';
import { usePersonText } from './use-person-text.ts';

const texts = folkTexts.sheet;

/** The sheet of one person: seen as it will be printed, and as the text that goes into a mail. */
export function PersonSheet({ person }: { readonly person: PersonTime | undefined }) {
  const { id } = useForloeb();
  const back = (
    <ButtonLink look="quiet" icon={ArrowLeft} href={forloebHref(id, 'folk')}>
      {texts.back}
    </ButtonLink>
  );
  if (person) return <Sheet person={person} back={back} />;
  return (
    <Page heading={folkTexts.heading} title={folkTexts.heading} lead={texts.missing} actions={back}>
      {null}
    </Page>
  );
}

function Sheet({ person, back }: { readonly person: PersonTime; readonly back: ComponentChildren }) {
  const { today } = useForloeb();
  const { extract, text } = usePersonText(person);
  const ground = useRef<HTMLElement>(null);
  usePaperScale(ground);
  usePrintTitle(`${extractTexts.paper} · ${appTexts.name}`);
  const footer = extract?.fictive ? `${extractTexts.paper} · ${paperTexts.fictive}` : extractTexts.paper;
  usePageFooter(footer, paperTexts.printed(formatDayNumeric(today)));
  return (
    <Page
      heading={texts.heading(person.name)}
      title={folkTexts.heading}
      lead={texts.lead}
      actions={
        <>
          {back}
          <Button look="primary" icon={Printer} onClick={() => window.print()}>
            {folkTexts.print}
          </Button>
        </>
      }
    >
      <div data-screen-only>
        <PersonActions person={person} withoutPrint />
      </div>
      <section class={paper.preview} aria-label={texts.preview}>
        <div class={paper.ground}>
          <section ref={ground} class={paper.fit} data-paper>
            <div class={paper.paper}>{extract && <Extract extract={extract} />}</div>
          </section>
        </div>
      </section>
      <details class={css.text} data-screen-only>
        <summary>{texts.text}</summary>
        <pre>{text}</pre>
      </details>
    </Page>
  );
}
