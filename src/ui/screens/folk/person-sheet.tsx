import { ArrowLeft, Printer } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { PersonTime } from '../../../core/forloeb/people-time.ts';
import { Extract } from '../../../output/extract/extract.tsx';
import { extractTexts } from '../../../output/extract-texts.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { PaperPreview } from '../../parts/paper/paper-preview.tsx';
import { usePrinted } from '../../parts/paper/use-printed.ts';
import { forloebHref } from '../../routes.ts';
import { folkTexts } from '../../texts/folk.ts';
import css from './folk.module.css';
import { HoursCheck } from './hours-check.tsx';
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
  const { extract, text } = usePersonText(person);
  usePrinted({ title: extractTexts.paper, foot: extractTexts.paper, fictive: extract?.fictive === true });
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
        <HoursCheck before="sender" />
        <PersonActions person={person} withoutPrint />
      </div>
      <PaperPreview label={texts.preview}>{extract && <Extract extract={extract} />}</PaperPreview>
      <details class={css.text} data-screen-only>
        <summary>{texts.text}</summary>
        <pre>{text}</pre>
      </details>
    </Page>
  );
}
