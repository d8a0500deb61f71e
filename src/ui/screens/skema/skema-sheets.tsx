import type { PlanDays } from '../../../core/forloeb/activity-time.ts';
import type { PlacedActivity } from '../../../core/forloeb/introduktionsskema.ts';
import { activityKind } from '../../../core/forloeb/introduktionsskema.ts';
import { useSay } from '../../components/messages.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import type { PlanHistory } from '../../hooks/use-plan-history.ts';
import { forloebHref, goTo } from '../../routes.ts';
import { skemaSaid } from '../../texts/skema.ts';
import { repeatTexts } from '../../texts/skema-repeat.ts';
import { type ActivityDraft, draftFields } from './activity-draft.ts';
import { ActivitySheet } from './activity-sheet.tsx';
import { CopySheet } from './copy-sheet.tsx';
import { RepeatSheet } from './repeat-sheet.tsx';
import type { Sheet, SkemaHandlers } from './use-sheets.ts';

interface SkemaSheetsProps {
  readonly sheet: Sheet | undefined;
  readonly placed: readonly PlacedActivity[];
  readonly plan: PlanDays;
  readonly handlers: SkemaHandlers;
  readonly act: PlanHistory['act'];
  readonly onClose: () => void;
  readonly onReopen: (sheet: Sheet) => void;
  /** The sheet was closed without an answer and with something unsaved in it. */
  readonly onAside: (sheet: Extract<Sheet, { kind: 'edit' }>) => void;
  /** The screen was left with a sheet that was being written in. */
  readonly onLeft: (sheet: Sheet) => void;
  /** The activity that was just kept; the focus goes there. */
  readonly onKept: (id: string) => void;
}

/** The sheet that is open, if one is. */
export function SkemaSheets({
  sheet,
  placed,
  plan,
  handlers,
  act,
  onClose,
  onReopen,
  onAside,
  onLeft,
  onKept,
}: SkemaSheetsProps) {
  const scope = useForloeb();
  const say = useSay();
  if (!sheet) return null;
  if (sheet.kind === 'copy') {
    const copy = (day: string) => {
      onClose();
      handlers.copyTo(sheet.entry, day);
    };
    return <CopySheet entry={sheet.entry} onCopy={copy} onClose={onClose} />;
  }
  if (sheet.kind === 'repeat') {
    const repeat = (days: readonly string[]) => {
      onClose();
      handlers.repeatOn(sheet.entry, days, repeatTexts.said(sheet.entry.fields.title, days.length));
    };
    return <RepeatSheet entry={sheet.entry} placed={placed} plan={plan} onRepeat={repeat} onClose={onClose} />;
  }
  const save = async (draft: ActivityDraft) => {
    onClose();
    onKept(sheet.id);
    const { fields, text } = writeOf(sheet, draft, plan, { by: scope.me, day: scope.today });
    if (Object.keys(fields).length === 0) return;
    const seen = sheet.entry?.view.stamps;
    const change = { do: 'write', id: sheet.id, type: activityKind.type, fields, ...(seen && { seen }) } as const;
    const kept = await act([change], text);
    if (!kept) onReopen({ ...sheet, start: draft });
  };
  const leave = (left?: ActivityDraft) => {
    onClose();
    if (left) say({ text: skemaSaid.notSaved, undo: () => reopen(left) });
  };
  const setAside = (left?: ActivityDraft) => {
    onClose();
    if (left) onAside({ ...sheet, start: left });
  };
  const reopen = (left: ActivityDraft) => {
    onReopen({ ...sheet, start: left });
    goTo(forloebHref(scope.id, 'skema'));
  };
  const left = (draft: ActivityDraft) => {
    onLeft({ ...sheet, start: draft });
    say({ text: skemaSaid.notSaved, undo: () => goTo(forloebHref(scope.id, 'skema')) });
  };
  return (
    <ActivitySheet
      key={sheet.id}
      id={sheet.id}
      isNew={!sheet.entry}
      opened={sheet.opened}
      start={sheet.start}
      placed={placed}
      onSave={(draft) => void save(draft)}
      onClose={setAside}
      onGiveUp={leave}
      onLeft={left}
    />
  );
}

/** The fields to write and what is said about it, with the way back. */
function writeOf(
  sheet: Sheet & { kind: 'edit' },
  draft: ActivityDraft,
  plan: PlanDays,
  author: { readonly by: string; readonly day: string },
): { fields: ReturnType<typeof draftFields>; text: string } {
  const { entry, opened } = sheet;
  const title = draft.title.trim();
  if (!entry) return { fields: draftFields(draft, plan, author), text: skemaSaid.added(title, draft.day ?? '') };
  const fields = draftFields(draft, plan, author, { draft: opened, when: entry.fields.when });
  return { fields, text: skemaSaid.saved(title) };
}
