import { useMemo } from 'preact/hooks';
import { activityKind, placeActivities } from '../../../core/forloeb/introduktionsskema.ts';
import { heldMeetings, nextStatusMeeting } from '../../../core/forloeb/next-status-meeting.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useMinute } from '../../hooks/use-minute.ts';
import { spoergsmaalTexts } from '../../texts/spoergsmaal.ts';

/** `Tages op på næste statusmøde: torsdag den 6. august` (RULES.md N135) */
export function useAgendaWords(): string {
  const { plan, docs, calendar, forloeb, today } = useForloeb();
  const now = useMinute();
  const { firstDay } = forloeb.fields;
  const placed = useMemo(() => placeActivities(readEntries(plan, activityKind).known, calendar, firstDay), [plan]);
  const next = nextStatusMeeting(placed, heldMeetings(docs.samtaler), today, now);
  return next ? spoergsmaalTexts.agenda(next.day, next.entry.fields.when.from, today) : spoergsmaalTexts.agendaOpen;
}
