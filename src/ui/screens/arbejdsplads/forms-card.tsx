import { Pencil } from 'lucide';
import { useState } from 'preact/hooks';
import { ownFormsIn } from '../../../core/forloeb/forms-here.ts';
import { editedForm } from '../../../core/forloeb/own-form.ts';
import { readPeople } from '../../../core/forloeb/people.ts';
import { loadJournalForms } from '../../catalogues/journal.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { RecordConflicts } from '../../components/record-conflicts.tsx';
import { useLoaded } from '../../hooks/use-loaded.ts';
import { arbejdspladsTexts } from '../../texts/arbejdsplads.ts';
import { valueWords } from '../../texts/value-words.ts';
import { fieldName } from '../../texts/values.ts';
import css from './arbejdsplads.module.css';
import { FormDialog } from './form-dialog.tsx';
import { type FormHere, isChanged } from './form-here.ts';
import type { WorkplaceScope } from './use-workplace.ts';

const texts = arbejdspladsTexts.forms;

/** The forms that a mentee writes in, in the words of the workplace (RULES.md N206). */
export function FormsCard({ scope }: { readonly scope: WorkplaceScope }) {
  const suggested = useLoaded(loadJournalForms);
  const [open, setOpen] = useState<string>();
  if (suggested.status === 'loading') return null;
  const own = ownFormsIn(scope.doc);
  const bases = suggested.status === 'ready' ? suggested.value : [];
  const further =
    suggested.status === 'ready' ? [...own.keys()].filter((id) => !bases.some((base) => base.id === id)) : [];
  const forms: readonly FormHere[] = [
    ...bases.map((base) => ({ id: base.id, base, own: own.get(base.id) })),
    ...further.map((id) => ({ id, base: undefined, own: own.get(id) })),
  ];
  const editing = forms.find(({ id }) => id === open);
  return (
    <Card heading={texts.heading}>
      <p class={css.quiet}>{suggested.status === 'ready' ? texts.hint : texts.missing}</p>
      <ul class={css.records}>
        {forms.map((form) => (
          <FormRow key={form.id} scope={scope} form={form} onEdit={() => setOpen(form.id)} />
        ))}
      </ul>
      {editing && <FormDialog scope={scope} form={editing} onClose={() => setOpen(undefined)} />}
    </Card>
  );
}

interface FormRowProps {
  readonly scope: WorkplaceScope;
  readonly form: FormHere;
  readonly onEdit: () => void;
}

function FormRow({ scope, form: { id, base, own }, onEdit }: FormRowProps) {
  const { title } = editedForm(base, own);
  const people = scope.doc && readPeople(scope.doc);
  return (
    <li class={css.record}>
      <div class={css.recordText}>
        <strong>{title}</strong>
        <span class={css.quiet}>{isChanged({ id, base, own }) ? texts.ours : texts.suggested}</span>
        {people && own && (
          <RecordConflicts
            view={own.view}
            people={people}
            labels={Object.fromEntries(Object.keys(own.fields).map((field) => [field, fieldName(field)]))}
            show={(_field, value) => valueWords(value, people)}
            onChoose={(change) => void scope.act([change])}
          />
        )}
      </div>
      <Button look="quiet" icon={Pencil} aria-label={arbejdspladsTexts.list.edit(title)} onClick={onEdit} />
    </li>
  );
}
