import { useState } from 'preact/hooks';
import type { Change } from '../../../core/document/types.ts';
import type { Party } from '../../../core/forloeb/fields.ts';
import { activityKindLabels, methodLabels, needLabels } from '../../../core/forloeb/labels.ts';
import { activityKinds, type Method, methods, needs } from '../../../core/forloeb/vocabulary.ts';
import {
  type OwnActivity,
  type OwnActivityEntry,
  ownActivityKind,
  ownRecordId,
  type ProgrammeParty,
} from '../../../core/programme/programme-kinds.ts';
import { ManyChoices } from '../../components/choices.tsx';
import { TextArea, TextField } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { TimeField } from '../../components/time-field.tsx';
import { noPeople } from '../../parts/programme/programme-scope.ts';
import { WhoFields } from '../../parts/who-fields.tsx';
import { useServices } from '../../services.ts';
import { timeFieldTexts } from '../../texts/fields.ts';
import { programmeSheetTexts as texts } from '../../texts/programmer.ts';
import { FormDialog } from './form-dialog.tsx';
import css from './programmer.module.css';
import { Rivals } from './rivals.tsx';
import { useProgrammeForm } from './use-programme-form.ts';
import { WeekField } from './week-field.tsx';

interface ActivityFormProps {
  readonly entry: OwnActivityEntry | undefined;
  readonly onClose: () => void;
  readonly onRemove?: () => void;
  readonly onChoose?: (change: Change) => void;
}

const fresh: OwnActivity = {
  title: '',
  kind: 'andet',
  when: { offset: { unit: 'workingDays', amount: 1 }, from: '09:00', to: '10:00' },
  who: [{ role: 'kontaktperson' }],
  needs: [],
};

const isNamed = (party: Party | null): party is ProgrammeParty =>
  party !== null && ('role' in party || ('name' in party && String(party.name).trim() !== ''));

/** Everything about one activity of a programme. */
export function ActivityForm({ entry, onClose, onRemove, onChoose }: ActivityFormProps) {
  const { random } = useServices();
  const [key] = useState(() => random(12).toLowerCase());
  const form = useProgrammeForm<OwnActivity>({
    entry: entry ?? { id: ownRecordId('programmeActivity', key) },
    type: ownActivityKind.type,
    fields: entry?.fields ?? fresh,
    problemsOf: ({ title, when }) => ({
      ...(!title.trim() && { title: texts.titleMissing }),
      ...(when.offset.amount === 0 && { offset: texts.amountMissing }),
      ...(!when.from && { from: texts.timeMissing }),
      ...(!when.to && { to: texts.timeMissing }),
      ...(when.from && when.to && when.from >= when.to && { to: timeFieldTexts.endBeforeStart }),
    }),
    titleOf: ({ title }) => title.trim(),
  });
  const { draft, set, problems } = form;
  const [who, setWho] = useState<readonly (Party | null)[]>(draft.who);
  const { when } = draft;
  return (
    <FormDialog heading={entry ? texts.activity : texts.newActivity} form={form} onClose={onClose} onRemove={onRemove}>
      {entry && onChoose && <Rivals view={entry.view} onChoose={onChoose} />}
      <TextField
        label={texts.title}
        value={draft.title}
        problem={problems['title']}
        autoFocus={!entry}
        onInput={(title) => set({ title })}
      />
      <Select
        label={texts.kind}
        value={draft.kind}
        options={activityKinds.map((kind) => ({ value: kind, label: activityKindLabels[kind] }))}
        onChange={(kind) => set({ kind })}
      />
      <WeekField
        value={when.offset}
        problem={problems['offset']}
        onChange={(offset) => set({ when: { ...when, offset } })}
      />
      <div class={css.pair}>
        <TimeField
          label={texts.from}
          value={when.from}
          problem={problems['from']}
          onChange={(from) => set({ when: { ...when, from: from ?? '' } })}
        />
        <TimeField
          label={texts.to}
          value={when.to}
          problem={problems['to']}
          onChange={(to) => set({ when: { ...when, to: to ?? '' } })}
        />
      </div>
      <WhoFields
        value={who}
        people={noPeople}
        onChange={(next) => {
          setWho(next);
          set({ who: next.filter(isNamed) });
        }}
      />
      <TextField
        label={texts.place}
        namesPlace
        optional
        value={draft.place ?? ''}
        onInput={(place) => set({ place })}
      />
      <Select
        label={texts.method}
        optional
        value={draft.method ?? ''}
        options={[
          { value: '', label: texts.noMethod },
          ...methods.map((method) => ({ value: method, label: methodLabels[method] })),
        ]}
        onChange={(method) => set({ method: (method || null) as Method | null })}
      />
      <TextField
        label={texts.task}
        optional
        hint={texts.taskHint}
        value={draft.task ?? ''}
        onInput={(task) => set({ task })}
      />
      <ManyChoices
        label={texts.needs}
        values={draft.needs}
        options={needs.map((need) => ({ value: need, label: needLabels[need] }))}
        onChange={(values) => set({ needs: [...values] })}
      />
      <TextArea
        label={texts.preparation}
        optional
        rows={2}
        value={draft.preparation ?? ''}
        onInput={(preparation) => set({ preparation })}
      />
      <TextArea label={texts.note} optional rows={2} value={draft.note ?? ''} onInput={(note) => set({ note })} />
    </FormDialog>
  );
}
