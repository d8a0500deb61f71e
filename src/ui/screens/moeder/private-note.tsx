import { Lock, Send, Undo2, Users } from 'lucide';
import { emptyView } from '../../../core/document/view.ts';
import { type Pointed, pointsOf } from '../../../core/forloeb/agenda-form.ts';
import type { MeetingRow } from '../../../core/forloeb/meeting-list.ts';
import { firstName } from '../../../core/forloeb/person.ts';
import {
  canShare,
  type PrivateNoteEntry,
  privateNoteAt,
  privateNoteId,
  privateNoteKind,
  privateNotesOf,
  sharedText,
} from '../../../core/forloeb/private-note.ts';
import { sharePrivateNotes, takeBackPrivateNote } from '../../../core/forloeb/private-note-sharing.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Icon } from '../../components/icon.tsx';
import { useSay } from '../../components/messages.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { flushRecord, useDraft } from '../../hooks/use-draft.ts';
import { useLock } from '../../hooks/use-lock.ts';
import { UnlockFormLater } from '../../lock-parts.tsx';
import css from '../../parts/meeting/meeting.module.css';
import { NoteArea } from '../../parts/meeting/note-area.tsx';
import { NoteQuote } from '../../parts/meeting/note-quote.tsx';
import type { NotePoint, Notes } from '../../parts/meeting/use-notes.ts';
import { RoomConflicts } from '../../parts/room-conflicts.tsx';
import { meetingTexts } from '../../texts/moeder.ts';
import look from './private-note.module.css';
import { ShareAll } from './share-all.tsx';

const texts = meetingTexts.private;

interface PrivateNoteProps {
  readonly row: Pick<MeetingRow, 'key' | 'kind'>;
  readonly notes: Notes;
  readonly point: NotePoint;
}

/** What the new hire writes under a point for themselves, and shares when they want to (RULES.md N223–N225). */
export function PrivateNote(props: PrivateNoteProps) {
  const { row, notes, point } = props;
  const { docs } = useForloeb();
  const isLocked = useLock() === 'locked';
  const own = isLocked ? undefined : privateNotesOf(docs.procesjournal, row.key).get(point.key);
  return (
    <>
      {notes.others.map((note) => (
        <NoteQuote key={note.id} note={note} point={point.key} />
      ))}
      {isLocked ? (
        <>
          <p class={look.private}>
            <Icon of={Lock} size={18} />
            <span>{texts.locked}</span>
          </p>
          <UnlockFormLater />
        </>
      ) : (
        <OwnText {...props} own={own} />
      )}
      <Sharing {...props} own={own} />
    </>
  );
}

interface PrivateNotesProps {
  readonly row: MeetingRow;
  readonly form: Pointed<NotePoint>;
  readonly notes: Notes;
}

/** Of a meeting that has been held: the new hire's private notes, still to be read and shared. */
export function PrivateNotes({ row, form, notes }: PrivateNotesProps) {
  const { docs, viewpoint } = useForloeb();
  const isLocked = useLock() === 'locked';
  const written = isLocked ? new Map() : privateNotesOf(docs.procesjournal, row.key);
  const points = pointsOf(form).filter(({ key }) => written.has(key));
  if (viewpoint !== 'ny' || points.length === 0) return null;
  return (
    <Card heading={texts.heading}>
      {points.map((point) => (
        <section key={point.key} class={css.point} aria-label={point.heading}>
          <h3>{point.heading}</h3>
          <PrivateNote row={row} notes={{ ...notes, others: [] }} point={point} />
        </section>
      ))}
      <ShareAll row={row} notes={notes} />
    </Card>
  );
}

interface OwnProps extends PrivateNoteProps {
  readonly own: PrivateNoteEntry | undefined;
}

/** Kept as it is written, like everything in the private room. */
function OwnText({ row, point, own }: OwnProps) {
  const { today } = useForloeb();
  const draft = useDraft({
    room: 'procesjournal',
    record: own?.view ?? emptyView(privateNoteId(row.key, point.key), privateNoteKind.type),
    field: 'text',
    along: own ? undefined : privateNoteAt(row, point, today),
  });
  return (
    <>
      {own && <RoomConflicts room="procesjournal" view={own.view} labels={{ text: point.heading }} />}
      <NoteArea draft={draft} heading={point.heading} placeholder={texts.placeholder} />
    </>
  );
}

/** Whether it is shared, and the ways to share and to take back. */
function Sharing({ row, notes, point, own }: OwnProps) {
  const { people } = useForloeb();
  const name = firstName(people.holder('kontaktperson')?.fields.name ?? '');
  const { share, takeBack } = useSharing({ row, notes, point, own }, name);
  const mine = notes.mine;
  const shared = sharedText(mine, point.key);
  const words = own?.fields.text?.trim() ?? '';
  const isNew = words !== '' && words !== shared;
  return (
    <>
      {mine && shared && !own && <NoteQuote note={mine} point={point.key} />}
      <p class={look.private}>
        <Icon of={shared ? Users : Lock} size={18} />
        <span>{canShare(row.kind) ? (shared ? texts.shared(name, isNew) : texts.untilShared) : texts.onlyYours}</span>
      </p>
      <div class={css.actions}>
        {isNew && canShare(row.kind) && (
          <Button small icon={Send} aria-label={texts.shareFor(name, point.heading)} onClick={() => void share()}>
            {texts.share(name)}
          </Button>
        )}
        {shared && (
          <Button small icon={Undo2} aria-label={texts.takeBackFor(point.heading)} onClick={() => void takeBack()}>
            {texts.takeBack}
          </Button>
        )}
      </div>
    </>
  );
}

/** What is being written is kept first; the rooms are read as they stand after that, whatever has been drawn. */
function useSharing({ row, notes, point, own }: OwnProps, name: string) {
  const { id, now, me, today, actIn } = useForloeb();
  const say = useSay();
  return {
    share: async () => {
      const isKept = await flushRecord(id, 'procesjournal', privateNoteId(row.key, point.key));
      const kept = privateNotesOf(now('procesjournal'), row.key).get(point.key);
      if (!isKept || !kept) say({ text: texts.notSaved });
      else await actIn(sharePrivateNotes([kept], now('samtaler'), me, today), { text: texts.told(name) });
    },
    takeBack: async () => {
      const mine = notes.mine;
      if (mine) await actIn(takeBackPrivateNote(mine, point, own), { text: texts.takenBack });
    },
  };
}
