import { Printer } from 'lucide';
import type { ComponentChildren } from 'preact';
import { cohortOf } from '../../../core/forloeb/cohort.ts';
import type { SummaryRow } from '../../../storage/database.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useSummaries } from '../../hooks/use-summaries.ts';
import { forloebHref } from '../../routes.ts';
import { holdTexts } from '../../texts/hold.ts';
import { screenNames } from '../../texts/navigation.ts';
import { CommonCard } from './common-card.tsx';
import { FormHold } from './form-hold.tsx';
import css from './hold.module.css';
import { HoldPaper } from './hold-paper.tsx';
import { Invitations } from './invitations.tsx';
import { MembersCard } from './members-card.tsx';
import { candidates } from './use-hold.ts';
import { type MemberPlan, useMemberPlans } from './use-member-plans.ts';

/** Several new hires who begin together: the common sessions are planned once, everything else is each person's own. */
export function Hold({ rest }: { readonly rest: string }) {
  const { summary, plan } = useForloeb();
  const rows = useSummaries() ?? [];
  const cohort = cohortOf(plan);
  const near = candidates(rows, summary);
  const members = cohort ? rows.filter((row) => row.cohort === cohort.id && row.id !== summary.id) : [];
  const holds = rows.filter((row) => row.cohort && row.id !== summary.id && row.firstDay === summary.firstDay);
  const others = useMemberPlans(unique([...members, ...near, ...(cohort ? [] : holds)]));
  if (others === 'failed')
    return (
      <HoldPage>
        <Notice tone="warn" alert heading={holdTexts.failed} />
      </HoldPage>
    );
  if (!others) return null;
  const self: MemberPlan = { row: summary, plan };
  const of = (wanted: readonly SummaryRow[]) => others.filter(({ row }) => wanted.some(({ id }) => id === row.id));
  if (!cohort) {
    return (
      <HoldPage>
        <HowCard />
        <Invitations self={self} holds={of(holds)} />
        <FormHold self={self} others={of(near)} />
      </HoldPage>
    );
  }
  const hold = { cohort, self, members: of(members), near: of(near) };
  if (rest === 'udskriv') return <HoldPaper cohort={cohort} members={[self, ...hold.members]} />;
  return (
    <HoldPage
      name={cohort.name}
      actions={
        <ButtonLink icon={Printer} href={forloebHref(summary.id, 'hold', 'udskriv')}>
          {holdTexts.print.action}
        </ButtonLink>
      }
    >
      <MembersCard {...hold} />
      <CommonCard self={self} members={hold.members} />
    </HoldPage>
  );
}

const unique = (rows: readonly SummaryRow[]): readonly SummaryRow[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];

interface HoldPageProps {
  readonly name?: string;
  readonly actions?: ComponentChildren;
  readonly children: ComponentChildren;
}

function HoldPage({ name, actions, children }: HoldPageProps) {
  return (
    <Page
      heading={name || holdTexts.heading}
      title={screenNames.hold}
      lead={holdTexts.lead}
      narrow
      {...(actions ? { actions } : {})}
    >
      <div class={css.cards}>{children}</div>
    </Page>
  );
}

function HowCard() {
  return (
    <Card heading={holdTexts.how.heading} tone="sunken">
      <ol class={css.steps}>
        {holdTexts.how.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Card>
  );
}
