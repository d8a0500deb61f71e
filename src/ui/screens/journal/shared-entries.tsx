import { ChevronDown, Feather } from 'lucide';
import { agendaLineKind } from '../../../core/forloeb/agenda-line.ts';
import { rowsOf } from '../../../core/forloeb/journal-rows.ts';
import { entryName, readAnswer } from '../../../core/forloeb/journal-written.ts';
import { cellField, commentsOn, isCommented } from '../../../core/forloeb/mentor-comment.ts';
import { compareEntries, type JournalEntry, sharedJournalKind } from '../../../core/forloeb/procesjournal.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { Card } from '../../components/card.tsx';
import { Empty } from '../../components/empty.tsx';
import { Icon } from '../../components/icon.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { journalEntryTexts, journalTexts, sharedEntriesTexts as texts } from '../../texts/journal.ts';
import { CommentField } from './comment-field.tsx';
import { dayWords } from './day-words.ts';
import css from './shared-entries.module.css';

/** What the mentee has shared, as the mentor reads it and writes to it. `rest`: the entry that the address names. */
export function SharedEntries({ rest }: { readonly rest: string }) {
  const { docs } = useForloeb();
  const entries = readEntries(docs.mentor, sharedJournalKind).known.toSorted(compareEntries);
  const open = entries.find(({ id }) => id === rest) ?? entries[0];
  return (
    <Page heading={texts.heading} title={journalTexts.title} lead={texts.lead} narrow>
      <Lines />
      {entries.length === 0 && <Empty icon={Feather} {...texts.empty} />}
      {entries.map((entry) => (
        <SharedEntry key={entry.id} entry={entry} isOpen={entry === open} />
      ))}
    </Page>
  );
}

/** Lines of the logbog that wait for the next meeting. */
function Lines() {
  const { docs } = useForloeb();
  const lines = readEntries(docs.mentor, agendaLineKind).known.filter(({ fields }) => !fields.done?.done);
  if (lines.length === 0) return null;
  return (
    <Card heading={texts.lines}>
      <ul class={css.lines}>
        {lines.map(({ id, fields }) => (
          <li key={id}>{fields.text}</li>
        ))}
      </ul>
    </Card>
  );
}

interface SharedEntryProps {
  readonly entry: JournalEntry;
  readonly isOpen: boolean;
}

function SharedEntry({ entry, isOpen }: SharedEntryProps) {
  const { docs, today } = useForloeb();
  const { form, prompts, written } = entry.fields;
  return (
    <details class={css.entry} open={isOpen}>
      <summary class={css.summary}>
        <span class={css.name}>{entryName(entry) || texts.nameless}</span>
        <span class={css.meta}>{texts.written(form.title, dayWords(written, today))}</span>
        {isCommented(entry, commentsOn(docs.mentor, entry.id)) && <span class={css.done}>{texts.commented}</span>}
        <Icon of={ChevronDown} />
      </summary>
      <dl class={css.answers}>
        {prompts.map((prompt) =>
          prompt.input === 'rows' ? (
            <Rows key={prompt.key} entry={entry} prompt={prompt} />
          ) : (
            readAnswer(entry, prompt).trim() && (
              <div key={prompt.key}>
                <dt>{prompt.heading}</dt>
                <dd class={css.text}>{readAnswer(entry, prompt)}</dd>
              </div>
            )
          ),
        )}
      </dl>
      <CommentField entry={entry.id} field="text" label={texts.comment} hint={texts.commentHint} />
    </details>
  );
}

interface RowsProps {
  readonly entry: JournalEntry;
  readonly prompt: JournalEntry['fields']['prompts'][number];
}

/** The rows with what the mentor writes to each. */
function Rows({ entry, prompt }: RowsProps) {
  const rows = rowsOf(entry);
  const columns = prompt.columns ?? [];
  if (rows.length === 0) return null;
  return (
    <div>
      <dt>{prompt.heading}</dt>
      {rows.map((row, index) => (
        <dd key={row.key} class={css.row}>
          {columns.map(
            (column) =>
              row.cells[column.key] && (
                <p key={column.key} class={css.text}>
                  <span class={css.column}>{column.heading}</span>
                  {row.cells[column.key]}
                </p>
              ),
          )}
          {columns
            .filter(({ mentor }) => mentor)
            .map(({ key, heading }) => (
              <CommentField
                key={key}
                entry={entry.id}
                field={cellField(row.key, key)}
                label={texts.cell(heading, journalEntryTexts.rows.step(index + 1, prompt.rowName))}
              />
            ))}
        </dd>
      ))}
    </div>
  );
}
