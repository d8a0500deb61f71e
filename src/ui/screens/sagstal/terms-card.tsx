import { Handshake } from 'lucide';
import type { Json } from '../../../core/document/types.ts';
import {
  agreedOn,
  type CaseloadEntry,
  caseloadKind,
  caseloadRecordId,
  isChangedSinceAgreed,
} from '../../../core/forloeb/caseload.ts';
import { mayEditCaseload } from '../../../core/forloeb/caseload-ramp.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { TextArea, TextField } from '../../components/field.tsx';
import css from '../../components/flow.module.css';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useDraft } from '../../hooks/use-draft.ts';
import { sagstalTexts } from '../../texts/sagstal.ts';

const texts = sagstalTexts.terms;

const figureText = (value: Json | undefined): string => (typeof value === 'number' ? String(value) : '');
/** A whole number from 1 to 500, or nothing. */
const figureValue = (text: string): Json => Math.min(500, Number.parseInt(text, 10) || 0) || null;

/** Why it is so, what is full here, and whether it is agreed. */
export function TermsCard({ entry }: { readonly entry: CaseloadEntry }) {
  const { viewpoint } = useForloeb();
  return (
    <Card heading={texts.heading}>
      {mayEditCaseload(viewpoint) ? <Terms entry={entry} /> : <TermsToRead entry={entry} />}
    </Card>
  );
}

function Terms({ entry }: { readonly entry: CaseloadEntry }) {
  const reason = useDraft({ room: 'plan', record: entry.view, field: 'reason' });
  const full = useDraft({
    room: 'plan',
    record: entry.view,
    field: 'full',
    toText: figureText,
    toValue: figureValue,
  });
  return (
    <div class={css.fields}>
      <div {...reason.around}>
        <TextArea
          label={texts.reason}
          hint={texts.reasonHint}
          optional
          value={reason.text}
          onInput={reason.type}
          problem={reason.refused ? texts.refused : undefined}
        />
      </div>
      <div {...full.around}>
        <TextField
          label={texts.full}
          hint={texts.fullHint}
          optional
          inputMode="numeric"
          maxLength={3}
          value={full.text}
          onInput={(text) => full.type(text.replace(/\D/g, ''))}
          problem={full.refused ? texts.refused : undefined}
        />
      </div>
      <AgreedLine entry={entry} />
    </div>
  );
}

function AgreedLine({ entry }: { readonly entry: CaseloadEntry }) {
  const { people, me, today, act } = useForloeb();
  const { agreed } = entry.fields;
  const write = (value: Json) =>
    ({ do: 'write', id: caseloadRecordId, type: caseloadKind.type, fields: { agreed: value } }) as const;
  const set = (value: Json) =>
    void act('plan', [{ ...write(value), seen: entry.view.stamps }], {
      text: texts.agreedSaid,
      undo: { room: 'plan', changes: [write((agreed ?? null) as Json)] },
    });
  const agree = (
    <Button icon={Handshake} onClick={() => set({ day: today, by: me, on: agreedOn(entry.fields) })}>
      {texts.agree}
    </Button>
  );
  if (!agreed) return <p>{agree}</p>;
  const isChanged = isChangedSinceAgreed(entry.fields);
  return (
    <p class={css.buttons}>
      <strong>{texts.agreed(agreed.day, people.byId(agreed.by)?.fields.name ?? '', isChanged)}</strong>
      {isChanged && agree}
      <Button look="quiet" small flush onClick={() => set(null)}>
        {texts.unagree}
      </Button>
    </p>
  );
}

function TermsToRead({ entry }: { readonly entry: CaseloadEntry }) {
  const { people } = useForloeb();
  const { reason, full, agreed } = entry.fields;
  return (
    <div class={css.fields}>
      <p class={css.text}>{reason?.trim() || texts.none}</p>
      {full ? (
        <p>
          {texts.full} <strong>{sagstalTexts.ramp.figure(full)}</strong>
        </p>
      ) : null}
      {agreed && (
        <p>{texts.agreed(agreed.day, people.byId(agreed.by)?.fields.name ?? '', isChangedSinceAgreed(entry.fields))}</p>
      )}
    </div>
  );
}
