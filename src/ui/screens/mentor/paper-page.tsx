import { ArrowLeft, Printer } from 'lucide';
import type { ComponentChildren } from 'preact';
import { formatDayNumeric } from '../../../core/calendar/danish-date.ts';
import type { Room } from '../../../core/rooms.ts';
import { paperTexts } from '../../../output/texts.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { appTexts } from '../../texts/app.ts';
import { mentorTexts as texts } from '../../texts/mentor.ts';
import { SensitiveCheck } from '../send/sensitive-check.tsx';
import { PaperPreview } from '../udskriv/paper-preview.tsx';
import layout from '../udskriv/udskriv.module.css';
import { usePageFooter } from '../udskriv/use-page-footer.ts';
import { usePrintTitle } from '../udskriv/use-print-title.ts';

interface PaperPageProps {
  readonly heading: string;
  readonly lead: string;
  readonly fictive: boolean;
  readonly rooms: readonly Room[];
  /** The part of the address that leads back. */
  readonly back: string;
  readonly children: ComponentChildren;
}

/** A paper of the mentor course beside what there is to know before it is printed. */
export function PaperPage({ heading, lead, fictive, rooms, back, children }: PaperPageProps) {
  const { id, today } = useForloeb();
  usePrintTitle(`${heading} · ${appTexts.name}`);
  usePageFooter(fictive ? `${heading} · ${paperTexts.fictive}` : heading, paperTexts.printed(formatDayNumeric(today)));
  return (
    <Page
      heading={heading}
      title={heading}
      lead={lead}
      actions={
        <Button look="primary" icon={Printer} onClick={() => window.print()}>
          {texts.agreement.paper.print}
        </Button>
      }
    >
      <div class={layout.layout}>
        <div class={layout.side}>
          <SensitiveCheck rooms={rooms} before="udskriver" />
          <p>
            <ButtonLink look="quiet" icon={ArrowLeft} href={forloebHref(id, 'mentor', back)}>
              {texts.back}
            </ButtonLink>
          </p>
        </div>
        <PaperPreview>{children}</PaperPreview>
      </div>
    </Page>
  );
}
