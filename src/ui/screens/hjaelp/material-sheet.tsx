import { linkHref } from '../../../core/arbejdsplads/link-href.ts';
import { keyBetween } from '../../../core/document/order.ts';
import { goalKind, goalPartKind } from '../../../core/forloeb/laeringsmaal.ts';
import { materialLabels } from '../../../core/forloeb/learning-labels.ts';
import {
  compareMaterials,
  type MaterialEntry,
  type MaterialType,
  materialKind,
  materialKinds,
} from '../../../core/forloeb/material.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { videnspersonKind } from '../../../core/forloeb/vidensperson.ts';
import { TextField } from '../../components/field.tsx';
import { RecordForm } from '../../components/record-form.tsx';
import { Select } from '../../components/select.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { usePlanEdit } from '../../hooks/use-plan-edit.ts';
import { useServices } from '../../services.ts';
import { hjaelpTexts } from '../../texts/hjaelp.ts';

const texts = hjaelpTexts.sheet;

type MaterialForm = {
  readonly title: string;
  readonly kind: MaterialType;
  readonly href: string;
  readonly place: string;
  readonly topic: string;
};

interface MaterialSheetProps {
  /** What is changed; without it something new is added. */
  readonly entry?: MaterialEntry;
  readonly materials: readonly MaterialEntry[];
  readonly onClose: () => void;
}

/** Everything about one hjælperedskab. */
export function MaterialSheet({ entry, materials, onClose }: MaterialSheetProps) {
  const { plan } = useForloeb();
  const { random } = useServices();
  const edit = usePlanEdit();
  const { title = '', kind = 'andet', href = '', place = '', topic = '' } = entry?.fields ?? {};
  const last = materials.toSorted(compareMaterials).at(-1)?.fields.order ?? null;
  const topics = [
    ...readEntries(plan, videnspersonKind).known.map(({ fields }) => fields.topic),
    ...readEntries(plan, goalKind).known.map(({ fields }) => fields.task),
    ...readEntries(plan, goalPartKind).known.map(({ fields }) => fields.title),
    ...materials.map(({ fields }) => fields.topic ?? ''),
  ];
  const remove = (id: string) =>
    void edit({ changes: [{ do: 'delete', id }], undo: [{ do: 'restore', id }] }, hjaelpTexts.removed(title));
  return (
    <RecordForm<MaterialForm>
      type={materialKind.type}
      entry={entry}
      heading={entry ? texts.editHeading : texts.newHeading}
      fields={{ title, kind, href, place, topic }}
      problemsOf={(form) => (form.title.trim() ? {} : { title: texts.titleMissing })}
      toRecord={(form) => ({
        title: form.title.trim(),
        kind: form.kind,
        href: form.href.trim(),
        place: form.place.trim(),
        topic: form.topic.trim(),
      })}
      more={{ order: keyBetween(last, null, random) }}
      said={(form, isNew) => texts.saved(form.title.trim(), isNew)}
      onClose={onClose}
      remove={entry && { label: texts.remove, onRemove: () => remove(entry.id) }}
    >
      {(form, change, problems) => (
        <>
          <TextField
            label={texts.title}
            autoFocus={!entry}
            value={form.title}
            problem={problems.title}
            onInput={(next) => change({ title: next })}
          />
          <Select<MaterialType>
            label={texts.kind}
            value={form.kind}
            options={materialKinds.map((value) => ({ value, label: materialLabels[value] }))}
            onChange={(next) => change({ kind: next })}
          />
          <TextField
            label={texts.href}
            optional
            hint={form.href.trim() && !linkHref(form.href) ? texts.hrefWords : texts.hrefHint}
            namesColleagues
            value={form.href}
            onInput={(next) => change({ href: next })}
          />
          <TextField
            label={texts.place}
            namesPlace
            optional
            hint={texts.placeHint}
            value={form.place}
            onInput={(next) => change({ place: next })}
          />
          <TextField
            label={texts.topic}
            optional
            hint={texts.topicHint}
            value={form.topic}
            suggestions={[...new Set(topics.filter(Boolean))]}
            onInput={(next) => change({ topic: next })}
          />
        </>
      )}
    </RecordForm>
  );
}
