import { Plus } from 'lucide';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { keyBetween } from '../../../core/document/order.ts';
import { rowsOf } from '../../../core/forloeb/journal-rows.ts';
import { cellWords, commentsOn } from '../../../core/forloeb/mentor-comment.ts';
import { type JournalEntry, type JournalPrompt, sharedJournalKind } from '../../../core/forloeb/procesjournal.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { Button } from '../../components/button.tsx';
import { hasGoneOn } from '../../cursor.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useServices } from '../../services.ts';
import { journalEntryTexts } from '../../texts/journal.ts';
import { useRowActions } from './row-actions.ts';
import { RowCard } from './row-card.tsx';
import css from './rows-field.module.css';

const texts = journalEntryTexts.rows;

interface RowsFieldProps {
  readonly entry: JournalEntry;
  readonly prompt: JournalPrompt;
}

/** The course of events, step by step. There is always at least one step to write in. */
export function RowsField({ entry, prompt }: RowsFieldProps) {
  const { docs } = useForloeb();
  const { random } = useServices();
  const [firstKey] = useState(() => keyBetween(null, null, random));
  const written = rowsOf(entry);
  const rows = written.length > 0 ? written : [{ key: firstKey, order: firstKey, cells: {} }];
  const stepOf = (number: number) => texts.step(number, prompt.rowName);
  const actions = useRowActions(entry, rows, stepOf);
  const list = useRef<HTMLOListElement>(null);
  const adding = useRef<HTMLDivElement>(null);
  const focusNext = useRef<string | undefined>(undefined);
  const id = useId();
  const copy = readEntries(docs.mentor, sharedJournalKind).known.find((one) => one.id === entry.fields.copy);
  const said = commentsOn(docs.mentor, copy?.id);
  useLayoutEffect(() => {
    const target = focusNext.current && list.current?.querySelector<HTMLElement>(focusNext.current);
    if (!target) return;
    focusNext.current = undefined;
    target.focus();
  });
  const move = async (key: string, by: -1 | 1) => {
    focusNext.current = `[data-row="${key}"] h3`;
    await actions.move(key, by);
  };
  const remove = async (index: number) => {
    const row = rows[index];
    const neighbour = rows[index + 1] ?? rows[index - 1];
    if (!row || !neighbour) return;
    focusNext.current = `[data-row="${neighbour.key}"] h3`;
    await actions.remove(row.key);
  };
  return (
    <section class={css.rows} aria-labelledby={id}>
      <div>
        <h2 id={id}>{prompt.heading}</h2>
        {prompt.help && <p class={css.help}>{prompt.help}</p>}
      </div>
      <ol ref={list} class={css.list}>
        {rows.map((row, index) => (
          <RowCard
            key={row.key}
            entry={entry}
            row={row}
            number={index + 1}
            step={stepOf(index + 1)}
            columns={prompt.columns ?? []}
            mentorSays={copy && ((column) => cellWords(copy, said, row.key, column))}
            onUp={index > 0 ? () => move(row.key, -1) : undefined}
            onDown={index < rows.length - 1 ? () => move(row.key, 1) : undefined}
            onRemove={written.length > 1 ? () => remove(index) : undefined}
          />
        ))}
      </ol>
      <div ref={adding}>
        <Button
          icon={Plus}
          onClick={async () => {
            const key = await actions.add();
            if (!key || hasGoneOn(adding.current)) return;
            const target = `[data-row="${key}"] textarea`;
            const there = list.current?.querySelector<HTMLElement>(target);
            if (there) there.focus();
            else focusNext.current = target;
          }}
        >
          {texts.add(rows.length + 1, prompt.rowName)}
        </Button>
      </div>
    </section>
  );
}
