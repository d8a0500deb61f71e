import type { PlacedActivity } from '../../../core/forloeb/introduktionsskema.ts';
import { activityKind } from '../../../core/forloeb/introduktionsskema.ts';
import { toJson } from '../../../core/forloeb/record-kind.ts';
import { useSay } from '../../components/messages.tsx';
import { type Said, useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref, goTo } from '../../routes.ts';
import { skemaSaid } from '../../texts/skema.ts';
import { type ActivityDraft, draftFields, type PlanDays } from './activity-draft.ts';
import { ActivitySheet } from './activity-sheet.tsx';
import { CopySheet } from './copy-sheet.tsx';
import type { Sheet, SkemaHandlers } from './use-sheets.ts';

interface SkemaSheetsProps {
  readonly sheet: Sheet | undefined;
  readonly placed: readonly PlacedActivity[];
  readonly plan: PlanDays;
  readonly handlers: SkemaHandlers;
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
  const save = async (draft: ActivityDraft) => {
    onClose();
    onKept(sheet.id);
    const { fields, said } = writeOf(sheet, draft, plan, { by: scope.me, day: scope.today });
    if (Object.keys(fields).length === 0) return;
    const seen = sheet.entry?.view.stamps;
    const change = { do: 'write', id: sheet.id, type: activityKind.type, fields, ...(seen && { seen }) } as const;
    const kept = await scope.act('plan', [change], said);
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
): { fields: ReturnType<typeof draftFields>; said: Said } {
  const { entry, id, opened } = sheet;
  const title = draft.title.trim();
  if (!entry) {
    const undo = { room: 'plan', changes: [{ do: 'delete', id }] } as const;
    return { fields: draftFields(draft, plan, author), said: { text: skemaSaid.added(title, draft.day ?? ''), undo } };
  }
  const fields = draftFields(draft, plan, author, { draft: opened, when: entry.fields.when });
  const empty = { place: '', method: null, preparation: '', note: '', status: { state: 'planned' } };
  const before = Object.keys(fields).map((field) => [field, toJson({ ...empty, ...entry.fields })[field] ?? null]);
  const change = { do: 'write', id, type: activityKind.type, fields: Object.fromEntries(before) } as const;
  return { fields, said: { text: skemaSaid.saved(title), undo: { room: 'plan', changes: [change] } } };
}
