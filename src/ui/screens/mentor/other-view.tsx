import { Send, UserRound } from 'lucide';
import { roleKind, roleRecordId } from '../../../core/forloeb/person.ts';
import { write } from '../../../core/forloeb/record-kind.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import css from '../../components/flow.module.css';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { mentorTexts } from '../../texts/mentor.ts';
import { screenNames } from '../../texts/navigation.ts';
import { useCourse } from './use-course.ts';
import { LeadsNotice, WhoCard } from './who-card.tsx';

const texts = mentorTexts.other;

/** A kontaktperson who is not the mentor: says who is, and learns how the two begin. */
export function OtherView() {
  const { id, me, people, act } = useForloeb();
  const { mentee } = useCourse();
  const role = roleRecordId('mentor');
  const becomeMentor = () =>
    act('plan', [write(role, roleKind.type, { person: me })], {
      text: mentorTexts.who.changed(people.byId(me)?.fields.name ?? ''),
      undo: {
        room: 'plan',
        changes: [write(role, roleKind.type, { person: people.holder('mentor')?.id ?? null })],
      },
    });
  return (
    <Page heading={mentorTexts.heading} title={screenNames.mentor} lead={texts.lead}>
      <LeadsNotice />
      <div class={css.side}>
        <Card heading={texts.heading}>
          <ol class={css.rows}>
            {texts.steps(mentee).map((step) => (
              <li key={step} class={css.row}>
                <span class={css.main}>{step}</span>
              </li>
            ))}
          </ol>
          <p class={css.quiet}>{texts.closed}</p>
          <div class={`${css.buttons} ${css.below}`}>
            <ButtonLink look="primary" icon={Send} href={forloebHref(id, 'send')}>
              {texts.send}
            </ButtonLink>
            <Button icon={UserRound} onClick={() => void becomeMentor()}>
              {texts.isMe}
            </Button>
          </div>
        </Card>
        <WhoCard />
      </div>
    </Page>
  );
}
