import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { type TeamDaysMoved, teamDaysMoved } from '../../../core/arbejdsplads/team-days-moved.ts';
import { workplaceKey } from '../../../core/arbejdsplads/workplace.ts';
import { asIf } from '../../../core/document/as-if.ts';
import { sameJson } from '../../../core/document/json-value.ts';
import type { Json } from '../../../core/document/types.ts';
import { firstWorkingDay } from '../../../core/forloeb/create-preview.ts';
import { huskelisteKind } from '../../../core/forloeb/huskeliste.ts';
import { activityKind } from '../../../core/forloeb/introduktionsskema.ts';
import { moveEdit } from '../../../core/forloeb/move-changes.ts';
import { type MovePreview, previewMove, suggestedAgreedChoice } from '../../../core/forloeb/move-preview.ts';
import { type Told, toldOf } from '../../../core/forloeb/move-told.ts';
import type { AgreedChoice, MovedRow, PlanDays, PlanRows } from '../../../core/forloeb/moved-plan.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { videnspersonKind } from '../../../core/forloeb/vidensperson.ts';
import { type ForloebScope, useForloeb } from '../../forloeb-scope.tsx';
import { useHistoryKeys } from '../../hooks/use-history-keys.ts';
import { usePlanHistory } from '../../hooks/use-plan-history.ts';
import { useStanding } from '../../hooks/use-standing.ts';
import { MoveDialog } from './move-dialog.tsx';
import type { MoveRequest } from './move-request.ts';
import { ToldCard } from './told-card.tsx';

type Ask = (request: MoveRequest) => Promise<boolean>;

const MovingContext = createContext<Ask>(async () => false);

/** Shows what a change would move and writes it when the person says so. Resolves to whether it was kept. */
export const useMoving = (): Ask => useContext(MovingContext);

const rowsOf = (plan: ForloebScope['plan']): PlanRows => ({
  items: readEntries(plan, huskelisteKind).known,
  activities: readEntries(plan, activityKind).known,
});

const toldBy = ({ plan, people, me, today }: ForloebScope, { moves }: MovePreview): readonly Told[] =>
  toldOf(moves, { people, videnspersoner: readEntries(plan, videnspersonKind).known, today, me });

/** What a move does, before it is written. */
interface Outlook {
  readonly preview: MovePreview;
  readonly team: TeamDaysMoved;
}

interface Moved {
  readonly preview: MovePreview;
  readonly told: readonly Told[];
}

/** Everything that moves the programme asks here first; afterwards it says who is to be told. */
export function Moving({ children }: { readonly children: ComponentChildren }) {
  const scope = useForloeb();
  const history = usePlanHistory('days');
  useHistoryKeys(history);
  const [asking, setAsking] = useState<{ readonly request: MoveRequest; readonly agreed: AgreedChoice }>();
  const [moved, setMoved] = useState<Moved>();
  const answer = useRef<(kept: boolean) => void>(() => undefined);
  const told = useRef<HTMLDivElement>(null);
  // What opened the dialog is drawn anew with the moved plan, and with it the place of the focus is gone.
  useEffect(() => {
    if (moved && !asking && document.activeElement === document.body) told.current?.focus();
  }, [moved, asking]);
  const before = { firstDay: scope.forloeb.fields.firstDay, calendar: scope.calendar };
  const workplace = useStanding('arbejdsplads').docs.get(workplaceKey);
  const outlookOf = (
    { to, along }: MoveRequest,
    chosen?: AgreedChoice,
  ): Outlook & { readonly agreed: AgreedChoice } => {
    const { plan, today } = scope;
    const after = { ...to, firstDay: firstWorkingDay(to.calendar, to.firstDay) };
    const team = teamDaysMoved(plan, workplace, after, today, along);
    // With the team days that come and go with it, so that the preview looks at them too.
    const rows = rowsOf(asIf(plan, team.changes));
    const agreed = chosen ?? suggestedAgreedChoice({ rows, before, after, today });
    const preview = previewMove({ rows, before, after, today, agreed });
    return { preview: withoutNew(preview, team), team, agreed };
  };
  const perform = async (request: MoveRequest, { preview, team }: Outlook) => {
    const { firstDay } = preview.after;
    const shifts = firstDay !== before.firstDay;
    const edit = moveEdit(preview, {
      was: { ...request.was, ...(shifts && { firstDay: before.firstDay }) },
      will: { ...request.will, ...(shifts && { firstDay }) },
      seen: request.seen,
    });
    const toTell = toldBy(scope, preview);
    const [changes, undo] = [
      [...edit.changes, ...team.changes],
      [...team.undo, ...edit.undo],
    ];
    const kept = await history.act(changes, request.said, undo);
    if (kept && toTell.length > 0) setMoved({ preview, told: toTell });
    return kept;
  };
  const ask: Ask = async (request) => {
    const outlook = outlookOf(request);
    const { preview, team, agreed } = outlook;
    const shown = [preview.moves, preview.clashes, team.added, team.gone];
    if (shown.every(({ length }) => length === 0)) return perform(request, outlook);
    setAsking({ request, agreed });
    return new Promise((resolve) => {
      answer.current = resolve;
    });
  };
  const close = (kept: boolean) => {
    setAsking(undefined);
    answer.current(kept);
  };
  const outlook = asking && outlookOf(asking.request, asking.agreed);
  const stands = moved && sameJson(asJson(moved.preview.after), asJson(before));
  return (
    <MovingContext.Provider value={ask}>
      {moved && stands && <ToldCard {...moved} place={told} onDone={() => setMoved(undefined)} />}
      {children}
      {asking && outlook && (
        <MoveDialog
          request={asking.request}
          preview={outlook.preview}
          team={outlook.team}
          told={toldBy(scope, outlook.preview)}
          agreed={asking.agreed}
          onAgreed={(agreed) => setAsking({ ...asking, agreed })}
          onMove={async () => {
            if (await perform(asking.request, outlook)) close(true);
          }}
          onClose={() => close(false)}
        />
      )}
    </MovingContext.Provider>
  );
}

/** A team day that comes with the move has not stayed anywhere. */
function withoutNew(preview: MovePreview, { added }: TeamDaysMoved): MovePreview {
  const isNew = ({ id }: MovedRow) => added.some((row) => row.id === id);
  return { ...preview, stays: { ...preview.stays, pinned: preview.stays.pinned.filter((row) => !isNew(row)) } };
}

/** The list of whom to tell belongs to the plan as it was moved: after an undo there is nothing to tell. */
const asJson = ({ firstDay, calendar }: PlanDays): Json =>
  ({ firstDay, off: calendar.localDaysOff, week: calendar.workingWeek ?? null }) as unknown as Json;
