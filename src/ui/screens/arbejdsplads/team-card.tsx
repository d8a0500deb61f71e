import { readTeamTime } from '../../../core/arbejdsplads/team-rhythm.ts';
import { type TeamDay, teamDayKind } from '../../../core/arbejdsplads/workplace.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { arbejdspladsTexts } from '../../texts/arbejdsplads.ts';
import { RecordList } from './record-list.tsx';
import { TeamDialog } from './team-dialog.tsx';
import type { WorkplaceScope } from './use-workplace.ts';

const texts = arbejdspladsTexts.team;

/** Meetings that are always there, in a rhythm or on a date. */
export function TeamCard({ scope }: { readonly scope: WorkplaceScope }) {
  return (
    <RecordList
      scope={scope}
      texts={texts}
      entries={readEntries(scope.doc, teamDayKind)}
      nameOf={({ title }) => title}
      detail={(fields) =>
        [whenWords(fields), fields.firstOnly && texts.firstOnly, fields.place].filter(Boolean).join(' · ')
      }
      form={(entry, close) => <TeamDialog scope={scope} entry={entry} onClose={close} />}
    />
  );
}

function whenWords({ when }: TeamDay): string {
  const time = readTeamTime(when);
  if ('once' in time) return texts.onceWords(time.once, when.from, when.to);
  return texts.rhythmWords(time.rhythm, time.until, when.from, when.to);
}
