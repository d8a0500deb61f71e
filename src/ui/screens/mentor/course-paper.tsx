import { ArrowLeft } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { ForloebRoom } from '../../../core/rooms.ts';
import { ButtonLink } from '../../components/button.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { PaperPage } from '../../parts/paper/paper-page.tsx';
import { forloebHref } from '../../routes.ts';
import { mentorTexts as texts } from '../../texts/mentor.ts';

interface CoursePaperProps {
  readonly heading: string;
  readonly lead: string;
  readonly fictive: boolean;
  readonly rooms: readonly ForloebRoom[];
  /** The part of the address that leads back. */
  readonly back: string;
  readonly children: ComponentChildren;
}

/** A paper of the mentor course beside what there is to know before it is printed. */
export function CoursePaper({ heading, lead, fictive, rooms, back, children }: CoursePaperProps) {
  const { id, docs } = useForloeb();
  return (
    <PaperPage
      heading={heading}
      title={heading}
      lead={lead}
      printed={{ title: heading, foot: heading, fictive }}
      madeOf={rooms.map((room) => docs[room])}
      action={texts.agreement.paper.print}
      side={
        <p>
          <ButtonLink look="quiet" icon={ArrowLeft} href={forloebHref(id, 'mentor', back)}>
            {texts.back}
          </ButtonLink>
        </p>
      }
    >
      {children}
    </PaperPage>
  );
}
