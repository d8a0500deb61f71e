import { Feather } from 'lucide';
import { rowsOf } from '../../../core/forloeb/journal-rows.ts';
import {
  answerOf,
  compareEntries,
  entryName,
  type JournalEntry,
  sharedJournalKind,
} from '../../../core/forloeb/procesjournal.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { Card } from '../../components/card.tsx';
import { Empty } from '../../components/empty.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { journalTexts, sharedEntriesTexts as texts } from '../../texts/journal.ts';
import { dayWords } from './day-words.ts';
import css from './shared-entries.module.css';

/** What the mentee has shared, as the mentor reads it. */
export function SharedEntries() {
  const { docs } = useForloeb();
  const entries = readEntries(docs.mentor, sharedJournalKind).known.toSorted(compareEntries);
  return (
    <Page heading={texts.heading} title={journalTexts.title} lead={texts.lead} narrow>
      {entries.length === 0 && <Empty icon={Feather} {...texts.empty} />}
      {entries.map((entry) => (
        <SharedEntry key={entry.id} entry={entry} />
      ))}
    </Page>
  );
}

function SharedEntry({ entry }: { readonly entry: JournalEntry }) {
  const { today } = useForloeb();
  const { prompts, written } = entry.fields;
  return (
    <Card heading={entryName(entry) || texts.nameless} aside={dayWords(written, today)}>
      <dl class={css.answers}>
        {prompts.map((prompt) =>
          prompt.input === 'rows' ? (
            <Rows key={prompt.key} entry={entry} prompt={prompt} />
          ) : (
            answerOf(entry, prompt.key).trim() && (
              <div key={prompt.key}>
                <dt>{prompt.heading}</dt>
                <dd class={css.text}>{answerOf(entry, prompt.key)}</dd>
              </div>
            )
          ),
        )}
      </dl>
    </Card>
  );
}

interface RowsProps {
  readonly entry: JournalEntry;
  readonly prompt: JournalEntry['fields']['prompts'][number];
}

function Rows({ entry, prompt }: RowsProps) {
  const rows = rowsOf(entry);
  const columns = prompt.columns ?? [];
  if (rows.length === 0) return null;
  return (
    <div>
      <dt>{prompt.heading}</dt>
      {rows.map((row) => (
        <dd key={row.key} class={css.row}>
          {columns.map(
            (column) =>
              row.cells[column.key] && (
                <p key={column.key} class={css.text}>
                  <span class={css.column}>{column.heading}</span> {row.cells[column.key]}
                </p>
              ),
          )}
        </dd>
      ))}
    </div>
  );
}
