import { BookCopy, Trash2 } from 'lucide';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formatPhone, mailHref } from '../../../core/forloeb/contact.ts';
import { needLabels, videnspersonKindLabels } from '../../../core/forloeb/labels.ts';
import type { VidenspersonEntry } from '../../../core/forloeb/vidensperson.ts';
import { needs, videnspersonKinds } from '../../../core/forloeb/vocabulary.ts';
import { foldText } from '../../../core/search.ts';
import { Button } from '../../components/button.tsx';
import { ManyChoices } from '../../components/choices.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextArea, TextField } from '../../components/field.tsx';
import { PartyField } from '../../components/party-field.tsx';
import { Select } from '../../components/select.tsx';
import { markHalfWritten } from '../../drafts/half-written.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useLeft } from '../../hooks/use-kept-sheet.ts';
import { SaveToProgramme } from '../../parts/programme/save-to-programme.tsx';
import { forAllTexts } from '../../texts/programme-of-forloeb.ts';
import { topicSheetTexts as texts } from '../../texts/videnspersoner.ts';
import { broughtAlong, knownPeople } from './known-names.ts';
import { isSameTopic, type TopicDraft } from './topic-draft.ts';
import css from './topic-sheet.module.css';

interface TopicSheetProps {
  readonly id: string;
  readonly isNew: boolean;
  readonly opened: TopicDraft;
  readonly start: TopicDraft;
  readonly entries: readonly VidenspersonEntry[];
  readonly onSave: (draft: TopicDraft) => void;
  readonly onRemove: () => void;
  /** Escape or the cross; `left` is what was typed and not kept. */
  readonly onClose: (left?: TopicDraft) => void;
  /** "Annullér". */
  readonly onGiveUp: (left?: TopicDraft) => void;
  /** The screen was left with this in the sheet. */
  readonly onLeft: (left: TopicDraft) => void;
}

/** Everything about one topic and the person who knows about it. */
export function TopicSheet({ id, isNew, opened, start, entries, onLeft, ...on }: TopicSheetProps) {
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const [savingIn, setSavingIn] = useState(false);
  const { viewpoint } = useForloeb();
  const entry = isNew ? undefined : entries.find((one) => one.id === id);
  const dirty = !isSameTopic(draft, opened);
  useEffect(() => (dirty ? markHalfWritten(() => undefined) : undefined), [dirty]);
  const change = (part: Partial<TopicDraft>) => setDraft((before) => ({ ...before, ...part }));
  const isNameless = draft.topic.trim() === '';
  const isClosed = useRef(false);
  useLeft(
    () => dirty && !isClosed.current,
    () => onLeft(draft),
  );
  const end = (how: () => void) => {
    isClosed.current = true;
    how();
  };
  const left = dirty ? draft : undefined;
  return (
    <Dialog
      heading={isNew ? texts.newHeading : texts.editHeading}
      onClose={() => end(() => on.onClose(left))}
      footer={
        <>
          {!isNew && (
            <Button look="quiet" icon={Trash2} onClick={() => end(on.onRemove)}>
              {texts.remove}
            </Button>
          )}
          <Button onClick={() => end(() => on.onGiveUp(left))}>{texts.cancel}</Button>
          <Button look="primary" type="submit" form={`form-${id}`}>
            {texts.save}
          </Button>
        </>
      }
    >
      <form
        id={`form-${id}`}
        class={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!isNameless) end(() => on.onSave(draft));
        }}
      >
        <TextField
          label={texts.topic}
          value={draft.topic}
          autoFocus
          problem={tried && isNameless ? texts.topicMissing : undefined}
          onInput={(topic) => change({ topic })}
        />
        <TextArea
          label={texts.question}
          optional
          rows={2}
          value={draft.question}
          onInput={(question) => change({ question })}
        />
        <ManyChoices
          label={texts.needs}
          values={draft.needs}
          options={needs.map((value) => ({ value, label: needLabels[value] }))}
          onChange={(chosen) => change({ needs: chosen })}
        />
        {entry && viewpoint !== 'ny' && (
          <div>
            <Button small icon={BookCopy} onClick={() => setSavingIn(true)}>
              {forAllTexts.saveIn}
            </Button>
          </div>
        )}
        <PersonFields draft={draft} entries={entries} onChange={change} />
      </form>
      {savingIn && entry && (
        <SaveToProgramme part={{ list: 'videnspersoner', entry }} onClose={() => setSavingIn(false)} />
      )}
    </Dialog>
  );
}

interface PersonFieldsProps {
  readonly draft: TopicDraft;
  readonly entries: readonly VidenspersonEntry[];
  readonly onChange: (change: Partial<TopicDraft>) => void;
}

/** The person: a name that is known brings its function and contact along. */
function PersonFields({ draft, entries, onChange }: PersonFieldsProps) {
  const { people } = useForloeb();
  const known = useMemo(() => knownPeople(entries, people), [entries, people]);
  const brought = useRef<ReturnType<typeof broughtAlong>>({});
  const setName = (name: string) => {
    const details = broughtAlong(known.get(foldText(name)), draft, brought.current);
    brought.current = details;
    onChange({ name, ...(details as Partial<TopicDraft>) });
  };
  const kinds = videnspersonKinds.map((value) => ({ value, label: videnspersonKindLabels[value] }));
  const doubtful = draft.email.trim() !== '' && !mailHref(draft.email);
  return (
    <>
      <TextField
        label={texts.name}
        optional
        hint={texts.nameHint}
        value={draft.name}
        suggestions={[...known.values()].map(({ name }) => name)}
        onInput={setName}
      />
      <TextField
        label={texts.function}
        optional
        value={draft.function}
        onInput={(value) => onChange({ function: value })}
      />
      <Select
        label={texts.kind}
        value={draft.kind}
        options={[{ value: '' as const, label: texts.noKind }, ...kinds]}
        onChange={(kind) => onChange({ kind })}
      />
      <TextField
        label={texts.phone}
        optional
        type="tel"
        value={draft.phone}
        onInput={(phone) => onChange({ phone })}
        onBlur={() => onChange({ phone: formatPhone(draft.phone) })}
      />
      <TextField
        label={texts.email}
        optional
        inputMode="email"
        hint={doubtful ? texts.emailDoubtful : undefined}
        value={draft.email}
        onInput={(email) => onChange({ email })}
      />
      <TextField label={texts.place} namesPlace optional value={draft.place} onInput={(place) => onChange({ place })} />
      <TextField label={texts.deputy} optional value={draft.deputy} onInput={(deputy) => onChange({ deputy })} />
      <PartyField
        label={texts.introducer}
        value={draft.introducer}
        people={people}
        onChange={(introducer) => onChange({ introducer })}
      />
    </>
  );
}
