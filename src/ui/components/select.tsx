import css from './field.module.css';
import { FieldFrame } from './field-frame.tsx';

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
