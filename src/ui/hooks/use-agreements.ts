import type { Day } from '../../core/calendar/day.ts';
import type { Change, Json } from '../../core/document/types.ts';
import { type AgreementState, agreementValue, type PersonAgreement } from '../../core/forloeb/agreement.ts';
import { type ActivityEntry, activityKind } from '../../core/forloeb/introduktionsskema.ts';
import { hoursOf, type PersonHour } from '../../core/forloeb/people-time.ts';
import { useForloeb } from '../forloeb-scope.tsx';
import { agreementTexts } from '../texts/agreement.ts';

interface Answer {
  readonly day: Day;
  readonly entry: ActivityEntry;
  readonly agreement: PersonAgreement;
}

/** What can be done about answers: note one, or note many as asked. Each is one action with a way back. */
export function useAgreements() {
  const { act, me, today } = useForloeb();
  const write = (id: string, field: string, value: Json): Extract<Change, { do: 'write' }> => ({
    do: 'write',
    id,
    type: activityKind.type,
    fields: { [field]: value },
  });
  const before = ({ entry, agreement }: Answer): Change =>
    write(entry.id, agreement.field, (entry.view.fields[agreement.field] ?? null) as Json);
  const noted = (answer: Answer, state: AgreementState | 'none'): Change => ({
    ...write(
      answer.entry.id,
      answer.agreement.field,
      agreementValue(answer.agreement, state, hoursOf(answer), { by: me, day: today }),
    ),
    seen: answer.entry.view.stamps,
  });
  return {
    note(answer: Answer, state: AgreementState | 'none') {
      const text = agreementTexts.said(answer.agreement.name, answer.entry.fields.title, state);
      void act('plan', [noted(answer, state)], { text, undo: { room: 'plan', changes: [before(answer)] } });
    },
    noteAsked(hours: readonly PersonHour[]) {
      if (hours.length === 0) return;
      const changes = hours.map((hour) => noted(hour, 'asked'));
      const undo = { room: 'plan', changes: hours.map(before) } as const;
      void act('plan', changes, { text: agreementTexts.asked(hours.length), undo });
    },
  };
}
