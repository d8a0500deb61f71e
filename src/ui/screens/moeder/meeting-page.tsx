import { Printer, ShieldCheck } from 'lucide';
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
import { othersIn, titleOf, whenOf } from './meeting-words.ts';
import { OwnPoints } from './own-points.tsx';
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
      <Conflicts row={row} notes={notes} />
      <div class={css.meeting}>
        <div class={css.column}>
          {(row.kind === 'opstart' || row.kind === 'opgaver') && <TasksCard />}
          {row.held && (isNoted || notes.all.length > 0) && (
            <HeldNotes notes={notes} form={form} own={meetings.records.flatMap(ownPointsOf)} />
          )}
          {row.held && <PrivateNotes row={row} form={form} notes={notes} />}
          {!row.held && (
            <>
              <AgendaCards meetings={meetings} row={row} agenda={agenda} form={form} notes={notes} />
              {isNoted && <OwnPoints row={row} agenda={agenda} notes={notes} />}
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

function Conflicts({ row, notes }: Pick<MeetingPageProps, 'row'> & { readonly notes: ReturnType<typeof useNotes> }) {
  const views = [row.record?.view, notes.record].filter((view) => view !== undefined);
  return (
    <>
      {views.map((view) => (
        <RoomConflicts key={view.id} room={notes.room} view={view} labels={{ ...texts.fields, ...notes.labels }} />
      ))}
    </>
  );
}
