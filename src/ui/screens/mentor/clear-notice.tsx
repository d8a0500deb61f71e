import { Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { clearedField } from '../../../core/forloeb/closing.ts';
import type { MentorCourseEntry } from '../../../core/forloeb/mentor-course.ts';
import { courseClosingId, courseClosingKind, purgeShared } from '../../../core/forloeb/mentor-deletion.ts';
import { isCourseToDelete, purgeOwn } from '../../../core/forloeb/mentor-ending.ts';
import { courseCalendar } from '../../../core/forloeb/mentor-period.ts';
import { write } from '../../../core/forloeb/record-kind.ts';
import { Button } from '../../components/button.tsx';
import { Check } from '../../components/check.tsx';
import { DangerDialog } from '../../components/danger-dialog.tsx';
import css from '../../components/flow.module.css';
import { useSay } from '../../components/messages.tsx';
import { Notice } from '../../components/notice.tsx';
import { begunFor, forgetBegunOf } from '../../drafts/begun-texts.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { flushForloeb } from '../../hooks/use-draft.ts';
import { forloebHref } from '../../routes.ts';
import { useStorage } from '../../services.ts';
import { mentorTexts } from '../../texts/mentor.ts';
import { storageFailureTexts } from '../../texts/storage-failures.ts';
import { endRest } from './places.ts';
import { useCourse } from './use-course.ts';

const texts = mentorTexts.clear;

/** The day of deletion has come: says so until it is done here, and deletes nothing by itself (RULES.md N188). */
export function ClearNotice({ entry }: { readonly entry: MentorCourseEntry }) {
  const { id, docs, forloeb, me, today } = useForloeb();
  const [asking, setAsking] = useState(false);
  if (!isCourseToDelete(entry.fields, docs.mentor, courseCalendar(forloeb.fields), me, today)) return null;
  return (
    <Notice icon={Trash2} heading={texts.notice}>
      <p>{texts.noticeText}</p>
      <div class={css.buttons}>
        <Button small onClick={() => setAsking(true)}>
          {texts.action}
        </Button>
        <a href={forloebHref(id, 'mentor', endRest)}>{texts.change}</a>
      </div>
      {asking && <ClearDialog onClose={() => setAsking(false)} />}
    </Notice>
  );
}

/** Asks first: it cannot be taken back. What is deleted and the tick that it is gone are one action (RULES.md N189). */
export function ClearDialog({ onClose }: { readonly onClose: () => void }) {
  const { id, docs, shut, now, me, today, actIn } = useForloeb();
  const { side } = useCourse();
  const storage = useStorage();
  const say = useSay();
  const [own, setOwn] = useState(false);
  const [busy, setBusy] = useState(false);
  const remove = async () => {
    setBusy(true);
    // What waits in a field would be written after the deletion.
    if (!(await flushForloeb(id))) return setBusy(false);
    // First what could bring them back: were it last, a failure would leave them behind a tick that says they are gone.
    const snapshots = await storage.forgetSnapshots(id);
    const forgotten = snapshots.ok ? await forgetBegunOf(storage, id, begunFor.mentor) : snapshots;
    if (!forgotten.ok) say({ text: storageFailureTexts[forgotten.error.code].what });
    const cleared = write(courseClosingId, courseClosingKind.type, {
      [clearedField(me)]: { done: true, day: today, by: me },
    });
    const shared = { room: 'mentor', changes: [...purgeShared(now('mentor')), cleared] } as const;
    const ofOwn = own ? purgeOwn(now('procesjournal')) : [];
    const work = ofOwn.length > 0 ? [shared, { room: 'procesjournal', changes: ofOwn } as const] : [shared];
    const kept = forgotten.ok && (await actIn(work, { text: texts.done }));
    setBusy(false);
    if (kept) onClose();
  };
  return (
    <DangerDialog
      heading={texts.heading}
      action={texts.confirm}
      busy={busy}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <div class={css.fields}>
        <p>{texts.text}</p>
        {side === 'mentee' && docs.procesjournal && (
          <div>
            <div class={css.buttons}>
              <Check checked={own} label={texts.own} onChange={setOwn} />
              <span aria-hidden="true">{texts.own}</span>
            </div>
            <p class={css.quiet}>{texts.ownHint}</p>
          </div>
        )}
        {side === 'mentee' && shut === 'locked' && <p>{texts.ownLocked}</p>}
        <p>{texts.files}</p>
      </div>
    </DangerDialog>
  );
}
