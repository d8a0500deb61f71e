import { Printer, ShieldCheck } from 'lucide';
import { pointsLeft } from '../../../core/forloeb/carried-points.ts';
import { type MeetingEntry, roomOfMeeting } from '../../../core/forloeb/meeting.ts';
import type { MeetingRow } from '../../../core/forloeb/meeting-list.ts';
import { notesRoom } from '../../../core/forloeb/meeting-part.ts';
import { ownPointsOf } from '../../../core/forloeb/own-points.ts';
import type { Viewpoint } from '../../../core/rooms.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { AgreedCard } from '../../parts/meeting/agreed-card.tsx';
import { BackBar } from '../../parts/meeting/back-bar.tsx';
import { HeldNotes } from '../../parts/meeting/held-notes.tsx';
import css from '../../parts/meeting/meeting.module.css';
import { paperPrefix } from '../../parts/meeting/paper-place.ts';
import { useNotes } from '../../parts/meeting/use-notes.ts';
import { RoomConflicts } from '../../parts/room-conflicts.tsx';
import { forloebHref } from '../../routes.ts';
import { moederTexts, meetingTexts as texts } from '../../texts/moeder.ts';
import { AgendaCards } from './agenda-cards.tsx';
import { CloseCard, ReopenCard } from './close-card.tsx';
import { MeetingItems } from './meeting-items.tsx';
import { othersIn, titleOf, whenOf } from './meeting-words.ts';
import { LeftPoints, OwnPoints } from './own-points.tsx';
import { PrivateNotes } from './private-note.tsx';
import { TasksCard } from './tasks-card.tsx';
import { aftalerIn, agendaOf, formFor, type Meetings } from './use-meetings.ts';

interface MeetingPageProps {
  readonly meetings: Meetings;
  readonly row: MeetingRow;
}

/** One meeting: the agenda to hold it by, what is agreed, and how it is closed; once held, its notes. */
export function MeetingPage({ meetings, row }: MeetingPageProps) {
  const scope = useForloeb();
  const { id, today, viewpoint } = scope;
  const agenda = agendaOf(meetings, row, scope);
  const form = formFor(row.kind, viewpoint);
  const notes = useNotes(meetings, row, form, agenda.own);
  const title = titleOf(row);
  const names = othersIn(row, scope);
  const when = row.held ? texts.heldLead(row.record?.fields.held?.day ?? row.day ?? today, today) : whenOf(row, today);
  const place = row.activity?.fields.place;
  const isPrivate = row.kind === 'forventning';
  const isNoted = notesRoom(viewpoint, row.kind) !== undefined;
  return (
    <Page
      heading={title}
      title={moederTexts.title}
      lead={[when, place, names.length > 0 && moederTexts.with(names)].filter(Boolean).join(' · ')}
      actions={
        <ButtonLink icon={Printer} href={forloebHref(id, 'moeder', paperPrefix + row.key)}>
          {row.held ? moederTexts.agreedPaper : moederTexts.paper}
        </ButtonLink>
      }
    >
      <BackBar href={forloebHref(id, 'moeder')} label={texts.back} held={row.held} />
      {isPrivate && (
        <Notice icon={ShieldCheck} heading={texts.neutralHeading}>
          <p>{texts.neutral}</p>
        </Notice>
      )}
      <Conflicts row={row} notes={notes} shared={meetings.shared.find(({ fields }) => fields.meeting === row.key)} />
      <div class={css.meeting}>
        <div class={css.column}>
          {(row.kind === 'opstart' || row.kind === 'opgaver') && <TasksCard />}
          {row.held && (isNoted || notes.all.length > 0) && (
            <HeldNotes notes={notes} form={form} own={agendaPoints(meetings)} />
          )}
          {row.held && <MeetingItems row={row} items={meetings.items} />}
          {row.held && <LeftPoints points={pointsLeft(row, { ...meetings, today })} />}
          {row.held && <PrivateNotes row={row} form={form} notes={notes} />}
          {!row.held && (
            <>
              <AgendaCards meetings={meetings} row={row} agenda={agenda} form={form} notes={notes} />
              <OwnPoints row={row} agenda={agenda} notes={isNoted ? notes : undefined} />
            </>
          )}
        </div>
        <div class={`${css.column} ${css.side}`}>
          <AgreedCard aftaler={aftalerIn(meetings, row.kind)} meeting={row} />
          {row.held ? <ReopenCard row={row} /> : <CloseCard meetings={meetings} row={row} agenda={agenda} />}
          <p class={css.quiet}>{texts.seenBy[seenBy(row, viewpoint)]}</p>
        </div>
      </div>
    </Page>
  );
}

/** Who reads what of a meeting, in one sentence. */
function seenBy({ kind }: MeetingRow, viewpoint: Viewpoint): keyof typeof texts.seenBy {
  if (kind === 'forventning' || kind === 'opfoelgning') return kind;
  return viewpoint === 'leder' ? 'leder' : 'talk';
}

/** Points of everybody, under which notes can stand. */
const agendaPoints = ({ records, shared }: Meetings) => [
  ...records.flatMap((record) => ownPointsOf(record, roomOfMeeting[record.fields.kind])),
  ...shared.flatMap((record) => ownPointsOf(record, 'plan')),
];

interface ConflictsProps extends Pick<MeetingPageProps, 'row'> {
  readonly notes: ReturnType<typeof useNotes>;
  readonly shared: MeetingEntry | undefined;
}

function Conflicts({ row, notes, shared }: ConflictsProps) {
  const views = [
    { room: notes.room, view: row.record?.view },
    { room: notes.room, view: notes.record },
    { room: 'plan', view: shared?.view },
  ] as const;
  return (
    <>
      {views.map(
        ({ room, view }) =>
          view && (
            <RoomConflicts
              key={`${room}-${view.id}`}
              room={room}
              view={view}
              labels={{ ...texts.fields, ...notes.labels }}
            />
          ),
      )}
    </>
  );
}
