import { ArrowDown, ArrowUp, Trash2 } from 'lucide';
import {
  cellsOfText,
  type JournalRow,
  rowField,
  rowOfText,
  rowText,
  withCell,
} from '../../../core/forloeb/journal-rows.ts';
import type { JournalEntry, JournalPrompt } from '../../../core/forloeb/procesjournal.ts';
import { Button } from '../../components/button.tsx';
import { TextArea } from '../../components/field.tsx';
import { useDraft } from '../../hooks/use-draft.ts';
import { journalEntryTexts } from '../../texts/journal.ts';
import { Rivals } from './rivals.tsx';
import css from './rows-field.module.css';

const texts = journalEntryTexts.rows;
type Columns = NonNullable<JournalPrompt['columns']>;

interface RowCardProps {
  readonly entry: JournalEntry;
  readonly row: JournalRow;
  readonly number: number;
  readonly columns: Columns;
  /** What the row is called: "Trin 2". */
  readonly step: string;
  /** The mentor's word in a column; absent while nothing is shared. */
  readonly mentorSays: ((column: string) => string) | undefined;
  readonly onUp?: (() => void) | undefined;
  readonly onDown?: (() => void) | undefined;
  readonly onRemove?: (() => void) | undefined;
}

/** One step of the course of events: a row of columns where there is room, a stack of fields on the phone. */
export function RowCard({ entry, row, number, step, columns, mentorSays, onUp, onDown, onRemove }: RowCardProps) {
  const draft = useDraft({
    room: 'procesjournal',
    record: entry.view,
    field: rowField(row.key),
    toText: rowText,
    toValue: rowOfText,
  });
  const cells = cellsOfText(draft.text);
  return (
    <li class={css.row} data-row={row.key}>
      <div class={css.head}>
        <h3 tabIndex={-1}>{step}</h3>
        <div class={css.tools}>
          <Button look="quiet" icon={ArrowUp} aria-label={texts.up(step)} disabled={!onUp} onClick={onUp} />
          <Button look="quiet" icon={ArrowDown} aria-label={texts.down(step)} disabled={!onDown} onClick={onDown} />
          <Button look="quiet" icon={Trash2} aria-label={texts.remove(step)} disabled={!onRemove} onClick={onRemove} />
        </div>
      </div>
      <div class={css.cells} {...draft.around}>
        {columns
          .filter((column) => !column.mentor)
          .map((column) => (
            <div key={column.key} class={css.cell}>
              <TextArea
                label={column.heading}
                hint={number === 1 ? column.help : undefined}
                value={cells[column.key] ?? ''}
                rows={columns.length > 4 ? 2 : 4}
                confidential
                onInput={(text) => draft.type(withCell(draft.text, column.key, text))}
              />
            </div>
          ))}
      </div>
      {columns
        .filter((column) => column.mentor)
        .map(({ key, heading }) => {
          const words = mentorSays?.(key);
          return (
            <div key={key} class={css.mentor}>
              <p class={css.mentorLabel}>{heading}</p>
              <p class={words ? css.comment : css.quiet}>
                {words || (mentorSays ? texts.mentorSilent : texts.mentorWaits)}
              </p>
            </div>
          );
        })}
      <Rivals draft={draft} label={step} show={(value) => Object.values(cellsOfText(rowText(value))).join(' / ')} />
    </li>
  );
}
