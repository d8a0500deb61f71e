import { UserPlus } from 'lucide';
import { cohortOf } from '../../../core/forloeb/cohort.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { holdTexts } from '../../texts/hold.ts';
import css from './hold.module.css';
import { useHold } from './use-hold.ts';
import type { MemberPlan } from './use-member-plans.ts';

interface InvitationsProps {
  readonly self: MemberPlan;
  /** Forløb that begin on the same day and are on a hold already. */
  readonly holds: readonly MemberPlan[];
}

/** Holds this forløb could join; one line for each. */
export function Invitations({ self, holds }: InvitationsProps) {
  const { join } = useHold();
  const name = firstName(self.row.newHire);
  const byHold = new Map(holds.map((member) => [member.row.cohort, member]));
  return (
    <>
      {[...byHold.values()].map((member) => {
        const hold = cohortOf(member.plan)?.name ?? '';
        return (
          <Card key={member.row.id} tone="brand" heading={holdTexts.invited(member.row.newHire, hold)}>
            <p class={css.action}>
              <Button
                look="primary"
                icon={UserPlus}
                onClick={() => void join(member, self, holdTexts.joined(name, hold))}
              >
                {holdTexts.join(name)}
              </Button>
            </p>
          </Card>
        );
      })}
    </>
  );
}
