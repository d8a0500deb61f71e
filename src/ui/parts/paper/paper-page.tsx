import { Printer } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { Doc } from '../../../core/document/types.ts';
import { Button } from '../../components/button.tsx';
import { Page } from '../../components/page.tsx';
import { udskrivTexts } from '../../texts/udskriv.ts';
import { SensitiveIn } from '../sensitive-in.tsx';
import css from './paper-page.module.css';
import { PaperPreview } from './paper-preview.tsx';
import { type PrintedPaper, usePrinted } from './use-printed.ts';

interface PaperPageProps {
  readonly heading: string;
  /** Title of the window, never a person's name. */
  readonly title: string;
  readonly lead?: string;
  readonly printed: PrintedPaper;
  /** What the paper is made of; looked through for what a citizen could be recognised by. */
  readonly madeOf: readonly (Doc | undefined)[];
  /** Types of the records on the paper, where it is not all of them. */
  readonly only?: readonly string[];
  /** The word on the button that prints. */
  readonly action: string;
  /** Beside the paper: what there is to choose and to know before it is printed. */
  readonly side: ComponentChildren;
  /** The paper. */
  readonly children: ComponentChildren;
}

/** A paper as it will be printed, beside what there is to choose. */
export function PaperPage({ printed, madeOf, only, action, side, children, ...page }: PaperPageProps) {
  usePrinted(printed);
  return (
    <Page
      {...page}
      actions={
        <Button look="primary" icon={Printer} onClick={() => window.print()}>
          {action}
        </Button>
      }
    >
      <div class={css.layout}>
        <div class={css.side}>
          <SensitiveIn docs={madeOf.filter((doc) => doc !== undefined)} before="udskriver" {...(only && { only })} />
          {side}
        </div>
        <PaperPreview label={udskrivTexts.preview}>{children}</PaperPreview>
      </div>
    </Page>
  );
}
