import { useMemo, useState } from 'preact/hooks';
import { formatDayLong } from '../../../core/calendar/danish-date.ts';
import type { PlacedActivity } from '../../../core/forloeb/introduktionsskema.ts';
import { namesFor } from '../../../core/forloeb/name-function.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { videnspersonKind } from '../../../core/forloeb/vidensperson.ts';
import type { Viewpoint } from '../../../core/rooms.ts';
import { FormSheet } from '../../components/form-sheet.tsx';
import { focusInvalid } from '../../focus-invalid.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useSheetDraft } from '../../hooks/use-sheet-draft.ts';
import { WhoFields } from '../../parts/who-fields.tsx';
import { meetingHref } from '../../places/meeting-href.ts';
import { sheetTexts } from '../../texts/skema.ts';
import { type ActivityDraft, type DraftProblems, draftProblems, isSameDraft } from './activity-draft.ts';
import { FurtherFields, TitleFields } from './activity-fields.tsx';
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

/** Everything about one activity. */
export function ActivitySheet({ id, isNew, opened, start, placed, onLeft, ...on }: ActivitySheetProps) {
  const { id: forloeb, plan, people, viewpoint } = useForloeb();
  const names = useMemo(() => namesFor('', readEntries(plan, videnspersonKind).known), [plan]);
  const agenda = agendaOf(placed, id, forloeb, viewpoint);
  const { draft, change, end } = useSheetDraft({ start, opened, isSame: isSameDraft, onLeft });
  const [tried, setTried] = useState(false);
  const all = draftProblems(draft);
  const order: DraftProblems = all.to === 'order' ? { to: 'order' } : {};
  const problems = tried ? all : order;
  const save = (filled: HTMLFormElement) => {
    setTried(true);
    if (Object.keys(all).length > 0) return focusInvalid(filled);
    end(() => on.onSave(draft));
  };
  return (
    <FormSheet
      beside
      id={id}
      heading={isNew ? sheetTexts.newHeading : sheetTexts.editHeading}
      lead={draft.day && formatDayLong(draft.day)}
      onSave={save}
      onClose={() => end(on.onClose)}
      onGiveUp={() => end(on.onGiveUp)}
    >
      {agenda && (
        <p>
          <a href={agenda}>{sheetTexts.agenda}</a>
        </p>
      )}
      <TitleFields draft={draft} problems={problems} placed={placed} onChange={change} />
      <WhenFields id={id} draft={draft} problems={problems} placed={placed} onChange={change} />
      <WhoFields value={draft.who} people={people} names={names} onChange={(who) => change({ who })} />
      <SheetClashes id={id} draft={draft} />
      <AgreementFields draft={draft} entry={placed.find(({ entry }) => entry.id === id)?.entry} onChange={change} />
      <FurtherFields draft={draft} placed={placed} onChange={change} />
    </FormSheet>
  );
}

/** Where the agenda of the activity is, as it stands in the plan; undefined for what is no meeting. */
function agendaOf(placed: readonly PlacedActivity[], id: string, forloeb: string, viewpoint: Viewpoint) {
  const row = placed.find(({ entry }) => entry.id === id);
  return row && meetingHref(forloeb, viewpoint, row.entry);
}
