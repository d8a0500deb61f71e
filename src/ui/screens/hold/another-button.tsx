import { FilePlus2 } from 'lucide';
import { forloebKind } from '../../../core/forloeb/forloeb.ts';
import { readPeople } from '../../../core/forloeb/people.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { beginLike } from '../../begin-like.ts';
import { ButtonLink } from '../../components/button.tsx';
import { forloebHref, opretHref } from '../../routes.ts';
import { holdTexts } from '../../texts/hold.ts';
import type { MemberPlan } from './use-member-plans.ts';

interface AnotherButtonProps {
  readonly like: MemberPlan;
  readonly primary?: boolean;
}

/** Leads to "Opret" with everything filled in as in this forløb, but the name. */
export function AnotherButton({ like: { row, plan }, primary }: AnotherButtonProps) {
  const prepare = () => {
    const people = readPeople(plan);
    const name = (role: 'kontaktperson' | 'leder') => people.holder(role)?.fields.name;
    const [kontaktperson, leder] = [name('kontaktperson'), name('leder')];
    beginLike({
      programme: readEntries(plan, forloebKind).known[0]?.fields.programme.id ?? '',
      firstDay: row.firstDay,
      names: { ...(kontaktperson && { kontaktperson }), ...(leder && { leder }) },
      next: forloebHref(row.id, 'hold'),
    });
  };
  return (
    <ButtonLink look={primary ? 'primary' : 'secondary'} icon={FilePlus2} href={opretHref} onClick={prepare}>
      {holdTexts.members.another}
    </ButtonLink>
  );
}
