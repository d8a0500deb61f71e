import type { AftaleEntry } from '../../../core/forloeb/aftale.ts';
import { aftalerOf } from '../../../core/forloeb/agenda-aftaler.ts';
import type { MeetingRow } from '../../../core/forloeb/meeting-list.ts';
import { Card } from '../../components/card.tsx';
import { aftaleTexts } from '../../texts/moeder.ts';
import { AftaleForm } from './aftale-form.tsx';
import { AftaleList } from './aftale-list.tsx';
import css from './meeting.module.css';
import { useAftaleActions } from './use-aftale-actions.ts';

interface AgreedCardProps {
  /** Of the room the meeting's agreements lie in. */
  readonly aftaler: readonly AftaleEntry[];
  readonly meeting: Pick<MeetingRow, 'key' | 'kind'>;
}

/** What is agreed at a meeting, with the line that takes one more. */
export function AgreedCard({ aftaler, meeting }: AgreedCardProps) {
  const actions = useAftaleActions();
  const agreed = aftalerOf(aftaler, meeting.key);
  const isPair = meeting.kind === 'mentor';
  return (
    <Card heading={aftaleTexts.heading} aside={agreed.length > 0 && String(agreed.length)}>
      <div class={css.stack}>
        <AftaleList aftaler={agreed} none={aftaleTexts.none} />
        <AftaleForm
          pair={isPair}
          keptAs={meeting.key}
          opened={{ text: '', responsible: { role: isPair ? 'ny' : 'kontaktperson' }, due: null }}
          onSave={(draft) => actions.add(draft, meeting)}
        />
      </div>
    </Card>
  );
}
