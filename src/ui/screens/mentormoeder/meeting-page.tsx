import { Printer } from 'lucide';
import type { FilledAgenda } from '../../../core/forloeb/mentor-agenda.ts';
import { pointMinutes } from '../../../core/forloeb/mentor-agenda-template.ts';
import { lengthOf } from '../../../core/forloeb/mentor-hours.ts';
import type { MentorRow } from '../../../core/forloeb/mentor-meetings.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { AgreedCard } from '../../parts/meeting/agreed-card.tsx';
import { BackBar } from '../../parts/meeting/back-bar.tsx';
import { HeldNotes } from '../../parts/meeting/held-notes.tsx';
import css from '../../parts/meeting/meeting.module.css';
import { paperPrefix } from '../../parts/meeting/paper-place.ts';
import { type Notes, useNotes } from '../../parts/meeting/use-notes.ts';
import { RoomConflicts } from '../../parts/room-conflicts.tsx';
import { forloebHref } from '../../routes.ts';
import { mentormoederTexts, minutesWords, mentorMeetingTexts as texts } from '../../texts/mentormoeder.ts';
import { moederTexts } from '../../texts/moeder.ts';
import { CloseCard, ReopenCard } from './close-card.tsx';
import { Point } from './points.tsx';
import { type Chosen, useChosen } from './use-chosen.ts';
import { agendaFor, form, type MentorMeetings, template } from './use-mentor-meetings.ts';

const noPoints: readonly never[] = [];

interface MeetingPageProps {
  readonly meetings: MentorMeetings;
  readonly row: MentorRow;
}

/** One mentor meeting: the agenda to hold it by, what is agreed, and how it is closed; once held, its notes. */
export function MeetingPage({ meetings, row }: MeetingPageProps) {
  const scope = useForloeb();
  const { id, today } = scope;
  const { day, from, to, place, minutes, held } = row.fields;
  const agenda = agendaFor(meetings, row, scope);
  const chosen = useChosen(meetings, row.key);
  const notes = useNotes(meetings, { key: row.key, kind: 'mentor' }, form, noPoints);
  const isOver = row.held || row.gone;
  const when = row.held
    ? [moederTexts.heldOn(held?.day ?? day, today), minutes && minutesWords(minutes)].filter(Boolean).join(', ')
    : mentormoederTexts.when(day, from, to, today);
  return (
    <Page
      heading={mentormoederTexts.one}
      title={mentormoederTexts.title}
      lead={[when, place].filter(Boolean).join(' · ')}
      actions={
        !isOver && (
          <ButtonLink icon={Printer} href={forloebHref(id, 'mentormoeder', paperPrefix + row.key)}>
            {mentormoederTexts.paper}
          </ButtonLink>
        )
      }
    >
      <BackBar href={forloebHref(id, 'mentormoeder')} label={texts.back} held={row.held} />
      {row.cancelled && <Notice tone="warn">{<p>{texts.cancelled}</p>}</Notice>}
      {!isOver && row.key === meetings.middle?.key && (
        <Notice heading={mentormoederTexts.middle}>{<p>{texts.middle}</p>}</Notice>
      )}
      {row.gone && <Notice>{<p>{texts.gone}</p>}</Notice>}
      <Conflicts row={row} notes={notes} chosen={chosen} />
      <div class={css.meeting}>
        <div class={css.column}>
          {isOver ? (
            <>
              <Choice chosen={chosen} />
              <HeldNotes notes={notes} form={form} own={noPoints} />
            </>
          ) : (
            <Agenda meetings={meetings} row={row} agenda={agenda} notes={notes} chosen={chosen} />
          )}
        </div>
        <div class={`${css.column} ${css.side}`}>
          <AgreedCard aftaler={meetings.aftaler} meeting={{ key: row.key, kind: 'mentor' }} />
          {!isOver && !row.cancelled && <CloseCard row={row} agenda={agenda} />}
          {row.held && <ReopenCard row={row} />}
          <p class={css.quiet}>{texts.seenBy}</p>
        </div>
      </div>
    </Page>
  );
}

interface AgendaProps extends MeetingPageProps {
  readonly agenda: FilledAgenda;
  readonly notes: Notes;
  readonly chosen: Chosen;
}

/** The points in their order, each with its minutes. */
function Agenda({ row, ...rest }: AgendaProps) {
  const minutes = pointMinutes(template.points, lengthOf(row.fields));
  return (
    <Card heading={texts.agenda} aside={minutesWords(lengthOf(row.fields))}>
      {template.points.map((point, at) => (
        <Point key={point.key} point={point} number={at + 1} minutes={minutes[at] ?? 0} row={row} {...rest} />
      ))}
    </Card>
  );
}

/** What a meeting that is over was about. */
function Choice({ chosen: { agenda } }: { readonly chosen: Chosen }) {
  const { theme, method } = agenda?.fields ?? {};
  const words = [theme?.trim() && mentormoederTexts.theme(theme.trim()), method?.heading].filter(Boolean);
  return words.length > 0 ? <p class={css.fillLine}>{words.join(' · ')}</p> : null;
}

interface ConflictsProps {
  readonly row: MentorRow;
  readonly notes: Notes;
  readonly chosen: Chosen;
}

function Conflicts({ row, notes, chosen }: ConflictsProps) {
  const views = [
    { room: 'ramme', view: row.entry.view },
    { room: 'mentor', view: chosen.record },
    { room: 'mentor', view: notes.record },
  ] as const;
  return (
    <>
      {views.map(({ room, view }) => (
        <RoomConflicts key={view.id} room={room} view={view} labels={{ ...texts.fields, ...notes.labels }} />
      ))}
    </>
  );
}
