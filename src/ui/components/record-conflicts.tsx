import { formatDayShort } from '../../core/calendar/danish-date.ts';
import { isDay } from '../../core/calendar/day.ts';
import { conflictsToShow } from '../../core/document/field-policy.ts';
import type { Change, Json } from '../../core/document/types.ts';
import type { RecordView } from '../../core/document/view.ts';
import { askAbout } from '../../core/forloeb/ask-about.ts';
import type { People } from '../../core/forloeb/people.ts';
import { recordConflictTexts } from '../texts/record-conflicts.ts';
import { BothChanged } from './both-changed.tsx';
import { Button } from './button.tsx';
import { useSay } from './messages.tsx';
import { Notice } from './notice.tsx';
import css from './record-conflicts.module.css';

interface RecordConflictsProps {
  readonly view: RecordView;
  readonly people: People;
  /** What the fields are called. */
  readonly labels: Readonly<Record<string, string>>;
  /** A value of a field in words; empty for nothing. */
  readonly show: (field: string, value: Json) => string;
  /** Performs the choice. */
  readonly onChoose: (change: Change) => void;
}

/** Everything about one record that two people did apart from each other. Nothing at all for most records. */
export function RecordConflicts({ view, people, labels, show, onChoose }: RecordConflictsProps) {
  const say = useSay();
  const fields = Object.entries(conflictsToShow(view, askAbout));
  const rivals = view.deletedButEdited;
  if (fields.length === 0 && !rivals) return null;
  const { id, type, stamps } = view;
  const nameOf = (person: string) => people.byId(person)?.fields.name ?? '';
  const decide = (change: Change, text: string) => {
    onChoose(change);
    say({ text });
  };
  return (
    <div class={css.conflicts}>
      {rivals && (
        <Notice tone="warn">
          <p>{recordConflictTexts.deletedButEdited(nameOf(rivals.deletedBy), nameOf(rivals.editedBy))}</p>
          <div class={css.actions}>
            <Button small onClick={() => decide({ do: 'restore', id }, recordConflictTexts.kept)}>
              {recordConflictTexts.keep}
            </Button>
            <Button small onClick={() => decide({ do: 'delete', id }, recordConflictTexts.removed)}>
              {recordConflictTexts.remove}
            </Button>
          </div>
        </Notice>
      )}
      {fields.map(([field, values]) => (
        <BothChanged
          key={field}
          field={labels[field] ?? recordConflictTexts.otherField}
          versions={values.map(({ dot, value, person, day }) => ({
            dot,
            value,
            by: nameOf(person),
            when: isDay(day) ? formatDayShort(day) : '',
          }))}
          show={(value) => show(field, value) || recordConflictTexts.empty}
          onKeep={(value) => onChoose({ do: 'write', id, type, fields: { [field]: value }, seen: stamps })}
        />
      ))}
    </div>
  );
}
