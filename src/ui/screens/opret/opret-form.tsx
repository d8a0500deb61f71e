import { ArrowRight, ShieldCheck } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import type { Standardprogram } from '../../../core/forloeb/standardprogram.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { DayField } from '../../components/day-field.tsx';
import { TextField } from '../../components/field.tsx';
import { Icon } from '../../components/icon.tsx';
import { Page } from '../../components/page.tsx';
import { focusInvalid } from '../../focus-invalid.ts';
import { useServices } from '../../services.ts';
import { opretTexts } from '../../texts/opret.ts';
import { type Draft, type DraftField, draftCalendar, missingFields, notesOf } from './draft.ts';
import { DraftNotes } from './draft-notes.tsx';
import css from './opret.module.css';
import { ProgrammeChoice } from './programme-choice.tsx';
import { TeamProgramme } from './team-programme.tsx';

interface OpretFormProps {
  readonly draft: Draft;
  /** Programmes of the workplace. */
  readonly own: readonly Standardprogram[];
  /** Those that come with the app. */
  readonly programmes: readonly Standardprogram[];
  readonly onChange: (draft: Draft) => void;
  readonly onShow: () => void;
}

/** The five inputs. What is missing is said at its field when the programme is asked for. */
export function OpretForm({ draft, own, programmes, onChange, onShow }: OpretFormProps) {
  const today = useServices().today();
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const missing = asked ? missingFields(draft) : [];
  const problem = (field: DraftField) => (missing.includes(field) ? opretTexts.missing[field] : undefined);
  const name = (role: 'ny' | 'kontaktperson' | 'leder') => ({
    value: draft.names[role] ?? '',
    onInput: (value: string) => onChange({ ...draft, names: { ...draft.names, [role]: value } }),
  });
  const submit = () => {
    if (missingFields(draft).length === 0) return onShow();
    setAsked(true);
    focusInvalid(form.current);
  };
  const { fields } = opretTexts;
  return (
    <Page heading={opretTexts.heading} title={opretTexts.title} lead={opretTexts.lead}>
      <form
        ref={form}
        class={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ProgrammeChoice
          own={own}
          programmes={programmes}
          value={draft.programme}
          onChange={(programme) => onChange({ ...draft, programme, choices: {} })}
        />
        <TeamProgramme draft={draft} own={own} onChange={onChange} />
        <Card heading={fields.heading}>
          <div class={css.fields}>
            <TextField confidential label={fields.ny} problem={problem('ny')} {...name('ny')} />
            <DayField
              label={fields.firstDay}
              value={draft.firstDay}
              today={today}
              calendar={draft.calendar ?? draftCalendar}
              problem={problem('firstDay')}
              onChange={(firstDay) => onChange({ ...draft, firstDay, choices: {} })}
            />
            <TextField
              label={fields.kontaktperson}
              confidential
              hint={fields.kontaktpersonHint}
              problem={problem('kontaktperson')}
              {...name('kontaktperson')}
            />
            <TextField confidential label={fields.leder} hint={fields.lederHint} optional {...name('leder')} />
          </div>
          <DraftNotes notes={notesOf(draft, today)} />
        </Card>
        <div class={css.go}>
          <p class={css.privacy}>
            <Icon of={ShieldCheck} size={18} />
            {opretTexts.privacy}
          </p>
          <Button type="submit" look="primary" icon={ArrowRight}>
            {opretTexts.show}
          </Button>
        </div>
      </form>
    </Page>
  );
}
