import { Check, Pencil } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import type { Doc } from '../../../core/document/types.ts';
import { previewForloeb } from '../../../core/forloeb/create-preview.ts';
import type { Standardprogram } from '../../../core/forloeb/standardprogram.ts';
import { stackProgrammes } from '../../../core/programme/stack-programmes.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { useServices } from '../../services.ts';
import { opretTexts } from '../../texts/opret.ts';
import { storageFailureTexts } from '../../texts/storage-failures.ts';
import { CrowdedCard } from './crowded-card.tsx';
import { askedHolders, calendarOfDraft, type Draft, notesOf } from './draft.ts';
import { DraftNotes } from './draft-notes.tsx';
import { DraftWeek, draftWeekId } from './draft-week.tsx';
import type { DatedDraft } from './make-forloeb.ts';
import { MissingRoles } from './missing-roles.tsx';
import css from './opret.module.css';
import { PastActivities } from './past-activities.tsx';
import { catchUpWord, PastItems } from './past-items.tsx';
import { PreviewList } from './preview-list.tsx';
import { PreviewSummary } from './preview-summary.tsx';
import { StackedNote } from './stacked-note.tsx';
import { useCreate } from './use-create.ts';

interface OpretPreviewProps {
  readonly draft: DatedDraft;
  readonly programme: Standardprogram;
  /** A programme of the workplace that is laid on top. */
  readonly team: Standardprogram | undefined;
  /** What new colleagues of the workplace have in common. */
  readonly common: Doc | undefined;
  readonly onChange: (draft: Draft) => void;
  readonly onBack: () => void;
}

/** Everything the forløb will hold, before anything is written. */
export function OpretPreview({ draft, programme: base, team, common, onChange, onBack }: OpretPreviewProps) {
  const today = useServices().today();
  const { create, creating, failure } = useCreate();
  const [weekBroken, setWeekBroken] = useState(false);
  const [asked] = useState(() => askedHolders(draft.names));
  const stacked = useMemo(() => (team ? stackProgrammes(base, team) : undefined), [base, team]);
  const programme = stacked?.programme ?? base;
  const input = { programme, firstDay: draft.firstDay, calendar: calendarOfDraft(draft), today };
  const preview = previewForloeb({ ...input, holders: draft.names });
  // Names typed here must not take their own field away, so the roles are those that were missing when the page opened.
  const missing = previewForloeb({ ...input, holders: asked }).missingRoles;
  const choose = (choices: Draft['choices']) => onChange({ ...draft, choices: { ...draft.choices, ...choices } });
  const catchUp = catchUpWord(input.calendar, today);
  const texts = opretTexts.preview;
  const make = () => {
    if (!weekBroken) return void create(draft, programme, team);
    const week = document.getElementById(draftWeekId);
    week?.scrollIntoView({ block: 'center' });
    week?.querySelector<HTMLElement>('input[aria-invalid], input')?.focus();
  };
  return (
    <Page
      heading={texts.heading}
      title={opretTexts.title}
      lead={texts.lead}
      actions={
        <Button icon={Pencil} onClick={onBack}>
          {texts.change}
        </Button>
      }
    >
      <PreviewSummary draft={draft} programme={programme} preview={preview} />
      {stacked && team && <StackedNote common={base} team={team} doubled={stacked.doubled} />}
      <DraftNotes notes={notesOf(draft, today)} />
      <MissingRoles
        missing={missing}
        names={draft.names}
        onChange={(role, name) => onChange({ ...draft, names: { ...draft.names, [role]: name } })}
      />
      <DraftWeek
        week={draft.workingWeek ?? draft.calendar?.workingWeek}
        onChange={(workingWeek) => onChange({ ...draft, workingWeek, choices: {} })}
        onBroken={setWeekBroken}
      />
      <PastItems
        rows={preview.rows.filter((row) => row.past)}
        catchUp={catchUp}
        choices={draft.choices}
        today={today}
        onChange={choose}
      />
      <PastActivities rows={preview.late} choices={draft.choices} today={today} onChange={choose} />
      <CrowdedCard
        draft={draft}
        programme={programme}
        common={common}
        today={today}
        onChange={(crowded) => onChange({ ...draft, crowded })}
      />
      <PreviewList rows={preview.rows} choices={draft.choices} catchUp={catchUp} firstDay={draft.firstDay} />
      {failure && (
        <Notice tone="danger" alert heading={opretTexts.failed}>
          <p>
            {storageFailureTexts[failure.code].what} {storageFailureTexts[failure.code].next}
          </p>
        </Notice>
      )}
      <div class={css.bar}>
        <Button onClick={onBack}>{texts.back}</Button>
        <Button look="primary" icon={Check} disabled={creating} onClick={make}>
          {creating ? texts.creating : texts.create}
        </Button>
      </div>
    </Page>
  );
}
