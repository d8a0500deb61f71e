import { ArrowLeft } from 'lucide';
import { useState } from 'preact/hooks';
import type { Day } from '../../../core/calendar/day.ts';
import type { Cohort } from '../../../core/forloeb/forloeb.ts';
import { buildHold } from '../../../output/hold/build-hold.ts';
import { HoldSheets } from '../../../output/hold/hold.tsx';
import { buildProgramme } from '../../../output/programme/build-programme.ts';
import { usualOptions } from '../../../output/programme/options.ts';
import { asPlan, type PlanDoc } from '../../../output/programme/plan-doc.ts';
import { Programme } from '../../../output/programme/programme.tsx';
import { paperTexts } from '../../../output/texts.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Choices } from '../../components/choices.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import layout from '../../parts/paper/paper-page.module.css';
import { PaperPage } from '../../parts/paper/paper-page.tsx';
import { forloebHref } from '../../routes.ts';
import { holdTexts } from '../../texts/hold.ts';
import type { MemberPlan } from './use-member-plans.ts';

type Kind = keyof typeof holdTexts.print.kinds;

interface HoldPaperProps {
  readonly cohort: Cohort;
  readonly members: readonly MemberPlan[];
}

/** The plan of the hold as paper: what is common and each person's own, or the whole programme of each. */
export function HoldPaper({ cohort, members }: HoldPaperProps) {
  const { id, today } = useForloeb();
  const [kind, setKind] = useState<Kind>('both');
  const texts = holdTexts.print;
  const plans = members.map(({ plan }) => asPlan(plan));
  const kinds = Object.entries(texts.kinds).map(([value, label]) => ({ value: value as Kind, label }));
  return (
    <PaperPage
      heading={texts.heading}
      title={texts.heading}
      lead={texts.lead}
      printed={{
        title: holdTexts.paperTitle,
        foot: kind === 'whole' ? paperTexts.programme : holdTexts.paperTitle,
        fictive: false,
      }}
      madeOf={members.map(({ plan }) => plan)}
      action={texts.now}
      side={
        <>
          <Card heading={texts.what}>
            <div class={layout.choices}>
              <Choices label={texts.what} quiet value={kind} options={kinds} onChange={setKind} />
              <p class={layout.quiet}>{texts.names}</p>
            </div>
          </Card>
          <ButtonLink look="quiet" icon={ArrowLeft} href={forloebHref(id, 'hold')}>
            {texts.back}
          </ButtonLink>
        </>
      }
    >
      <Sheets cohort={cohort} plans={plans} kind={kind} today={today} />
    </PaperPage>
  );
}

interface SheetsProps {
  readonly cohort: Cohort;
  readonly plans: readonly PlanDoc[];
  readonly kind: Kind;
  readonly today: Day;
}

function Sheets({ cohort, plans, kind, today }: SheetsProps) {
  if (kind !== 'whole') {
    const sheet = buildHold(cohort, plans, today);
    return sheet ? <HoldSheets sheet={sheet} withOwn={kind === 'both'} /> : null;
  }
  return (
    <>
      {plans.map((plan) => {
        const sheet = buildProgramme(plan, usualOptions('ny', today));
        return sheet && <Programme key={plan.id} sheet={sheet} />;
      })}
    </>
  );
}
