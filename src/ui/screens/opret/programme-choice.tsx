import { useId } from 'preact/hooks';
import { plannedItems } from '../../../core/forloeb/programme-items.ts';
import type { Standardprogram } from '../../../core/forloeb/standardprogram.ts';
import { programmerHref } from '../../routes.ts';
import { opretTexts } from '../../texts/opret.ts';
import css from './opret.module.css';

interface ProgrammeChoiceProps {
  readonly own: readonly Standardprogram[];
  readonly programmes: readonly Standardprogram[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** Weeks of the introduktionsskema: its last working day, five to a week. */
const weeksOf = (programme: Standardprogram): number =>
  Math.ceil(
    Math.max(
      0,
      ...programme.introduktionsskema.map(({ offset }) => (offset.unit === 'workingDays' ? offset.amount : 0)),
    ) / 5,
  );

/** The programmes as large radio buttons with what each is for. */
export function ProgrammeChoice({ own, programmes, value, onChange }: ProgrammeChoiceProps) {
  const name = useId();
  return (
    <fieldset>
      <legend class={css.legend}>{opretTexts.programme.label}</legend>
      <div class={css.programmes}>
        {[...own, ...programmes].map((programme) => (
          <label key={programme.id} class={css.programme}>
            <input
              type="radio"
              name={name}
              class={css.radio}
              checked={programme.id === value}
              aria-describedby={`${name}-${programme.id}`}
              onChange={() => onChange(programme.id)}
            />
            <span class={css.programmeText}>
              <strong>
                {programme.title}
                {own.includes(programme) && <span class={css.own}>{opretTexts.programme.own(programme.version)}</span>}
              </strong>
              <span id={`${name}-${programme.id}`} class={css.description}>
                {programme.description}
              </span>
              <span class={css.size}>
                {opretTexts.programme.size(
                  programme.huskeliste.length,
                  plannedItems(programme).length,
                  weeksOf(programme),
                )}
              </span>
            </span>
          </label>
        ))}
      </div>
      <p class={css.all}>
        <a href={programmerHref()}>{opretTexts.programme.all}</a>
      </p>
    </fieldset>
  );
}
