import { Pencil, Plus, Trash2 } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Change } from '../../../core/document/types.ts';
import { readPeople } from '../../../core/forloeb/people.ts';
import type { Entries, Entry } from '../../../core/forloeb/record-kind.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { RecordConflicts } from '../../components/record-conflicts.tsx';
import { arbejdspladsTexts } from '../../texts/arbejdsplads.ts';
import { recordValueWords } from '../../texts/record-value-words.ts';
import css from './arbejdsplads.module.css';
import type { WorkplaceScope } from './use-workplace.ts';

const words = arbejdspladsTexts.list;

interface RecordListProps<Fields> {
  readonly scope: WorkplaceScope;
  readonly texts: { readonly heading: string; readonly hint: string; readonly none: string; readonly add: string };
  readonly entries: Entries<Fields>;
  readonly nameOf: (fields: Fields) => string;
  readonly detail: (fields: Fields) => ComponentChildren;
  /** The form of one record, or of a new one. */
  readonly form: (entry: Entry<Fields> | undefined, close: () => void) => ComponentChildren;
}

/** Records of one kind as a list that can be added to, edited and taken from. */
export function RecordList<Fields>({ scope, texts, entries, nameOf, detail, form }: RecordListProps<Fields>) {
  const [open, setOpen] = useState<string | 'new'>();
  const editing = entries.known.find(({ id }) => id === open);
  const people = scope.doc && readPeople(scope.doc);
  const remove = ({ id, fields }: Entry<Fields>) => {
    const undo: readonly Change[] = [{ do: 'restore', id }];
    void scope.act([{ do: 'delete', id }], { text: words.removed(nameOf(fields)), undo });
  };
  return (
    <Card heading={texts.heading}>
      <p class={css.quiet}>{entries.known.length > 0 ? texts.hint : `${texts.hint} ${texts.none}`}</p>
      {entries.known.length > 0 && (
        <ul class={css.records}>
          {entries.known.map((entry) => (
            <li key={entry.id} class={css.record}>
              <div class={css.recordText}>
                <strong>{nameOf(entry.fields)}</strong>
                <span class={css.quiet}>{detail(entry.fields)}</span>
                {people && (
                  <RecordConflicts
                    view={entry.view}
                    people={people}
                    labels={arbejdspladsTexts.fields}
                    show={(field, value) => recordValueWords(entry.view.type, field, value, people)}
                    onChoose={(change) => void scope.act([change])}
                  />
                )}
              </div>
              <Button
                look="quiet"
                icon={Pencil}
                aria-label={words.edit(nameOf(entry.fields))}
                onClick={() => setOpen(entry.id)}
              />
              <Button
                look="quiet"
                icon={Trash2}
                aria-label={`${words.remove}: ${nameOf(entry.fields)}`}
                onClick={() => remove(entry)}
              />
            </li>
          ))}
        </ul>
      )}
      {entries.newer.length > 0 && <p class={css.quiet}>{words.newer(entries.newer.length)}</p>}
      <div class={css.buttons}>
        <Button icon={Plus} onClick={() => setOpen('new')}>
          {texts.add}
        </Button>
      </div>
      {(open === 'new' || editing) && form(editing, () => setOpen(undefined))}
    </Card>
  );
}
