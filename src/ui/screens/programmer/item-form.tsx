import { useState } from 'preact/hooks';
import type { Offset } from '../../../core/calendar/offset.ts';
import type { Change } from '../../../core/document/types.ts';
import { bucketLabels, needLabels, roleLabels } from '../../../core/forloeb/labels.ts';
import { type Bucket, buckets, needs, type Role, roles } from '../../../core/forloeb/vocabulary.ts';
import {
  type OwnItem,
  type OwnItemEntry,
  ownItemKind,
  ownRecordId,
  type ProgrammeParty,
} from '../../../core/programme/programme-kinds.ts';
import { ManyChoices } from '../../components/choices.tsx';
import { TextArea, TextField } from '../../components/field.tsx';
import { PartyField } from '../../components/party-field.tsx';
import { Select } from '../../components/select.tsx';
import { PartsField } from '../../parts/item-parts-field.tsx';
import { noPeople, useProgramme } from '../../parts/programme/programme-scope.ts';
import { useServices } from '../../services.ts';
import { programmeSheetTexts as texts } from '../../texts/programmer.ts';
import { FormDialog } from './form-dialog.tsx';
import { orderAtEnd } from './list-moves.ts';
import { OffsetField } from './offset-field.tsx';
import css from './programmer.module.css';
import { Rivals } from './rivals.tsx';
import { useProgrammeForm } from './use-programme-form.ts';

interface ItemFormProps {
  readonly entry: OwnItemEntry | undefined;
  readonly bucket: Bucket;
  readonly onClose: () => void;
  readonly onRemove?: () => void;
  readonly onChoose?: (change: Change) => void;
}

const usualOffsets: Readonly<Record<Bucket, Offset>> = {
  before: { unit: 'workingDays', amount: -5 },
  firstDay: { unit: 'workingDays', amount: 1 },
  firstWeek: { unit: 'workingDays', amount: 3 },
  firstMonth: { unit: 'workingDays', amount: 10 },
  firstQuarter: { unit: 'months', amount: 2 },
  firstYear: { unit: 'months', amount: 6 },
};

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Everything about one item of a programme. */
export function ItemForm({ entry, bucket, onClose, onRemove, onChoose }: ItemFormProps) {
  const { own } = useProgramme();
  const { random } = useServices();
  const [key] = useState(() => random(12).toLowerCase());
  const endOf = (name: Bucket): string =>
    orderAtEnd(
      own.items
        .filter(({ fields }) => fields.placement.bucket === name)
        .map(({ id, fields }) => ({ id, order: fields.placement.order })),
      random,
    );
  const [fresh] = useState(
    (): OwnItem => ({
      title: '',
      placement: { bucket, order: endOf(bucket) },
      offset: usualOffsets[bucket],
      responsible: { role: 'kontaktperson' },
      needs: [],
    }),
  );
  const form = useProgrammeForm<OwnItem>({
    entry: entry ?? { id: ownRecordId('programmeItem', key) },
    type: ownItemKind.type,
    fields: entry?.fields ?? fresh,
    problemsOf: (item) => ({
      ...(!item.title.trim() && { title: texts.titleMissing }),
      ...(item.offset.amount === 0 && { offset: texts.amountMissing }),
    }),
    titleOf: ({ title }) => title.trim(),
  });
  const { draft, set, problems } = form;
  const [topicText, setTopicText] = useState((draft.topics ?? []).join('\n'));
  const helpers = (draft.participants ?? []).flatMap((party) => ('role' in party ? [party.role as Role] : []));
  const named = (draft.participants ?? []).filter((party) => !('role' in party));
  return (
    <FormDialog heading={entry ? texts.item : texts.newItem} form={form} onClose={onClose} onRemove={onRemove}>
      {entry && onChoose && <Rivals view={entry.view} onChoose={onChoose} />}
      <TextField
        label={texts.title}
        value={draft.title}
        problem={problems['title']}
        autoFocus={!entry}
        onInput={(title) => set({ title })}
      />
      <Select
        label={texts.bucket}
        value={draft.placement.bucket}
        options={buckets.map((value) => ({ value, label: bucketLabels[value] }))}
        onChange={(next) => set({ placement: { bucket: next, order: endOf(next) }, offset: usualOffsets[next] })}
      />
      <OffsetField
        key={draft.placement.bucket}
        value={draft.offset}
        problem={problems['offset']}
        onChange={(offset) => set({ offset })}
      />
      <PartyField
        label={texts.responsible}
        value={draft.responsible}
        people={noPeople}
        onChange={(party) => set({ responsible: (party ?? { name: '' }) as ProgrammeParty })}
      />
      <ManyChoices
        label={texts.participants}
        values={helpers}
        options={roles.map((role) => ({ value: role, label: roleLabels[role] }))}
        onChange={(chosen) => set({ participants: [...chosen.map((role) => ({ role })), ...named] })}
      />
      <ManyChoices
        label={texts.needs}
        values={draft.needs}
        options={needs.map((need) => ({ value: need, label: needLabels[need] }))}
        onChange={(values) => set({ needs: [...values] })}
      />
      <TextArea
        label={texts.howTo}
        hint={texts.howToHint}
        optional
        rows={2}
        value={draft.howTo ?? ''}
        onInput={(howTo) => set({ howTo })}
      />
      <PartsField parts={draft.parts ?? []} onChange={(parts) => set({ parts: [...parts] })} />
      <label class={css.tick}>
        <input
          type="checkbox"
          checked={draft.perTopic === true}
          onChange={(event) => set({ perTopic: event.currentTarget.checked })}
        />
        <span>{texts.perTopic}</span>
      </label>
      {draft.perTopic && (
        <TextArea
          label={texts.topics}
          hint={texts.topicsHint}
          optional
          value={topicText}
          onInput={(text) => {
            setTopicText(text);
            set({ topics: [...lines(text)] });
          }}
        />
      )}
    </FormDialog>
  );
}
