import { Scale } from 'lucide';
import type { Change, Json } from '../../../core/document/types.ts';
import { type CaseloadEntry, CaseloadStep, caseloadKind, caseloadRecordId } from '../../../core/forloeb/caseload.ts';
import {
  caseloadIn,
  dayOfDue,
  mayEditCaseload,
  suggestedReviews,
  suggestedSteps,
} from '../../../core/forloeb/caseload-ramp.ts';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import css from '../../components/flow.module.css';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { RoomConflicts } from '../../parts/room-conflicts.tsx';
import { screenNames } from '../../texts/navigation.ts';
import { sagstalTexts as texts } from '../../texts/sagstal.ts';
import { valueWords } from '../../texts/value-words.ts';
import { RampCard } from './ramp-card.tsx';
import { ReviewsCard } from './reviews-card.tsx';
import { TermsCard } from './terms-card.tsx';

/** The agreed share of a full load as a ramp, and when it is looked at again. Never a case. */
export function Sagstal() {
  const { plan } = useForloeb();
  const entry = caseloadIn(plan);
  return (
    <Page heading={screenNames.sagstal} title={screenNames.sagstal} lead={texts.lead}>
      {entry ? <Agreed entry={entry} /> : <NotYet />}
    </Page>
  );
}

function Agreed({ entry }: { readonly entry: CaseloadEntry }) {
  const { people, calendar, forloeb, today } = useForloeb();
  const days = { calendar, firstDay: forloeb.fields.firstDay };
  const stepWords = (value: Json): string => {
    const step = CaseloadStep.safeParse(value).data;
    return step ? texts.stepWords(step.percent, texts.ramp.day(dayOfDue(step.from, days), today)) : '';
  };
  const show = (field: string, value: Json): string => {
    if (field === 'steps' && Array.isArray(value)) return value.map(stepWords).join(', ');
    const text = field.startsWith('review_') && value && typeof value === 'object' && 'text' in value ? value.text : '';
    return typeof text === 'string' && text ? text : valueWords(value, people);
  };
  return (
    <div class={css.stack}>
      <RoomConflicts room="plan" view={entry.view} labels={texts.fields} show={show} />
      <RampCard entry={entry} />
      <div class={css.side}>
        <ReviewsCard entry={entry} />
        <TermsCard entry={entry} />
      </div>
    </div>
  );
}

/** Nothing is written before somebody asks for it (RULES.md N142). */
function NotYet() {
  const { viewpoint, act } = useForloeb();
  const mayEdit = mayEditCaseload(viewpoint);
  const begin = (fields: object) => {
    const write: Change = {
      do: 'write',
      id: caseloadRecordId,
      type: caseloadKind.type,
      fields: fields as { readonly [field: string]: Json },
    };
    const undo = { room: 'plan', changes: [{ do: 'delete', id: caseloadRecordId }] } as const;
    void act('plan', [{ do: 'restore', id: caseloadRecordId }, write], { text: texts.suggested, undo });
  };
  return (
    <Empty icon={Scale} heading={texts.empty.heading} text={mayEdit ? texts.empty.text : texts.empty.textForNew}>
      {mayEdit && (
        <>
          <p class={css.quiet}>{texts.aim}</p>
          <Button look="primary" onClick={() => begin({ steps: suggestedSteps, reviews: suggestedReviews })}>
            {texts.suggest}
          </Button>
          <Button onClick={() => begin({ steps: suggestedSteps.slice(0, 1) })}>{texts.ownStart}</Button>
        </>
      )}
    </Empty>
  );
}
