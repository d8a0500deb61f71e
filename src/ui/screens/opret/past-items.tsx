import { useState } from 'preact/hooks';
import { formatDayShort, formatDayShortNear } from '../../../core/calendar/danish-date.ts';
import type { Day } from '../../../core/calendar/day.ts';
import { catchUpDay, type PastChoice, type PreviewRow, pastChoices } from '../../../core/forloeb/create-preview.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { opretTexts } from '../../texts/opret.ts';
import { draftCalendar } from './draft.ts';
import css from './opret.module.css';

interface PastItemsProps {
  readonly rows: readonly PreviewRow[];
  readonly choices: Readonly<Record<string, PastChoice>>;
  readonly today: Day;
  readonly onChange: (choices: Readonly<Record<string, PastChoice>>) => void;
}

/** So many rows stand open; more would push the programme itself out of sight. */
const openLimit = 6;

/** "i dag", or the day in words when today is a day off. */
export function catchUpWord(today: Day): string {
  const day = catchUpDay(draftCalendar, today);
  return day === today ? opretTexts.past.today : formatDayShort(day);
}

/** Items whose day has passed: one press for all of them, or a choice for each. */
export function PastItems({ rows, choices, today, onChange }: PastItemsProps) {
  const [wide] = useState(() => matchMedia('(min-width: 900px)').matches && rows.length <= openLimit);
  if (rows.length === 0) return null;
  const texts = opretTexts.past;
  const words = texts.choices(catchUpWord(today));
  const chooseAll = (choice: PastChoice) => onChange(Object.fromEntries(rows.map(({ id }) => [id, choice])));
  return (
    <Card heading={texts.heading} aside={opretTexts.preview.items(rows.length)}>
      <p class={css.cardText}>{texts.text(rows.length)}</p>
      <fieldset class={css.allChoices}>
        <legend class="only-read">{texts.all}</legend>
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
        <PastList rows={rows} choices={choices} today={today} words={words} onChange={onChange} />
      ) : (
        <details class={css.each} open={wide}>
          <summary>{texts.each}</summary>
          <PastList rows={rows} choices={choices} today={today} words={words} onChange={onChange} />
        </details>
      )}
    </Card>
  );
}

interface PastListProps extends Pick<PastItemsProps, 'rows' | 'choices' | 'today' | 'onChange'> {
  readonly words: Readonly<Record<PastChoice, string>>;
}

function PastList({ rows, choices, today, words, onChange }: PastListProps) {
  return (
    <ul class={css.past}>
      {rows.map((row) => (
        <li key={row.id}>
          <span>
            {row.title}
            <span class={css.meta}>
              {formatDayShortNear(row.day, today)} · {row.partyName}
            </span>
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
