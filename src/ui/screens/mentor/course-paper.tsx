import { ArrowLeft } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { Room } from '../../../core/rooms.ts';
import { ButtonLink } from '../../components/button.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { PaperPage } from '../../parts/paper/paper-page.tsx';
import { SensitiveCheck } from '../../parts/sensitive-check.tsx';
import { forloebHref } from '../../routes.ts';
import { mentorTexts as texts } from '../../texts/mentor.ts';

interface CoursePaperProps {
  readonly heading: string;
  readonly lead: string;
  readonly fictive: boolean;
  readonly rooms: readonly Room[];
  /** The part of the address that leads back. */
  readonly back: string;
  readonly children: ComponentChildren;
}

/** A paper of the mentor course beside what there is to know before it is printed. */
export function CoursePaper({ heading, lead, fictive, rooms, back, children }: CoursePaperProps) {
  const { id } = useForloeb();
  return (
    <PaperPage
      heading={heading}
      title={heading}
      lead={lead}
      printed={{ title: heading, foot: heading, fictive }}
      action={texts.agreement.paper.print}
      side={
        <>
          <SensitiveCheck rooms={rooms} before="udskriver" />
          <p>
            <ButtonLink look="quiet" icon={ArrowLeft} href={forloebHref(id, 'mentor', back)}>
              {texts.back}
            </ButtonLink>
          </p>
        </>
      }
    >
      {children}
    </PaperPage>
  );
}
