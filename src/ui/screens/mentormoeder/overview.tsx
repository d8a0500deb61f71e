import { CalendarCheck2, CalendarSync, MessagesSquare, Pencil, Printer } from 'lucide';
import { useState } from 'preact/hooks';
import { compareAftaler } from '../../../core/forloeb/agenda-aftaler.ts';
import { isLineOpen } from '../../../core/forloeb/agenda-line.ts';
import { isMentorAftaleOpen } from '../../../core/forloeb/mentor-agenda.ts';
import { type MentorRow, nextRow, rowsAhead, rowsOver } from '../../../core/forloeb/mentor-meetings.ts';
import { courseEndedOn } from '../../../core/forloeb/mentor-period.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Empty } from '../../components/empty.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { AftaleList } from '../../parts/meeting/aftale-list.tsx';
import css from '../../parts/meeting/meeting.module.css';
import { paperPrefix } from '../../parts/meeting/paper-place.ts';
import { forloebHref } from '../../routes.ts';
import { mentorTexts } from '../../texts/mentor.ts';
import { mentorSeriesTexts, mentormoederTexts as texts } from '../../texts/mentormoeder.ts';
import { aftaleTexts } from '../../texts/moeder.ts';
import { HoursCard } from './hours-card.tsx';
import { AddLine, LineList } from './lines.tsx';
import { MeetingDialog } from './meeting-dialog.tsx';
import { MeetingRows } from './meeting-rows.tsx';
import own from './mentormoeder.module.css';
import type { Opened } from './opened.ts';
import { SeriesCard } from './series-card.tsx';
import { SeriesDialog } from './series-dialog.tsx';
import { agendaFor, type MentorMeetings } from './use-mentor-meetings.ts';

/** The next meeting, what waits for it, all the others, and the hours. */
export function Overview({ meetings }: { readonly meetings: MentorMeetings }) {
  const { today, people } = useForloeb();
  const [opened, setOpened] = useState<Opened>();
  const { rows } = meetings;
  const next = nextRow(rows, today);
  const hasMentor = people.holder('mentor') !== undefined;
  const agreed = meetings.aftaler.filter(({ fields }) => isMentorAftaleOpen(fields)).toSorted(compareAftaler);
  const over = meetings.course && courseEndedOn(meetings.course.fields);
  const close = () => setOpened(undefined);
  return (
    <Page heading={texts.title} title={texts.title} lead={texts.lead}>
      {!hasMentor && (
        <Notice heading={texts.noMentor.heading}>
          <p>{texts.noMentor.text}</p>
        </Notice>
      )}
      {over && (
        <Notice tone="ok" heading={mentorTexts.end.ended(over)}>
          <p>{next ? texts.stillAhead : mentorTexts.end.endedText}</p>
        </Notice>
      )}
      <div class={css.columns}>
        <div class={css.column}>
          {next && <NextCard meetings={meetings} row={next} onEdit={setOpened} />}
          {!next && !over && hasMentor && (
            <Empty icon={CalendarCheck2} {...texts.none}>
              <Button look="primary" icon={CalendarSync} onClick={() => setOpened('series')}>
                {mentorSeriesTexts.open}
              </Button>
            </Empty>
          )}
          <MeetingRows
            heading={texts.ahead}
            rows={rowsAhead(rows, today).filter((row) => row !== next)}
            meetings={meetings}
            onEdit={setOpened}
          />
          <MeetingRows heading={texts.over} rows={rowsOver(rows, today)} meetings={meetings} onEdit={setOpened} />
        </div>
        <div class={css.column}>
          {hasMentor && <Waiting meetings={meetings} />}
          {hasMentor && <SeriesCard meetings={meetings} next={next} onOpen={setOpened} />}
          <HoursCard meetings={meetings} />
          <Card heading={texts.agreed} aside={agreed.length > 0 && String(agreed.length)}>
            <AftaleList aftaler={agreed} none={aftaleTexts.noneOpen} withMeeting />
          </Card>
        </div>
      </div>
      {meetings.newer > 0 && <p class={css.quiet}>{texts.newer(meetings.newer)}</p>}
      {opened === 'series' && <SeriesDialog meetings={meetings} onClose={close} />}
      {opened && opened !== 'series' && (
        <MeetingDialog row={opened === 'new' ? undefined : opened} meetings={meetings} onClose={close} />
      )}
    </Page>
  );
}

interface NextCardProps {
  readonly meetings: MentorMeetings;
  readonly row: MentorRow;
  readonly onEdit: (row: MentorRow) => void;
}

/** The next meeting: when, and what is waiting for it. */
function NextCard({ meetings, row, onEdit }: NextCardProps) {
  const scope = useForloeb();
  const { id, today } = scope;
  const { day, from, to, place } = row.fields;
  const when = texts.when(day, from, to, today);
  const { aftaler, lines, shared } = agendaFor(meetings, row, scope);
  const theme = meetings.agendas.find(({ fields }) => fields.meeting === row.key)?.fields.theme?.trim();
  const counts = [
    [lines.filter(({ fields }) => isLineOpen(fields)).length, texts.lines],
    [shared.filter(({ talked }) => !talked).length, texts.shared],
    [aftaler.filter(({ fields }) => isMentorAftaleOpen(fields)).length, texts.aftaler],
  ] as const;
  const words = counts.flatMap(([count, say]) => (count > 0 ? [say(count)] : []));
  return (
    <Card heading={when} aside={texts.next} tone="brand">
      {place && <p class={css.meta}>{place}</p>}
      <p class={theme ? css.fillLine : css.quiet}>{theme ? texts.theme(theme) : texts.noTheme}</p>
      {words.length > 0 && <p class={css.meta}>{words.join(' · ')}</p>}
      <div class={`${css.actions} ${own.next}`}>
        <ButtonLink look="primary" icon={MessagesSquare} href={forloebHref(id, 'mentormoeder', row.key)}>
          {day <= today ? texts.hold : texts.open}
        </ButtonLink>
        <ButtonLink icon={Printer} href={forloebHref(id, 'mentormoeder', paperPrefix + row.key)}>
          {texts.paper}
        </ButtonLink>
        <Button look="quiet" icon={Pencil} aria-label={texts.edit(when)} onClick={() => onEdit(row)} />
      </div>
    </Card>
  );
}

/** What either of the two has put on the agenda, whichever meeting it becomes. */
function Waiting({ meetings }: { readonly meetings: MentorMeetings }) {
  const open = meetings.lines.filter(({ fields }) => isLineOpen(fields));
  return (
    <Card heading={texts.waiting} aside={open.length > 0 && String(open.length)}>
      <div class={css.stack}>
        <LineList lines={open} />
        <AddLine />
      </div>
    </Card>
  );
}
