import { useMemo } from 'preact/hooks';
import { activityKind, placeActivities } from '../../../core/forloeb/introduktionsskema.ts';
import { heldMeetings, nextStatusMeeting } from '../../../core/forloeb/next-status-meeting.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useMinute } from '../../hooks/use-minute.ts';
import { meetingHref } from '../../places/meeting-href.ts';
import { spoergsmaalTexts as texts } from '../../texts/spoergsmaal.ts';

/** Where an open question is taken up. */
export interface TakenUp {
  /** `Tages op på næste statusmøde: torsdag den 6. august` */
  readonly words: string;
  /** The agenda of that meeting; undefined while none is planned, and for who has no part in it. */
  readonly href?: string | undefined;
}

/** The next status meeting (RULES.md N135). */
export function useTakenUp(): TakenUp {
  const { id, plan, docs, calendar, forloeb, today, viewpoint } = useForloeb();
  const now = useMinute();
  const { firstDay } = forloeb.fields;
  const placed = useMemo(() => placeActivities(readEntries(plan, activityKind).known, calendar, firstDay), [plan]);
  const next = nextStatusMeeting(placed, heldMeetings(docs.samtaler), today, now);
  if (!next) return { words: texts.agendaOpen };
  const { entry, day } = next;
  return { words: texts.agenda(day, entry.fields.when.from, today), href: meetingHref(id, viewpoint, entry) };
}
