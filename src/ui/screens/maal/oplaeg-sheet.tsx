import { oplaegLabels } from '../../../core/forloeb/learning-labels.ts';
import { type OplaegEntry, type OplaegType, oplaegKind, oplaegKinds } from '../../../core/forloeb/oplaeg.ts';
import { Choices } from '../../components/choices.tsx';
import { TextArea, TextField } from '../../components/field.tsx';
import { RecordForm } from '../../components/record-form.tsx';
import { oplaegTexts as texts } from '../../texts/maal.ts';

type OplaegForm = { readonly title: string; readonly kind: OplaegType; readonly about: string };

interface OplaegSheetProps {
  readonly entry: OplaegEntry;
  readonly onClose: () => void;
}

/** What the oplæg is about, in more words. */
export function OplaegSheet({ entry, onClose }: OplaegSheetProps) {
  const { title, kind, about = '' } = entry.fields;
  return (
    <RecordForm<OplaegForm>
      type={oplaegKind.type}
      entry={entry}
      heading={texts.editHeading}
      fields={{ title, kind, about }}
      problemsOf={(form) => (form.title.trim() ? {} : { title: texts.titleMissing })}
      toRecord={(form) => ({ title: form.title.trim(), kind: form.kind, about: form.about.trim() })}
      said={(form) => texts.saved(form.title.trim())}
      onClose={onClose}
    >
      {(form, change, problems) => (
        <>
          <TextField
            label={texts.titleField}
            value={form.title}
            problem={problems.title}
            onInput={(next) => change({ title: next })}
          />
          <Choices
            label={texts.kind}
            value={form.kind}
            options={oplaegKinds.map((value) => ({ value, label: oplaegLabels[value] }))}
            onChange={(next) => change({ kind: next })}
          />
          <TextArea label={texts.about} optional value={form.about} onInput={(next) => change({ about: next })} />
        </>
      )}
    </RecordForm>
  );
}
