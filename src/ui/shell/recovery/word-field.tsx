import { useId } from 'preact/hooks';
import css from './recovery.module.css';

interface WordFieldProps {
  readonly label: string;
  readonly value: string;
  readonly problem: string | undefined;
  readonly onInput: (value: string) => void;
}

/** A line for a word that is typed to confirm. Not the field of all other forms: what is drawn here must not need what may have failed. */
export function WordField({ label, value, problem, onInput }: WordFieldProps) {
  const id = useId();
  return (
    <div class={css.field}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        data-first-focus=""
        aria-describedby={problem && `${id}-problem`}
        aria-invalid={problem ? true : undefined}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p id={`${id}-problem`} class={css.problem} role="alert">
        {problem}
      </p>
    </div>
  );
}
