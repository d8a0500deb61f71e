import { useMemo } from 'preact/hooks';
import type { Json } from '../../../core/document/types.ts';
import { emptyView, type RecordView } from '../../../core/document/view.ts';
import { type MentorAgendaEntry, mentorAgendaId, mentorAgendaKind } from '../../../core/forloeb/mentor-agenda.ts';
import type { MentorMeetings } from './use-mentor-meetings.ts';

/** What the two have chosen for one meeting. */
export interface Chosen {
  readonly meeting: string;
  readonly agenda: MentorAgendaEntry | undefined;
  /** Its record; an empty one until something is chosen. */
  readonly record: RecordView;
  /** What the record must have for what is written in it; undefined when it has it. */
  readonly along: { readonly [field: string]: Json } | undefined;
}

export function useChosen({ agendas }: MentorMeetings, meeting: string): Chosen {
  return useMemo(() => {
    const id = mentorAgendaId(meeting);
    const agenda = agendas.find((one) => one.id === id);
    return {
      meeting,
      agenda,
      record: agenda?.view ?? emptyView(id, mentorAgendaKind.type),
      along: agenda ? undefined : { meeting },
    };
  }, [agendas, meeting]);
}
