import { Pencil } from 'lucide';
import { aftalerOf } from '../../../core/forloeb/agenda-aftaler.ts';
import type { MentorRow } from '../../../core/forloeb/mentor-meetings.ts';
import { countNoted } from '../../../core/forloeb/noted-points.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { LongList } from '../../parts/long-list.tsx';
import css from '../../parts/meeting/meeting.module.css';
import { forloebHref } from '../../routes.ts';
import { minutesWords, mentormoederTexts as texts } from '../../texts/mentormoeder.ts';
import { moederTexts } from '../../texts/moeder.ts';
import own from './mentormoeder.module.css';
import type { MentorMeetings } from './use-mentor-meetings.ts';

interface MeetingRowsProps {
  readonly heading: string;
  readonly rows: readonly MentorRow[];
  readonly meetings: MentorMeetings;
  readonly onEdit: (row: MentorRow) => void;
}

/** Some of the meetings, each with the way to move it. */
export function MeetingRows({ heading, rows, meetings, onEdit }: MeetingRowsProps) {
  if (rows.length === 0) return null;
  return (
    <Card heading={heading} aside={String(rows.length)}>
      <LongList rows={rows} atFirst={5} showAll={texts.showAll}>
        {(row) => <Row key={row.key} row={row} meetings={meetings} onEdit={onEdit} />}
      </LongList>
    </Card>
  );
}

/** One meeting of the list: when it is, or that it has been held and what came of it. */
function Row({ row, meetings, onEdit }: Omit<MeetingRowsProps, 'heading' | 'rows'> & { readonly row: MentorRow }) {
  const { id, today } = useForloeb();
  const { key, held, cancelled, gone, fields } = row;
  const { day, from, to, minutes } = fields;
  const when = texts.when(day, from, to, today);
  const notes = countNoted(meetings.notes, key);
  const agreed = aftalerOf(meetings.aftaler, key).length;
  const theme = meetings.agendas.find((agenda) => agenda.fields.meeting === key)?.fields.theme?.trim();
  const parts = [
    key === meetings.middle?.key && texts.middle,
    held && [texts.held, minutes && minutesWords(minutes)].filter(Boolean).join(', '),
    gone && texts.removed,
    cancelled && texts.cancelled,
    !held && !cancelled && !gone && day < today && texts.notClosed,
    theme,
    notes > 0 && moederTexts.notes(notes),
    agreed > 0 && moederTexts.aftaler(agreed),
  ].filter(Boolean);
  return (
    <li class={own.row}>
      <a class={css.rowLink} href={forloebHref(id, 'mentormoeder', key)}>
        <span class={css.rowTitle}>{when}</span>
        {parts.length > 0 && <span class={css.meta}>{parts.join(' · ')}</span>}
      </a>
      {!held && !gone && (
        <Button look="quiet" small icon={Pencil} aria-label={texts.edit(when)} onClick={() => onEdit(row)} />
      )}
    </li>
  );
}
