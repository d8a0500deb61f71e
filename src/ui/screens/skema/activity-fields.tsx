import { activityStates, type PlacedActivity } from '../../../core/forloeb/introduktionsskema.ts';
import { activityKindLabels, methodLabels, needLabels } from '../../../core/forloeb/labels.ts';
import { knownTasks } from '../../../core/forloeb/learning-steps.ts';
import { activityKinds, methods, needs } from '../../../core/forloeb/vocabulary.ts';
import { Choices, ManyChoices } from '../../components/choices.tsx';
import { TextArea, TextField } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { activityStateLabels, sheetTexts } from '../../texts/skema.ts';
import type { ActivityDraft, DraftProblems } from './activity-draft.ts';

const optionsOf = <Value extends string>(values: readonly Value[], labels: Readonly<Record<Value, string>>) =>
  values.map((value) => ({ value, label: labels[value] }));

interface PartProps {
  readonly draft: ActivityDraft;
  readonly onChange: (change: Partial<ActivityDraft>) => void;
}

/** What it is called, and of which kind. */
export function TitleFields({
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

/** Where, how, for which needs, and what is written about it. */
export function FurtherFields({ draft, placed, onChange }: PartProps & { readonly placed: readonly PlacedActivity[] }) {
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
