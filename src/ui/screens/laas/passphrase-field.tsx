import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import fieldCss from '../../components/field.module.css';
import { FieldFrame } from '../../components/field-frame.tsx';
import { laasTexts } from '../../texts/laas.ts';
import css from './laas.module.css';

const texts = laasTexts.field;

interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  /** Whether the person makes it up now. A keeper of passwords then offers to remember it, and otherwise to fill it in. */
  readonly fresh?: boolean;
  readonly autoFocus?: boolean;
  /** Begins in sight, as one that the app has suggested. */
  readonly shown?: boolean;
}

/**
 * A passphrase: hidden unless asked for, never spell-checked, and open to pasting and to keepers of passwords (WCAG 3.3.8). What is
 * typed is kept nowhere.
 */
export function PassphraseField(props: PassphraseFieldProps) {
  const [asked, setAsked] = useState<boolean>();
  const isShown = asked ?? props.shown ?? false;
  const word = isShown ? texts.hide : texts.show;
  return (
    <FieldFrame label={props.label} hint={props.hint} problem={props.problem}>
      {({ id, describedBy, invalid }) => (
        <div class={css.passphrase}>
          <input
            id={id}
            class={fieldCss.control}
            type={(isShown ? 'text' : 'password') as 'text'}
            autocomplete={props.fresh ? 'new-password' : 'current-password'}
            autocapitalize="none"
            spellcheck={false}
            {...{ writingsuggestions: 'false', autoCorrect: 'off' }}
            data-first-focus={props.autoFocus ? '' : undefined}
            aria-describedby={describedBy}
            aria-invalid={invalid || undefined}
            value={props.value}
            onInput={(event) => props.onInput(event.currentTarget.value)}
          />
          <Button aria-label={`${word}: ${props.label}`} onClick={() => setAsked(!isShown)}>
            {word}
          </Button>
        </div>
      )}
    </FieldFrame>
  );
}
