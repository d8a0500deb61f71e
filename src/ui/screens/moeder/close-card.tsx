import { CircleCheck, Undo2 } from 'lucide';
import { type Agenda, leftOpen } from '../../../core/forloeb/agenda.ts';
import { activityKind } from '../../../core/forloeb/introduktionsskema.ts';
import { meetingKind } from '../../../core/forloeb/meeting.ts';
import { meetingRecordId } from '../../../core/forloeb/meeting-keys.ts';
import type { MeetingRow } from '../../../core/forloeb/meeting-list.ts';
import { notesRoom } from '../../../core/forloeb/meeting-part.ts';
import { write } from '../../../core/forloeb/record-kind.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { flushForloeb } from '../../hooks/use-draft.ts';
import css from '../../parts/meeting/meeting.module.css';
import { meetingTexts } from '../../texts/moeder.ts';
import { whenOf } from './meeting-words.ts';
import type { Meetings } from './use-meetings.ts';

const texts = meetingTexts.close;

/** Closes a meeting or opens it again: its activity, and its record where it is noted, in one action (RULES.md N108, N221). */
function useClosing({ key, kind, record, activity }: MeetingRow) {
  const { id, actIn, me, today, viewpoint } = useForloeb();
  const room = notesRoom(viewpoint, kind);
  const held = (value: object) => write(meetingRecordId(key), meetingKind.type, { kind, meeting: key, held: value });
  const state = (value: object) => (activity ? [write(activity.id, activityKind.type, { status: value })] : []);
  const work = (talk: object, planned: object) => [
    ...(room ? [{ room, changes: [held(talk)] }] : []),
    ...(activity ? [{ room: 'plan' as const, changes: state(planned) }] : []),
  ];
  return async (done: boolean) => {
    // What is still being written belongs to the meeting that is closed: no field will be there for it.
    if (!(await flushForloeb(id))) return;
    const by = { day: today, by: me };
    const before = work(record?.fields.held ?? { done: false }, activity?.fields.status ?? { state: 'planned' });
    await actIn(work({ done, ...by }, { state: done ? 'done' : 'planned', ...by }), {
      text: done ? (room ? texts.closed : texts.closedAlone) : texts.reopened,
      undo: before,
    });
  };
}

interface CloseCardProps {
  readonly meetings: Meetings;
  readonly row: MeetingRow;
  readonly agenda: Agenda;
}

/** What goes on to the next meeting, and the end of this one. */
export function CloseCard({ meetings, row, agenda }: CloseCardProps) {
  const { id, today, viewpoint } = useForloeb();
  const close = useClosing(row);
  const isNoted = notesRoom(viewpoint, row.kind) !== undefined;
  const isTalk = isNoted && (row.kind === 'opgaver' || row.kind === 'status');
  const next = agenda.takesUp ? whenOf(agenda.takesUp, today).toLocaleLowerCase('da') : '';
  return (
    <Card heading={texts.heading} tone="sunken">
      <div class={css.stack}>
        <p>{isTalk ? texts.open(leftOpen(agenda, meetings.answers), next) : isNoted ? texts.alone : texts.agreed}</p>
        <Button look="primary" icon={CircleCheck} onClick={() => close(true)}>
          {texts.action}
        </Button>
        {row.kind === 'afslutning' && <ButtonLink href={`#/f/${id}/afslutning`}>{meetingTexts.toClosing}</ButtonLink>}
      </div>
    </Card>
  );
}

export function ReopenCard({ row }: { readonly row: MeetingRow }) {
  const { id, viewpoint } = useForloeb();
  const reopen = useClosing(row);
  const canReopen = row.activity !== undefined || notesRoom(viewpoint, row.kind) !== undefined;
  return (
    <Card tone="sunken">
      <div class={css.actions}>
        <ButtonLink href={`#/f/${id}/send`}>{meetingTexts.send}</ButtonLink>
        {canReopen && (
          <Button look="quiet" icon={Undo2} onClick={() => reopen(false)}>
            {texts.reopen}
          </Button>
        )}
      </div>
    </Card>
  );
}
