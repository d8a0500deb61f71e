import { useId } from 'preact/hooks';
import { formatDayShort } from '../../../core/calendar/danish-date.ts';
import { isDay } from '../../../core/calendar/day.ts';
import { sameJson } from '../../../core/document/json-value.ts';
import type { People } from '../../../core/forloeb/people.ts';
import type { BothChanged } from '../../../handover/news.ts';
import { hentTexts } from '../../texts/hent.ts';
import { recordValueWords } from '../../texts/record-value-words.ts';
import { fieldName } from '../../texts/values.ts';
import { firstNameIn } from './arrival.ts';
import css from './hent.module.css';
import type { Choice } from './receive-arrival.ts';

interface BothVersionsProps {
  readonly forloebId: string;
  readonly both: BothChanged;
  readonly people: People | undefined;
  readonly chosen: Choice | undefined;
  readonly onChoose: (choice: Choice, keepBoth: boolean) => void;
}

/** The versions of one field beside each other; to keep both is the choice that is made already. */
export function BothVersions({ forloebId, both, people, chosen, onChoose }: BothVersionsProps) {
  const name = useId();
  const { id, type, field } = both;
  if (both.values.length === 0) return <p class={css.label}>{`${both.label}: ${hentTexts.both.deleted}`}</p>;
  return (
    <fieldset class={css.both}>
      <legend>{`${both.label} · ${fieldName(field)}`}</legend>
      <div class={css.versions}>
        {both.values.map(({ dot, value, person, day }) => (
          <label key={dot} class={css.version}>
            <input
              type="radio"
              name={name}
              checked={chosen !== undefined && sameJson(chosen.value, value)}
              onChange={() => onChoose({ forloebId, id, field, value }, false)}
            />
            <span class={css.who}>
              {hentTexts.both.wrote(firstNameIn(people, person), isDay(day) ? formatDayShort(day) : '')}
            </span>
            <strong>{recordValueWords(type, field, value, people)}</strong>
          </label>
        ))}
      </div>
      <label class={css.keepBoth}>
        <input
          type="radio"
          name={name}
          checked={chosen === undefined}
          onChange={() => onChoose({ forloebId, id, field, value: null }, true)}
        />
        {hentTexts.both.keepBoth}
      </label>
    </fieldset>
  );
}
