import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { type SensitiveKind, sensitiveKinds } from '../../core/forloeb/sensitive-text.ts';
import css from './field.module.css';
import { FieldFrame } from './field-frame.tsx';
import { SensitiveNotice } from './sensitive-notice.tsx';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onBlur?: () => void;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly optional?: boolean;
  /** Hides the label from sight where the place says it already. */
  readonly quiet?: boolean;
  readonly type?: 'text' | 'tel' | 'email' | 'search';
  readonly inputMode?: JSX.IntrinsicElements['input']['inputMode'];
  readonly maxLength?: number;
  readonly placeholder?: string;
  /** Names of suggestions shown while typing. */
  readonly suggestions?: readonly string[];
  /** Takes the focus when its dialog opens. */
  readonly autoFocus?: boolean;
  readonly name?: string;
  /** Private text, or somebody's name: the browser's spell-check, which may send text away, stays off. */
  readonly confidential?: boolean;
  /** False for what is not kept, such as a search: what looks like a citizen's number or address is not pointed out. */
  readonly kept?: boolean;
  /** Numbers and mail addresses of colleagues belong in this text. */
  readonly namesColleagues?: boolean;
  /** An address where one meets belongs in this text: that of the workplace, or of a place one visits. */
  readonly namesPlace?: boolean;
}

/**
 * The attributes that keep private text from the browser's helpers. `autoCorrect` is written so that it is set as the attribute: newer
 * browsers have a property of the other name, which any word turns on.
 */
const confidentiality = {
  writingsuggestions: 'false',
  autoCorrect: 'off',
  'data-gramm': 'false',
  'data-confidential': '',
};

/** What is looked for in a field: what the field is meant for is no likeness there. */
function kindsOf({
  type,
  inputMode,
  kept = true,
  namesColleagues,
  namesPlace,
}: TextFieldProps): readonly SensitiveKind[] {
  if (!kept || type === 'search') return [];
  const sort = inputMode ?? type;
  const meant = sort === 'tel' ? 'phone' : sort === 'email' ? 'mail' : undefined;
  const belonging = new Set<SensitiveKind | undefined>([
    meant,
    ...(namesColleagues ? (['phone', 'mail'] as const) : []),
    ...(namesPlace ? (['address'] as const) : []),
  ]);
  return sensitiveKinds.filter((kind) => !belonging.has(kind));
}

/** One line of text. Nothing typed here is offered to the browser's form memory. */
export function TextField(props: TextFieldProps) {
  const listId = useId();
  return (
    <FieldFrame
      label={props.label}
      hint={props.hint}
      problem={props.problem}
      optional={props.optional ?? false}
      quiet={props.quiet ?? false}
    >
      {({ id, describedBy, invalid }) => (
        <>
          <input
            id={id}
            class={css.control}
            type={props.type ?? 'text'}
            name={props.name}
            inputMode={props.inputMode}
            maxLength={props.maxLength ?? 200}
            placeholder={props.placeholder}
            autocomplete="off"
            data-first-focus={props.autoFocus ? '' : undefined}
            list={props.suggestions?.length ? listId : undefined}
            spellcheck={props.confidential ? false : undefined}
            {...(props.confidential && confidentiality)}
            aria-describedby={describedBy}
            aria-invalid={invalid || undefined}
            value={props.value}
            onInput={(event) => props.onInput(event.currentTarget.value)}
            onBlur={props.onBlur}
          />
          {props.suggestions?.length ? (
            <datalist id={listId}>
              {props.suggestions.map((suggestion) => (
                <option key={suggestion} value={suggestion} />
              ))}
            </datalist>
          ) : null}
          <SensitiveNotice text={props.value} kinds={kindsOf(props)} onMask={props.onInput} />
        </>
      )}
    </FieldFrame>
  );
}

interface TextAreaProps extends Omit<TextFieldProps, 'type' | 'inputMode' | 'suggestions'> {
  readonly rows?: number;
}

/** Several lines of text; grows with what is written. */
export function TextArea(props: TextAreaProps) {
  return (
    <FieldFrame
      label={props.label}
      hint={props.hint}
      problem={props.problem}
      optional={props.optional ?? false}
      quiet={props.quiet ?? false}
    >
      {({ id, describedBy, invalid }) => (
        <>
          <textarea
            id={id}
            class={`${css.control} ${css.area}`}
            name={props.name}
            rows={props.rows ?? 3}
            maxLength={props.maxLength ?? 20_000}
            placeholder={props.placeholder}
            autocomplete="off"
            data-first-focus={props.autoFocus ? '' : undefined}
            spellcheck={props.confidential ? false : undefined}
            {...(props.confidential && confidentiality)}
            aria-describedby={describedBy}
            aria-invalid={invalid || undefined}
            value={props.value}
            onInput={(event) => props.onInput(event.currentTarget.value)}
            onBlur={props.onBlur}
          />
          <SensitiveNotice text={props.value} kinds={kindsOf(props)} onMask={props.onInput} />
        </>
      )}
    </FieldFrame>
  );
}
