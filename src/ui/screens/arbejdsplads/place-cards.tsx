import type { Json } from '../../../core/document/types.ts';
import { Card } from '../../components/card.tsx';
import { TextArea, TextField } from '../../components/field.tsx';
import { arbejdspladsTexts as texts } from '../../texts/arbejdsplads.ts';
import css from './arbejdsplads.module.css';
import { useWorkplaceDraft, type WorkplaceField, type WorkplaceScope } from './use-workplace.ts';

interface CardProps {
  readonly scope: WorkplaceScope;
}

/** Name, departments and where it is. */
export function PlaceCard({ scope }: CardProps) {
  return (
    <Card heading={texts.place.heading}>
      <div class={css.fields}>
        <Kept scope={scope} field="name" hint={texts.place.nameHint} />
        <Kept scope={scope} {...departments} hint={texts.place.departmentsHint} long />
        <Kept scope={scope} field="address" />
        <Kept scope={scope} field="meetingPlace" hint={texts.place.meetingPlaceHint} />
      </div>
    </Card>
  );
}

/** What the welcome letter says of the workplace. */
export function LetterCard({ scope }: CardProps) {
  return (
    <Card heading={texts.letter.heading}>
      <div class={css.fields}>
        <Kept scope={scope} field="practical" hint={texts.letter.practicalHint} long />
        <Kept scope={scope} field="bring" hint={texts.letter.bringHint} />
        <Kept scope={scope} field="readMore" hint={texts.letter.readMoreHint} />
      </div>
    </Card>
  );
}

const departments: WorkplaceField = {
  field: 'departments',
  toText: (value: Json | undefined) => (Array.isArray(value) ? value.join('\n') : ''),
  toValue: (text: string): Json =>
    [...new Set(text.split('\n').map((line) => line.trim().slice(0, 200)))].filter(Boolean).slice(0, 40),
};

interface KeptProps extends WorkplaceField, CardProps {
  readonly hint?: string;
  readonly long?: boolean;
}

function Kept({ scope, hint, long, ...kept }: KeptProps) {
  const draft = useWorkplaceDraft(scope, kept);
  const props = {
    label: texts.fields[kept.field] ?? '',
    hint,
    value: draft.text,
    onInput: draft.type,
    problem: draft.refused ? texts.refused : undefined,
    // The address and number of the workplace are nobody's.
    kept: kept.field === 'practical',
  };
  return <div {...draft.around}>{long ? <TextArea {...props} rows={3} /> : <TextField {...props} />}</div>;
}
