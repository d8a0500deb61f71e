import { aftalerOf } from '../../../core/forloeb/agenda-aftaler.ts';
import type { MeetingRow } from '../../../core/forloeb/meeting-list.ts';
import { countNoted } from '../../../core/forloeb/noted-points.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import css from '../../parts/meeting/meeting.module.css';
import { forloebHref } from '../../routes.ts';
import { moederTexts as texts } from '../../texts/moeder.ts';
import { titleOf, whenOf } from './meeting-words.ts';
import own from './moeder.module.css';
import { aftalerIn, type Meetings } from './use-meetings.ts';

interface MeetingLinkProps {
  readonly row: MeetingRow;
  readonly meetings: Meetings;
}

/** One meeting of the list: when it is, or that it has been held and what came of it. */
export function MeetingLink({ row, meetings }: MeetingLinkProps) {
  const { id, today } = useForloeb();
  const { record, held, day } = row;
  const notes = countNoted(meetings.notes, row.key);
  const agreed = aftalerOf(aftalerIn(meetings, row.kind), row.key).length;
  const heldDay = record?.fields.held?.day ?? day;
  const isPast = day !== undefined && day < today;
  const parts = [
    held ? (heldDay ? texts.heldOn(heldDay, today) : texts.held) : whenOf(row, today),
    !held && isPast && texts.notNoted,
    notes > 0 && texts.notes(notes),
    agreed > 0 && texts.aftaler(agreed),
  ];
  return (
    <li class={own.row}>
      <a class={css.rowLink} href={forloebHref(id, 'moeder', row.key)}>
        <span class={css.rowTitle}>{titleOf(row)}</span>
        <span class={css.meta}>{parts.filter(Boolean).join(' · ')}</span>
      </a>
    </li>
  );
}
