import { LogOut, UserPlus } from 'lucide';
import { oddFirstDays } from '../../../core/forloeb/cohort.ts';
import type { Cohort } from '../../../core/forloeb/forloeb.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import { Avatar } from '../../components/avatar.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Notice } from '../../components/notice.tsx';
import { forloebHref } from '../../routes.ts';
import { holdTexts } from '../../texts/hold.ts';
import { AnotherButton } from './another-button.tsx';
import css from './hold.module.css';
import { useHold } from './use-hold.ts';
import type { MemberPlan } from './use-member-plans.ts';

interface MembersCardProps {
  readonly cohort: Cohort;
  readonly self: MemberPlan;
  readonly members: readonly MemberPlan[];
  /** Who could come along as well. */
  readonly near: readonly MemberPlan[];
}

/** Who is on the hold, and the way in and out. */
export function MembersCard({ cohort, self, members, near }: MembersCardProps) {
  const { join, leave } = useHold();
  const texts = holdTexts.members;
  const all = [self, ...members];
  const odd = oddFirstDays(all.map(({ row }) => row));
  return (
    <Card heading={texts.heading} aside={texts.count(all.length)}>
      <ul class={css.members}>
        {all.map((member) => (
          <Member
            key={member.row.id}
            member={member}
            isSelf={member.row.id === self.row.id}
            onLeave={() => void leave(member, texts.left(firstName(member.row.newHire)))}
          />
        ))}
      </ul>
      {odd.map((row) => (
        <Notice key={row.id}>
          <p>{texts.odd(firstName(row.newHire), row.firstDay)}</p>
        </Notice>
      ))}
      <h3 class={css.more}>{texts.others}</h3>
      <div class={css.buttons}>
        {near.map((member) => {
          const name = firstName(member.row.newHire);
          return (
            <Button
              key={member.row.id}
              icon={UserPlus}
              onClick={() => void join(self, member, holdTexts.joined(name, cohort.name))}
            >
              {holdTexts.join(member.row.newHire)}
            </Button>
          );
        })}
        <AnotherButton like={self} />
      </div>
    </Card>
  );
}

interface MemberProps {
  readonly member: MemberPlan;
  readonly isSelf: boolean;
  readonly onLeave: () => void;
}

function Member({ member: { row }, isSelf, onLeave }: MemberProps) {
  const texts = holdTexts.members;
  return (
    <li class={css.member}>
      <Avatar name={row.newHire} />
      <div class={css.grow}>
        {isSelf ? <strong>{row.newHire}</strong> : <a href={forloebHref(row.id, 'hold')}>{row.newHire}</a>}
        <p class={css.quiet}>{isSelf ? texts.self : holdTexts.form.begins(row.firstDay)}</p>
      </div>
      <Button small look="quiet" icon={LogOut} aria-label={texts.leave(row.newHire)} onClick={onLeave} />
    </li>
  );
}
