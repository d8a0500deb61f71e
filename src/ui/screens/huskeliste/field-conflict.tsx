import { formatDayShort } from '../../../core/calendar/danish-date.ts';
import { conflictsToShow } from '../../../core/document/field-policy.ts';
import { askAbout } from '../../../core/forloeb/ask-about.ts';
import type { HuskelisteEntry } from '../../../core/forloeb/huskeliste.ts';
import { BothChanged } from '../../components/both-changed.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { huskelisteTexts as texts } from '../../texts/huskeliste.ts';
import { itemValueWords } from './item-value-words.ts';
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
  const { firstDay } = forloeb.fields;
  const values = conflictsToShow(entry.view, askAbout)[field];
  if (!values) return null;
  const versions = values.map(({ dot, value, person, day }) => ({
    dot,
    value,
    by: people.byId(person)?.fields.name ?? '',
    when: day && formatDayShort(day),
  }));
  return (
    <BothChanged
      field={label}
      versions={versions}
      show={(value) => itemValueWords(field, value, { people, calendar, firstDay }) || texts.sheet.nothing}
      onKeep={(value) => void form.choose(field, value)}
    />
  );
}
