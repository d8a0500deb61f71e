import { useRef, useState } from 'preact/hooks';
import type { HuskelisteEntry } from '../../../core/forloeb/huskeliste.ts';
import { bucketLabels, needLabels } from '../../../core/forloeb/labels.ts';
import { type Bucket, buckets, needs } from '../../../core/forloeb/vocabulary.ts';
import { Button } from '../../components/button.tsx';
import { ManyChoices } from '../../components/choices.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextArea, TextField } from '../../components/field.tsx';
import { PartyField } from '../../components/party-field.tsx';
import { Select } from '../../components/select.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useLeft } from '../../hooks/use-kept-sheet.ts';
import { PartsField } from '../../parts/item-parts-field.tsx';
import { SaveToProgramme } from '../../parts/programme/save-to-programme.tsx';
import { appTexts } from '../../texts/app.ts';
import { huskelisteTexts } from '../../texts/huskeliste.ts';
import { FieldConflict } from './field-conflict.tsx';
import { ItemDay } from './item-day.tsx';
import { ItemMoves } from './item-moves.tsx';
import { LetterLink } from './letter-link.tsx';
import type { ListActions } from './list-actions.ts';
import { RepeatSheet } from './repeat-sheet.tsx';
import { type BegunItem, useItemForm } from './use-item-form.ts';

const texts = huskelisteTexts.sheet;

interface ItemSheetProps {
  readonly entry: HuskelisteEntry;
  readonly all: Readonly<Record<Bucket, readonly HuskelisteEntry[]>>;
  readonly actions: ListActions;
  /** What was written when the sheet was last left, if it could not be kept then. */
  readonly begun: BegunItem | undefined;
  readonly onClose: () => void;
  /** Escape or the cross, with something unsaved in the sheet. */
  readonly onAside: (begun: BegunItem) => void;
  /** "Annullér", with something unsaved in the sheet. */
  readonly onGiveUp: (begun: BegunItem) => void;
  /** The screen was left with something unsaved in the sheet. */
  readonly onLeft: (begun: BegunItem) => void;
}

/** Everything about one item. */
export function ItemSheet({ entry, all, actions, begun, onClose, onAside, onGiveUp, onLeft }: ItemSheetProps) {
  const { people, viewpoint } = useForloeb();
  const form = useItemForm(entry, all, begun);
  const isClosed = useRef(false);
  const close = () => {
    isClosed.current = true;
    onClose();
  };
  useLeft(
    () => form.dirty && !isClosed.current,
    () => onLeft(form.begunNow()),
  );
  const end = (how: (begun: BegunItem) => void) => () => {
    close();
    if (form.dirty) how(form.begunNow());
  };
  const [repeating, setRepeating] = useState(false);
  const [savingIn, setSavingIn] = useState(false);
  const { draft, set, problems } = form;
  const saveAndClose = async () => {
    if (await form.save()) close();
  };
  if (savingIn) return <SaveToProgramme part={{ list: 'huskeliste', entry }} onClose={close} />;
  if (repeating)
    return (
      <RepeatSheet
        entry={entry}
        bucket={all[entry.fields.placement.bucket]}
        items={Object.values(all).flat()}
        onClose={close}
      />
    );
  return (
    <Dialog
      beside
      heading={texts.heading}
      onClose={end(onAside)}
      footer={
        <>
          <Button onClick={end(onGiveUp)}>{appTexts.cancel}</Button>
          <Button look="primary" onClick={() => void saveAndClose()}>
            {appTexts.save}
          </Button>
        </>
      }
    >
      <LetterLink entry={entry} />
      <TextField
        label={texts.title}
        value={draft.title}
        problem={problems?.title ? texts.titleMissing : undefined}
        onInput={(title) => set({ title })}
      />
      <FieldConflict entry={entry} field="title" label={texts.title} form={form} />
      {(entry.fields.perTopic || draft.topic) && (
        <TextField label={texts.topic} optional value={draft.topic} onInput={(topic) => set({ topic })} />
      )}
      <FieldConflict entry={entry} field="topic" label={texts.topic} form={form} />
      <Select
        label={texts.bucket}
        value={draft.bucket}
        options={buckets.map((bucket) => ({ value: bucket, label: bucketLabels[bucket] }))}
        onChange={(bucket) => set({ bucket })}
      />
      <ItemDay entry={entry} form={form} />
      <FieldConflict entry={entry} field="due" label={texts.dayChoice} form={form} />
      <PartyField
        label={texts.responsible}
        value={draft.responsible}
        people={people}
        onChange={(responsible) => set({ responsible })}
      />
      <FieldConflict entry={entry} field="responsible" label={texts.responsible} form={form} />
      <ManyChoices
        label={texts.needs}
        values={draft.needs}
        options={needs.map((need) => ({ value: need, label: needLabels[need] }))}
        onChange={(values) => set({ needs: values })}
      />
      <FieldConflict entry={entry} field="needs" label={texts.needs} form={form} />
      <TextArea label={texts.howTo} optional rows={2} value={draft.howTo} onInput={(howTo) => set({ howTo })} />
      <FieldConflict entry={entry} field="howTo" label={texts.howTo} form={form} />
      <TextArea
        label={texts.note}
        hint={texts.noteHint}
        optional
        rows={2}
        value={draft.note}
        onInput={(note) => set({ note })}
      />
      <FieldConflict entry={entry} field="note" label={texts.note} form={form} />
      <PartsField parts={draft.parts} onChange={(parts) => set({ parts })} />
      <FieldConflict entry={entry} field="parts" label={texts.parts} form={form} />
      <FieldConflict entry={entry} field="status" label={texts.status} form={form} />
      <ItemMoves
        entry={entry}
        actions={actions}
        onSaveIn={viewpoint === 'ny' ? undefined : async () => (await form.save()) && setSavingIn(true)}
        onRepeat={async () => {
          if (await form.save()) setRepeating(true);
        }}
        onRemoved={close}
      />
    </Dialog>
  );
}
