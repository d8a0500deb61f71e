import { useId } from 'preact/hooks';
import css from './choices.module.css';

interface ChoicesProps<Value extends string> {
  readonly label: string;
  /** Hides the label from sight where the place says it already. */
  readonly quiet?: boolean;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** A few choices side by side, of which one is taken. Radio buttons underneath. */
export function Choices<Value extends string>({ label, quiet, value, options, onChange }: ChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend class={quiet ? 'only-read' : css.label}>{label}</legend>
      <div class={css.choices}>
        {options.map((option) => (
          <label key={option.value} class={css.choice}>
            <input
              type="radio"
              name={name}
              class={css.input}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface ManyChoicesProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (values: readonly Value[]) => void;
}

/** A few choices side by side, of which several may be taken, in the order in which they were taken. */
export function ManyChoices<Value extends string>({ label, values, options, onChange }: ManyChoicesProps<Value>) {
  return (
    <fieldset>
      <legend class={css.label}>{label}</legend>
      <div class={css.choices}>
        {options.map((option) => (
          <label key={option.value} class={css.choice}>
            <input
              type="checkbox"
              class={css.input}
              checked={values.includes(option.value)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked
                    ? [...values, option.value]
                    : values.filter((value) => value !== option.value),
                )
              }
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
