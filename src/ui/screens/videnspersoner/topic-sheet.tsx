import { BookCopy } from 'lucide';
import { useState } from 'preact/hooks';
import { parseStretches } from '../../../core/calendar/stretches.ts';
import { needLabels } from '../../../core/forloeb/labels.ts';
import type { VidenspersonEntry } from '../../../core/forloeb/vidensperson.ts';
import { needs } from '../../../core/forloeb/vocabulary.ts';
import { Button } from '../../components/button.tsx';
import { ManyChoices } from '../../components/choices.tsx';
import { TextArea, TextField } from '../../components/field.tsx';
import { FormSheet } from '../../components/form-sheet.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useSheetDraft } from '../../hooks/use-sheet-draft.ts';
import { SaveToProgramme } from '../../parts/programme/save-to-programme.tsx';
import { forAllTexts } from '../../texts/programme-of-forloeb.ts';
import { topicSheetTexts as texts } from '../../texts/videnspersoner.ts';
import { PersonFields } from './person-fields.tsx';
import { isSameTopic, type TopicDraft } from './topic-draft.ts';

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
  const { draft, change, end } = useSheetDraft({ start, opened, isSame: isSameTopic, onLeft });
  const [tried, setTried] = useState(false);
  const [savingIn, setSavingIn] = useState(false);
  const { viewpoint, today } = useForloeb();
  const entry = isNew ? undefined : entries.find((one) => one.id === id);
  const isNameless = draft.topic.trim() === '';
  const isDoubtful = parseStretches(draft.away, today) === undefined;
  const save = () => {
    setTried(true);
    if (!isNameless && !isDoubtful) end(() => on.onSave(draft));
  };
  return (
    <FormSheet
      beside
      id={id}
      heading={isNew ? texts.newHeading : texts.editHeading}
      onSave={save}
      onClose={() => end(on.onClose)}
      onGiveUp={() => end(on.onGiveUp)}
      remove={isNew ? undefined : { label: texts.remove, onRemove: () => end(on.onRemove) }}
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
      <PersonFields draft={draft} entries={entries} tried={tried} onChange={change} />
      {savingIn && entry && (
        <SaveToProgramme part={{ list: 'videnspersoner', entry }} onClose={() => setSavingIn(false)} />
      )}
    </FormSheet>
  );
}
