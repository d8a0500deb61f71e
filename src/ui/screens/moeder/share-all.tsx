import { Send } from 'lucide';
import { useState } from 'preact/hooks';
import type { MeetingRow } from '../../../core/forloeb/meeting-list.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import { type PrivateNoteEntry, privateNotesOf } from '../../../core/forloeb/private-note.ts';
import { sharePrivateNotes, unsharedOf, unsharePrivateNotes } from '../../../core/forloeb/private-note-sharing.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useSay } from '../../components/messages.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { flushRecord } from '../../hooks/use-draft.ts';
import { useLock } from '../../hooks/use-lock.ts';
import css from '../../parts/meeting/meeting.module.css';
import type { Notes } from '../../parts/meeting/use-notes.ts';
import { appTexts } from '../../texts/app.ts';
import { meetingTexts } from '../../texts/moeder.ts';

const texts = meetingTexts.private;

interface ShareAllProps {
  readonly row: Pick<MeetingRow, 'key' | 'kind'>;
  readonly notes: Notes;
}

/** Where several of the new hire's own notes are not shared: all of them at once, seen before they are (RULES.md N229). */
export function ShareAll({ row, notes }: ShareAllProps) {
  const { docs, viewpoint, people } = useForloeb();
  const isLocked = useLock() === 'locked';
  const [isAsking, setAsking] = useState(false);
  const unshared = isLocked ? [] : unsharedOf(privateNotesOf(docs.procesjournal, row.key), notes.mine);
  const name = firstName(people.holder('kontaktperson')?.fields.name ?? '');
  if (viewpoint !== 'ny' || unshared.length < 2) return null;
  return (
    <div class={css.actions}>
      <Button small icon={Send} onClick={() => setAsking(true)}>
        {texts.shareAll(unshared.length, name)}
      </Button>
      {isAsking && (
        <ShareDialog row={row} notes={notes} unshared={unshared} name={name} onClose={() => setAsking(false)} />
      )}
    </div>
  );
}

interface ShareDialogProps extends ShareAllProps {
  readonly unshared: readonly PrivateNoteEntry[];
  readonly name: string;
  readonly onClose: () => void;
}

/** The words as they will be read, and nothing else goes along. */
function ShareDialog({ row, notes, unshared, name, onClose }: ShareDialogProps) {
  const { id, now, me, today, actIn } = useForloeb();
  const say = useSay();
  const share = async () => {
    const kept = await Promise.all(unshared.map((own) => flushRecord(id, 'procesjournal', own.id)));
    onClose();
    if (kept.includes(false)) return say({ text: texts.notSaved });
    const seen = new Set(unshared.map((own) => own.id));
    const words = unsharedOf(privateNotesOf(now('procesjournal'), row.key), notes.mine).filter((own) =>
      seen.has(own.id),
    );
    await actIn(sharePrivateNotes(words, now('samtaler'), me, today), {
      text: texts.told(name),
      undo: unsharePrivateNotes(words, notes.mine, me),
    });
  };
  return (
    <Dialog
      heading={texts.share(name)}
      lead={texts.shareAllLead(name)}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{appTexts.cancel}</Button>
          <Button look="primary" icon={Send} onClick={() => void share()}>
            {texts.shareAllNow(unshared.length)}
          </Button>
        </>
      }
    >
      {unshared.map(({ id: own, fields: { point, text } }) => (
        <section key={own} class={css.point} aria-label={point.heading}>
          <h3>{point.heading}</h3>
          <p class={css.text}>{text}</p>
        </section>
      ))}
    </Dialog>
  );
}
