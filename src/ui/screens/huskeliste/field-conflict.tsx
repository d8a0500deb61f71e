import { formatDayShort } from '../../../core/calendar/danish-date.ts';
import { conflictsToShow } from '../../../core/document/field-policy.ts';
import type { Json } from '../../../core/document/types.ts';
import { askAbout } from '../../../core/forloeb/ask-about.ts';
import type { Party } from '../../../core/forloeb/fields.ts';
import type { HuskelisteEntry, ItemPart } from '../../../core/forloeb/huskeliste.ts';
import { itemDay } from '../../../core/forloeb/huskeliste.ts';
import { needLabels } from '../../../core/forloeb/labels.ts';
import type { Need } from '../../../core/forloeb/vocabulary.ts';
import { BothChanged } from '../../components/both-changed.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { huskelisteTexts as texts } from '../../texts/huskeliste.ts';
import type { ItemForm } from './use-item-form.ts';

interface FieldConflictProps {
  readonly entry: HuskelisteEntry;
  readonly field: string;
  readonly label: string;
  readonly form: ItemForm;
}

/** The mark at a field that two people have changed apart from each other, and the choice between the two. */
export function FieldConflict({ entry, field, label, form }: FieldConflictProps) {
  const { people, calendar, forloeb } = useForloeb();
  const values = conflictsToShow(entry.view, askAbout)[field];
  if (!values) return null;
  const versions = values.map(({ dot, value, person, day }) => ({
    dot,
    value,
    by: people.byId(person)?.fields.name ?? '',
    when: day && formatDayShort(day),
  }));
  const show = (value: Json): string => {
    if (typeof value === 'string') return value;
    switch (field) {
      case 'due': {
        const day = itemDay({ due: value as never }, calendar, forloeb.fields.firstDay);
        return day ? formatDayShort(day) : texts.noDay;
      }
      case 'responsible':
        return people.nameOf(value as Party) || texts.nobody;
      case 'needs':
        return (value as readonly Need[]).map((need) => needLabels[need]).join(', ');
      case 'parts':
        return (value as unknown as readonly ItemPart[]).map((part) => part.title).join(', ');
      case 'status':
        return (value as { done?: boolean }).done ? texts.sheet.done : texts.sheet.notDone;
      default:
        return '';
    }
  };
  return (
    <BothChanged
      field={label}
      versions={versions}
      show={(value) => show(value) || texts.sheet.nothing}
      onKeep={(value) => form.choose(field, value)}
    />
  );
}
