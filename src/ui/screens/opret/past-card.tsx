import { useState } from 'preact/hooks';
import { type PastChoice, pastChoices } from '../../../core/forloeb/past-choice.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { opretTexts } from '../../texts/opret.ts';
import css from './opret.module.css';

interface PastRow {
  readonly id: string;
  readonly title: string;
  /** The day and what else tells the row apart. */
  readonly meta: string;
}

interface PastCardProps {
  readonly heading: string;
  readonly aside: string;
  readonly text: string;
  readonly each: string;
  readonly rows: readonly PastRow[];
  readonly words: Readonly<Record<PastChoice, string>>;
  readonly choices: Readonly<Record<string, PastChoice>>;
  readonly onChange: (choices: Readonly<Record<string, PastChoice>>) => void;
}

/** So many rows stand open; more would push the programme itself out of sight. */
const openLimit = 6;

/** What lies before today: one press for all of it, or a choice for each row. Nothing while there is none. */
export function PastCard(props: PastCardProps) {
  const { heading, aside, text, each, rows, words, choices, onChange } = props;
  const [wide] = useState(() => matchMedia('(min-width: 900px)').matches && rows.length <= openLimit);
  if (rows.length === 0) return null;
  const chooseAll = (choice: PastChoice) => onChange(Object.fromEntries(rows.map(({ id }) => [id, choice])));
  const list = <PastList rows={rows} choices={choices} words={words} onChange={onChange} />;
  return (
    <Card heading={heading} aside={aside}>
      <p class={css.cardText}>{text}</p>
      <fieldset class={css.allChoices}>
        <legend class="only-read">{opretTexts.past.all}</legend>
        {(['done', 'today', 'leaveOut', 'keep'] as const).map((choice) => (
          <Button
            key={choice}
            small
            aria-pressed={rows.every(({ id }) => (choices[id] ?? 'keep') === choice)}
            onClick={() => chooseAll(choice)}
          >
            {words[choice]}
          </Button>
        ))}
      </fieldset>
      {rows.length === 1 ? (
        list
      ) : (
        <details class={css.each} open={wide}>
          <summary>{each}</summary>
          {list}
        </details>
      )}
    </Card>
  );
}

function PastList({ rows, choices, words, onChange }: Pick<PastCardProps, 'rows' | 'choices' | 'words' | 'onChange'>) {
  return (
    <ul class={css.past}>
      {rows.map((row) => (
        <li key={row.id}>
          <span>
            {row.title}
            <span class={css.meta}>{row.meta}</span>
          </span>
          <select
            class={css.select}
            aria-label={opretTexts.past.choose(row.title)}
            value={choices[row.id] ?? 'keep'}
            onChange={(event) => onChange({ [row.id]: event.currentTarget.value as PastChoice })}
          >
            {pastChoices.map((choice) => (
              <option key={choice} value={choice}>
                {words[choice]}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  );
}
