import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { fieldTexts } from '../texts/fields.ts';
import css from './field.module.css';

interface FieldFrameProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong and what to write instead; said at the field. */
  readonly problem?: string | undefined;
  /** Marks fields that may be left empty; the others must be filled. */
  readonly optional?: boolean;
  readonly children: (ids: { id: string; describedBy: string | undefined; invalid: boolean }) => ComponentChildren;
}

/** Label, control, hint and problem in the one order that is used everywhere. */
export function FieldFrame({ label, hint, problem, optional, children }: FieldFrameProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class={css.field}>
      <label class={css.label} for={id}>
        {label}
        {optional && <span class={css.optional}> {fieldTexts.optional}</span>}
      </label>
      {hint && (
        <p class={css.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, describedBy: described || undefined, invalid: Boolean(problem) })}
      <p class={css.problem} id={`${id}-problem`} role="alert">
        {problem}
      </p>
    </div>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onBlur?: () => void;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly optional?: boolean;
  readonly type?: 'text' | 'tel' | 'email' | 'search';
  readonly inputMode?: JSX.IntrinsicElements['input']['inputMode'];
  readonly maxLength?: number;
  readonly placeholder?: string;
  /** Names of suggestions shown while typing. */
  readonly suggestions?: readonly string[];
  /** Takes the focus when its dialog opens. */
  readonly autoFocus?: boolean;
  readonly name?: string;
  /** Private text: the browser's spell-check, which may send text away, stays off. */
  readonly confidential?: boolean;
}

/** The attributes that keep private text from the browser's helpers. */
const confidentiality = { writingsuggestions: 'false', autocorrect: 'off', 'data-confidential': '' };

/** One line of text. Nothing typed here is offered to the browser's form memory. */
export function TextField(props: TextFieldProps) {
  const listId = useId();
  return (
    <FieldFrame label={props.label} hint={props.hint} problem={props.problem} optional={props.optional ?? false}>
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
    <FieldFrame label={props.label} hint={props.hint} problem={props.problem} optional={props.optional ?? false}>
      {({ id, describedBy, invalid }) => (
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
      )}
    </FieldFrame>
  );
}

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly optional?: boolean;
}

/** A choice of one among several. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  return (
    <FieldFrame label={props.label} hint={props.hint} problem={props.problem} optional={props.optional ?? false}>
      {({ id, describedBy, invalid }) => (
        <select
          id={id}
          class={css.control}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          value={props.value}
          onChange={(event) => props.onChange(event.currentTarget.value as Value)}
        >
          {props.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
