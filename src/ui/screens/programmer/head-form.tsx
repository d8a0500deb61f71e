import { audiences } from '../../../core/forloeb/vocabulary.ts';
import { type ProgrammeHead, programmeKind } from '../../../core/programme/programme-kinds.ts';
import { TextField } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { useProgramme } from '../../parts/programme/programme-scope.ts';
import { programmerTexts, programmeAboutTexts as texts } from '../../texts/programmer.ts';
import { FormDialog } from './form-dialog.tsx';
import { useProgrammeForm } from './use-programme-form.ts';

const lengths = ['1', '2', '3', '4', '5', '6'] as const;

/** Name and use of a programme. */
export function HeadForm({ onClose }: { readonly onClose: () => void }) {
  const { own } = useProgramme();
  const form = useProgrammeForm<ProgrammeHead>({
    entry: own.head,
    type: programmeKind.type,
    fields: own.head.fields,
    problemsOf: ({ title }) => (title.trim() ? {} : { title: programmerTexts.nameMissing }),
    titleOf: ({ title }) => title.trim(),
  });
  const { draft, set, problems } = form;
  return (
    <FormDialog heading={texts.heading} form={form} onClose={onClose}>
      <TextField
        label={programmerTexts.name}
        value={draft.title}
        problem={problems['title']}
        onInput={(title) => set({ title })}
      />
      <TextField
        label={texts.description}
        hint={texts.descriptionHint}
        optional
        value={draft.description ?? ''}
        onInput={(description) => set({ description })}
      />
      <Select
        label={texts.audience}
        value={draft.audience ?? ''}
        options={(['', ...audiences] as const).map((value) => ({ value, label: texts.audiences[value] }))}
        onChange={(audience) => set({ audience: audience || null })}
      />
      <TextField
        label={texts.position}
        optional
        value={draft.position ?? ''}
        onInput={(position) => set({ position })}
      />
      <Select
        label={texts.months}
        value={String(draft.months) as (typeof lengths)[number]}
        options={lengths.map((value) => ({ value, label: texts.month(Number(value)) }))}
        onChange={(months) => set({ months: Number(months) })}
      />
    </FormDialog>
  );
}
