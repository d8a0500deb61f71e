import type { ComponentChildren } from 'preact';
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
  /** Hides the label from sight where the place says it already. */
  readonly quiet?: boolean;
  readonly children: (ids: { id: string; describedBy: string | undefined; invalid: boolean }) => ComponentChildren;
}

/** Label, control, hint and problem in the one order that is used everywhere. */
export function FieldFrame({ label, hint, problem, optional, quiet, children }: FieldFrameProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class={css.field}>
      <label class={quiet ? 'only-read' : css.label} for={id}>
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
