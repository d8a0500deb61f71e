import { Plus, Trash2 } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import list from '../../components/choose-days.module.css';
import field from '../../components/field.module.css';
import css from './step-table.module.css';

interface StepTableProps<Step> {
  readonly words: {
    readonly steps: string;
    readonly addStep: string;
    readonly removeStep: (number: number) => string;
  };
  readonly steps: readonly Step[];
  /** As many as there can be. */
  readonly most: number;
  /** What one more begins as. */
  readonly another: Step;
  readonly onChange: (steps: readonly Step[]) => void;
  /** The choices of one step. */
  readonly children: (step: Step, at: number, change: (part: Partial<Step>) => void) => ComponentChildren;
}

/** The steps of a rhythm as a small table: at least one, each after the one before. */
export function StepTable<Step>({ words, steps, most, another, onChange, children }: StepTableProps<Step>) {
  const adding = useRef<HTMLDivElement>(null);
  const change = (at: number, part: Partial<Step>) =>
    onChange(steps.map((step, index) => (index === at ? { ...step, ...part } : step)));
  const remove = (at: number) => {
    onChange(steps.filter((_, index) => index !== at));
    adding.current?.querySelector('button')?.focus();
  };
  return (
    <fieldset>
      <legend class={list.legend}>{words.steps}</legend>
      <ol class={css.steps}>
        {steps.map((step, at) => (
          <li key={at} class={css.step}>
            {children(step, at, (part) => change(at, part))}
            <Button
              look="quiet"
              small
              icon={Trash2}
              disabled={steps.length === 1}
              aria-label={words.removeStep(at + 1)}
              onClick={() => remove(at)}
            />
          </li>
        ))}
      </ol>
      <div ref={adding}>
        <Button
          look="quiet"
          small
          flush
          icon={Plus}
          disabled={steps.length >= most}
          onClick={() => onChange([...steps, another])}
        >
          {words.addStep}
        </Button>
      </div>
    </fieldset>
  );
}

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

/** A choice in a table, whose column says what it is about. */
export function Pick({ label, value, options, onChange }: PickProps) {
  return (
    <select
      class={field.control}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {options.map(([key, word]) => (
        <option key={key} value={key}>
          {word}
        </option>
      ))}
    </select>
  );
}
