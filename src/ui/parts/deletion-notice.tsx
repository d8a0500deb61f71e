import { Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { clearedField, closingWrite } from '../../core/forloeb/closing.ts';
import { deletionDays, endingOfUnended } from '../../core/forloeb/ending.ts';
import { hasNotesToDelete, purgeNotes } from '../../core/forloeb/private-notes.ts';
import { toDelete, toDeleteSoon } from '../../core/forloeb/to-delete.ts';
import { Button } from '../components/button.tsx';
import { DangerDialog } from '../components/danger-dialog.tsx';
import css from '../components/flow.module.css';
import { useSay } from '../components/messages.tsx';
import { Notice } from '../components/notice.tsx';
import { begunFor, forgetBegunOf } from '../drafts/begun-texts.ts';
import { useForloeb } from '../forloeb-scope.tsx';
import { flushForloeb } from '../hooks/use-draft.ts';
import { forloebHref, mineDataHref, replaceWith, startHref } from '../routes.ts';
import { useStorage } from '../services.ts';
import { afslutningTexts } from '../texts/afslutning.ts';
import { storageFailureTexts } from '../texts/storage-failures.ts';
import { RemoveForloeb } from './remove-forloeb.tsx';

const texts = afslutningTexts.notice;

/** What is to be deleted in this forløb, now or on a day that is near; undefined for nothing. */
function useDeletion() {
  const { docs, plan, calendar, forloeb, summary, me, today } = useForloeb();
  const { ending: ended, course, courseOnly } = summary;
  const { fields } = forloeb;
  const ending = ended ?? (courseOnly ? undefined : endingOfUnended(plan, calendar, fields, me, today));
  const { notes } = deletionDays(plan, calendar, fields);
  const now = toDelete(ending, today, course) ?? (hasNotesToDelete(docs, ending, notes, today) && ('notes' as const));
  const next = now ? { what: now, day: today } : toDeleteSoon(ending, today, course);
  return next && { ...next, unended: ended ? undefined : ending?.day };
}

/**
 * The day of deletion has come, or comes within two weeks: says so until it is done here, and deletes nothing by itself (RULES.md N154).
 */
export function DeletionNotice() {
  const { id, summary, today } = useForloeb();
  const [asking, setAsking] = useState(false);
  const deletion = useDeletion();
  if (!deletion) return null;
  const { what, day, unended } = deletion;
  const close = () => setAsking(false);
  return (
    <Notice icon={Trash2} heading={day > today ? texts.soon[what](day) : texts[what]}>
      {unended && <p>{texts.unended(unended)}</p>}
      <p>{what === 'notes' ? texts.notesText : texts.planText}</p>
      <p>{texts.others}</p>
      <div class={css.buttons}>
        <Button small onClick={() => setAsking(true)}>
          {day > today ? texts.now : what === 'notes' ? texts.notesAction : texts.planAction}
        </Button>
        <a href={forloebHref(id, 'afslutning', 'sletning')}>{texts.change}</a>
        <a href={mineDataHref}>{texts.copy}</a>
      </div>
      {asking && what === 'notes' && <DeleteNotes onClose={close} />}
      {asking && what === 'plan' && (
        <RemoveForloeb row={summary} onClose={close} onRemoved={() => replaceWith(startHref)} />
      )}
    </Notice>
  );
}

/** Asks first: it cannot be taken back. The notes and the tick that they are gone are one action. */
function DeleteNotes({ onClose }: { readonly onClose: () => void }) {
  const { id, now, me, today, actIn } = useForloeb();
  const storage = useStorage();
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const remove = async () => {
    setBusy(true);
    const cleared = closingWrite({ [clearedField(me)]: { done: true, day: today, by: me } });
    // What waits in a field would be written after the deletion.
    await flushForloeb(id);
    // First what could bring them back: were it last, a failure would leave them behind a tick that says they are gone.
    const snapshots = await storage.forgetSnapshots(id);
    const forgotten = snapshots.ok ? await forgetBegunOf(storage, id, begunFor.talks) : snapshots;
    if (!forgotten.ok) say({ text: storageFailureTexts[forgotten.error.code].what });
    const notes = purgeNotes({ forberedelse: now('forberedelse'), samtaler: now('samtaler'), plan: now('plan') });
    const kept = forgotten.ok && (await actIn([...notes, { room: 'plan', changes: [cleared] }], { text: texts.done }));
    setBusy(false);
    if (kept) onClose();
  };
  return (
    <DangerDialog
      heading={texts.dialog}
      action={texts.dialogAction}
      busy={busy}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <p>{texts.dialogText}</p>
      <p>{texts.dialogFiles}</p>
    </DangerDialog>
  );
}
