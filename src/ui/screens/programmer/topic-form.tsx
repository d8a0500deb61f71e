import { useState } from 'preact/hooks';
import type { Change } from '../../../core/document/types.ts';
import { needLabels, videnspersonKindLabels } from '../../../core/forloeb/labels.ts';
import { needs, type VidenspersonKind, videnspersonKinds } from '../../../core/forloeb/vocabulary.ts';
import {
  type OwnTopic,
  type OwnTopicEntry,
  ownRecordId,
  ownTopicKind,
  type ProgrammeParty,
} from '../../../core/programme/programme-kinds.ts';
import { ManyChoices } from '../../components/choices.tsx';
import { TextArea, TextField } from '../../components/field.tsx';
import { PartyField } from '../../components/party-field.tsx';
import { Select } from '../../components/select.tsx';
import { noPeople, useProgramme } from '../../parts/programme/programme-scope.ts';
import { useServices } from '../../services.ts';
import { programmeSheetTexts as texts } from '../../texts/programmer.ts';
import { FormDialog } from './form-dialog.tsx';
import { orderAtEnd } from './list-moves.ts';
import { Rivals } from './rivals.tsx';
import { useProgrammeForm } from './use-programme-form.ts';

interface TopicFormProps {
  readonly entry: OwnTopicEntry | undefined;
  readonly onClose: () => void;
  readonly onRemove?: () => void;
  readonly onChoose?: (change: Change) => void;
}

/** Everything about one topic of a programme. The name of who knows is written in each forløb. */
export function TopicForm({ entry, onClose, onRemove, onChoose }: TopicFormProps) {
  const { own } = useProgramme();
  const { random } = useServices();
  const [key] = useState(() => random(12).toLowerCase());
  const [fresh] = useState(
    (): OwnTopic => ({
      topic: '',
      needs: [],
      introducer: { role: 'kontaktperson' },
      order: orderAtEnd(
        own.topics.map(({ id, fields }) => ({ id, order: fields.order ?? '' })),
        random,
      ),
    }),
  );
  const form = useProgrammeForm<OwnTopic>({
    entry: entry ?? { id: ownRecordId('programmeTopic', key) },
    type: ownTopicKind.type,
    fields: entry?.fields ?? fresh,
    problemsOf: ({ topic }) => (topic.trim() ? {} : { topic: texts.topicMissing }),
    titleOf: ({ topic }) => topic.trim(),
  });
  const { draft, set, problems } = form;
  return (
    <FormDialog heading={entry ? texts.topicHeading : texts.newTopic} form={form} onClose={onClose} onRemove={onRemove}>
      {entry && onChoose && <Rivals view={entry.view} onChoose={onChoose} />}
      <TextField
        label={texts.topic}
        value={draft.topic}
        problem={problems['topic']}
        autoFocus={!entry}
        onInput={(topic) => set({ topic })}
      />
      <TextArea
        label={texts.question}
        optional
        rows={2}
        value={draft.question ?? ''}
        onInput={(question) => set({ question })}
      />
      <ManyChoices
        label={texts.needs}
        values={draft.needs}
        options={needs.map((need) => ({ value: need, label: needLabels[need] }))}
        onChange={(values) => set({ needs: [...values] })}
      />
      <Select
        label={texts.topicKind}
        optional
        value={draft.kind ?? ''}
        options={[
          { value: '', label: texts.noKind },
          ...videnspersonKinds.map((kind) => ({ value: kind, label: videnspersonKindLabels[kind] })),
        ]}
        onChange={(kind) => set({ kind: (kind || null) as VidenspersonKind | null })}
      />
      <TextField
        label={texts.function}
        hint={texts.functionHint}
        optional
        value={draft.function ?? ''}
        onInput={(words) => set({ function: words })}
      />
      <PartyField
        label={texts.introducer}
        value={draft.introducer ?? null}
        people={noPeople}
        onChange={(party) => set({ introducer: party as ProgrammeParty | null })}
      />
    </FormDialog>
  );
}
