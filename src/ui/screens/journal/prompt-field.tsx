import { isDay } from '../../../core/calendar/day.ts';
import { answerField, type JournalEntry, type JournalPrompt } from '../../../core/forloeb/procesjournal.ts';
import { Choices } from '../../components/choices.tsx';
import { DayField } from '../../components/day-field.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useDraft } from '../../hooks/use-draft.ts';
import { journalEntryTexts as texts } from '../../texts/journal.ts';
import { DraftField } from './draft-field.tsx';
import css from './entry-page.module.css';
import { Rivals } from './rivals.tsx';
import { RowsField } from './rows-field.tsx';
import { TakeAlong } from './take-along.tsx';

interface PromptFieldProps {
  readonly entry: JournalEntry;
  readonly prompt: JournalPrompt;
}

/** One heading of the form with the field its kind asks for. A kind of a newer version is a text. */
export function PromptField({ entry, prompt }: PromptFieldProps) {
  const { input, heading, help } = prompt;
  const field = answerField(prompt.key);
  if (input === 'rows') return <RowsField entry={entry} prompt={prompt} />;
  if (input === 'day') return <DayPrompt entry={entry} prompt={prompt} />;
  if (input === 'choice') return <ChoicePrompt entry={entry} prompt={prompt} />;
  const hint = [help, input === 'afterMeeting' && texts.afterMeeting].filter(Boolean).join(' ');
  return (
    <div class={css.draft}>
      <DraftField record={entry.view} field={field} label={heading} hint={hint || undefined} line={input === 'line'} />
      {prompt.agenda && <TakeAlong entry={entry} prompt={prompt} />}
    </div>
  );
}

function DayPrompt({ entry, prompt }: PromptFieldProps) {
  const { calendar, today } = useForloeb();
  const draft = useDraft({ room: 'procesjournal', record: entry.view, field: answerField(prompt.key) });
  return (
    <div class={css.draft} {...draft.around}>
      <DayField
        label={prompt.heading}
        {...(prompt.help && { hint: prompt.help })}
        value={isDay(draft.text) ? draft.text : undefined}
        today={today}
        calendar={calendar}
        onChange={(day) => day && draft.type(day)}
      />
      <Rivals draft={draft} label={prompt.heading} show={String} />
    </div>
  );
}

function ChoicePrompt({ entry, prompt }: PromptFieldProps) {
  const draft = useDraft({ room: 'procesjournal', record: entry.view, field: answerField(prompt.key) });
  const choose = (value: string) => {
    draft.type(value);
    void draft.flush();
  };
  return (
    <div class={css.draft}>
      <Choices
        label={prompt.heading}
        value={draft.text}
        options={(prompt.choices ?? []).map((choice) => ({ value: choice, label: choice }))}
        onChange={choose}
      />
      {prompt.help && <p class={css.help}>{prompt.help}</p>}
      <Rivals draft={draft} label={prompt.heading} show={String} />
    </div>
  );
}
