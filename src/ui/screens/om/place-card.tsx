import { Card } from '../../components/card.tsx';
import { TextArea, TextField } from '../../components/field.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useDraft } from '../../hooks/use-draft.ts';
import { useSetting } from '../../hooks/use-setting.ts';
import { omTexts } from '../../texts/om.ts';
import css from './om.module.css';

type PlaceField = 'workplace' | 'department' | 'position' | 'meetingPlace' | 'welcome';

/** Where it is and how one is welcomed; kept as it is written. Workplace and department are suggested for the next forløb. */
export function PlaceCard() {
  const { forloeb } = useForloeb();
  const [, remember] = useSetting('workplace');
  const { workplace = '', department = '', fictive } = forloeb.fields;
  const rememberPlace = () => !fictive && remember({ name: workplace, department });
  const texts = omTexts.place;
  return (
    <Card heading={texts.heading}>
      <div class={css.fields} onFocusOut={rememberPlace}>
        <KeptText field="workplace" label={texts.workplace} />
        <KeptText field="department" label={texts.department} />
        <KeptText field="position" label={texts.position} />
        <KeptText field="meetingPlace" label={texts.meetingPlace} hint={texts.meetingPlaceHint} />
        <KeptText field="welcome" label={texts.welcome} hint={texts.welcomeHint} long />
      </div>
    </Card>
  );
}

interface KeptTextProps {
  readonly field: PlaceField;
  readonly label: string;
  readonly hint?: string;
  readonly long?: boolean;
}

function KeptText({ field, label, hint, long }: KeptTextProps) {
  const { forloeb } = useForloeb();
  const draft = useDraft({ room: 'plan', record: forloeb.view, field });
  const props = {
    label,
    hint,
    namesPlace: field !== 'welcome',
    value: draft.text,
    onInput: draft.type,
    problem: draft.refused ? omTexts.place.refused : undefined,
  };
  return <div {...draft.around}>{long ? <TextArea {...props} rows={4} /> : <TextField {...props} />}</div>;
}
