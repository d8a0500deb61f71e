import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDayLong } from '../../../core/calendar/danish-date.ts';
import { activityStates, type PlacedActivity } from '../../../core/forloeb/introduktionsskema.ts';
import { activityKindLabels, methodLabels, needLabels } from '../../../core/forloeb/labels.ts';
import { knownTasks } from '../../../core/forloeb/learning-steps.ts';
import { activityKinds, methods, needs } from '../../../core/forloeb/vocabulary.ts';
import type { Viewpoint } from '../../../core/rooms.ts';
import { Button } from '../../components/button.tsx';
import { Choices, ManyChoices } from '../../components/choices.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextArea, TextField } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { markHalfWritten } from '../../drafts/half-written.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useLeft } from '../../hooks/use-kept-sheet.ts';
import { WhoFields } from '../../parts/who-fields.tsx';
import { meetingHref } from '../../places/meeting-href.ts';
import { activityStateLabels, sheetTexts } from '../../texts/skema.ts';
import { type ActivityDraft, type DraftProblems, draftProblems, isSameDraft } from './activity-draft.ts';
import css from './activity-sheet.module.css';
import { AgreementFields } from './agreement-fields.tsx';
import { SheetClashes } from './sheet-clashes.tsx';
import { WhenFields } from './when-fields.tsx';

interface ActivitySheetProps {
  readonly id: string;
  readonly isNew: boolean;
  /** As the record was when the sheet opened; what differs from it is written. */
  readonly opened: ActivityDraft;
  readonly start: ActivityDraft;
  readonly placed: readonly PlacedActivity[];
  readonly onSave: (draft: ActivityDraft) => void;
  /** Escape or the cross; `left` is what was typed and not kept. */
  readonly onClose: (left?: ActivityDraft) => void;
  /** "Annullér". */
  readonly onGiveUp: (left?: ActivityDraft) => void;
  /** The screen was left with this in the sheet. */
  readonly onLeft: (left: ActivityDraft) => void;
}

const optionsOf = <Value extends string>(values: readonly Value[], labels: Readonly<Record<Value, string>>) =>
  values.map((value) => ({ value, label: labels[value] }));

/** Everything about one activity. */
export function ActivitySheet({ id, isNew, opened, start, placed, onLeft, ...on }: ActivitySheetProps) {
  const { id: forloeb, people, viewpoint } = useForloeb();
  const agenda = agendaOf(placed, id, forloeb, viewpoint);
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const dirty = !isSameDraft(draft, opened);
  useEffect(() => (dirty ? markHalfWritten(() => undefined) : undefined), [dirty]);
  const change = (part: Partial<ActivityDraft>) => setDraft((before) => ({ ...before, ...part }));
  const all = draftProblems(draft);
  const order: DraftProblems = all.to === 'order' ? { to: 'order' } : {};
  const problems = tried ? all : order;
  const isClosed = useRef(false);
  useLeft(
    () => dirty && !isClosed.current,
    () => onLeft(draft),
  );
  const end = (how: (left?: ActivityDraft) => void) => () => {
    isClosed.current = true;
    how(dirty ? draft : undefined);
  };
  const save = () => {
    setTried(true);
    if (Object.keys(all).length > 0) return;
    isClosed.current = true;
    on.onSave(draft);
  };
  return (
    <Dialog
      heading={isNew ? sheetTexts.newHeading : sheetTexts.editHeading}
      lead={draft.day && formatDayLong(draft.day)}
      onClose={end(on.onClose)}
      footer={
        <>
          <Button onClick={end(on.onGiveUp)}>{sheetTexts.cancel}</Button>
          <Button look="primary" type="submit" form={`form-${id}`}>
            {sheetTexts.save}
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
          save();
        }}
      >
        {agenda && (
          <p>
            <a href={agenda}>{sheetTexts.agenda}</a>
          </p>
        )}
        <TitleFields draft={draft} problems={problems} placed={placed} onChange={change} />
        <WhenFields id={id} draft={draft} problems={problems} placed={placed} onChange={change} />
        <WhoFields value={draft.who} people={people} onChange={(who) => change({ who })} />
        <SheetClashes id={id} draft={draft} />
        <AgreementFields draft={draft} entry={placed.find(({ entry }) => entry.id === id)?.entry} onChange={change} />
        <FurtherFields draft={draft} placed={placed} onChange={change} />
      </form>
    </Dialog>
  );
}

/** Where the agenda of the activity is, as it stands in the plan; undefined for what is no meeting. */
function agendaOf(placed: readonly PlacedActivity[], id: string, forloeb: string, viewpoint: Viewpoint) {
  const row = placed.find(({ entry }) => entry.id === id);
  return row && meetingHref(forloeb, viewpoint, row.entry);
}

interface PartProps {
  readonly draft: ActivityDraft;
  readonly onChange: (change: Partial<ActivityDraft>) => void;
}

function TitleFields({
  draft,
  problems,
  placed,
  onChange,
}: PartProps & { readonly problems: DraftProblems; readonly placed: readonly PlacedActivity[] }) {
  const titles = [...new Set(placed.map(({ entry }) => entry.fields.title))];
  return (
    <>
      <TextField
        label={sheetTexts.title}
        value={draft.title}
        autoFocus
        suggestions={titles}
        problem={problems.title && sheetTexts.titleMissing}
        onInput={(title) => onChange({ title })}
      />
      <Select
        label={sheetTexts.kind}
        value={draft.kind}
        options={optionsOf(activityKinds, activityKindLabels)}
        onChange={(kind) => onChange({ kind })}
      />
    </>
  );
}

function FurtherFields({ draft, placed, onChange }: PartProps & { readonly placed: readonly PlacedActivity[] }) {
  return (
    <>
      <TextField
        label={sheetTexts.place}
        namesPlace
        optional
        value={draft.place}
        onInput={(place) => onChange({ place })}
      />
      <Select
        label={sheetTexts.method}
        value={draft.method}
        options={[{ value: '' as const, label: sheetTexts.noMethod }, ...optionsOf(methods, methodLabels)]}
        onChange={(method) => onChange({ method })}
      />
      <TextField
        label={sheetTexts.task}
        optional
        hint={sheetTexts.taskHint}
        value={draft.task}
        suggestions={knownTasks(placed)}
        onInput={(task) => onChange({ task })}
      />
      <ManyChoices
        label={sheetTexts.needs}
        values={draft.needs}
        options={optionsOf(needs, needLabels)}
        onChange={(chosen) => onChange({ needs: chosen })}
      />
      <Choices
        label={sheetTexts.state}
        value={draft.state}
        options={optionsOf(activityStates, activityStateLabels)}
        onChange={(state) => onChange({ state })}
      />
      <TextArea
        label={sheetTexts.preparation}
        optional
        rows={2}
        hint={sheetTexts.preparationHint}
        value={draft.preparation}
        onInput={(preparation) => onChange({ preparation })}
      />
      <TextArea label={sheetTexts.note} optional rows={2} value={draft.note} onInput={(note) => onChange({ note })} />
    </>
  );
}
