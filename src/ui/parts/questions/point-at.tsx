import { X } from 'lucide';
import { useState } from 'preact/hooks';
import { whoKnows } from '../../../core/forloeb/pointing.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { type VidenspersonEntry, videnspersonKind } from '../../../core/forloeb/vidensperson.ts';
import type { Need } from '../../../core/forloeb/vocabulary.ts';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/field.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { spoergsmaalTexts } from '../../texts/spoergsmaal.ts';
import css from './asking.module.css';

const texts = spoergsmaalTexts.point;

/** How many of those who know are in sight at once. */
const inSight = 5;

interface PointAtProps {
  /** What the question is about; those topics come first. */
  readonly category: Need | null | undefined;
  readonly chosen: VidenspersonEntry | undefined;
  /** Undefined when nobody is pointed to any more. */
  readonly onChoose: (vidensperson: VidenspersonEntry | undefined) => void;
}

/** Finds a vidensperson by name or topic and points to them. */
export function PointAt({ category, chosen, onChoose }: PointAtProps) {
  const { plan } = useForloeb();
  const [query, setQuery] = useState('');
  if (chosen) {
    const { name = '', topic } = chosen.fields;
    return (
      <p class={css.person}>
        <span>
          {texts.chosen} <strong>{name}</strong> <span class={css.hint}>{topic}</span>
        </span>
        <Button small look="quiet" icon={X} aria-label={texts.remove(name)} onClick={() => onChoose(undefined)} />
      </p>
    );
  }
  const found = whoKnows(readEntries(plan, videnspersonKind).known, query, category);
  return (
    <div class={css.pointing}>
      <TextField label={texts.search} type="search" kept={false} value={query} onInput={setQuery} />
      <p class="only-read" role="status">
        {query.trim() !== '' && texts.found(found.length)}
      </p>
      {found.length === 0 && <p class={css.hint}>{texts.nobody}</p>}
      <ul class={css.list}>
        {found.slice(0, inSight).map((vidensperson) => (
          <li key={vidensperson.id}>
            <button type="button" class={css.pick} onClick={() => onChoose(vidensperson)}>
              <span>
                <strong>{vidensperson.fields.name}</strong>
                <span class={css.hint}>{vidensperson.fields.topic}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
