import { journalKind } from '../../../core/forloeb/procesjournal.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useCourseSide } from '../../hooks/use-course-side.ts';
import { PrivateScreen } from '../../lock-parts.tsx';
import { journalTexts } from '../../texts/journal.ts';
import { EntryList } from './entry-list.tsx';
import { EntryPage } from './entry-page.tsx';
import { MissingEntry } from './missing-entry.tsx';
import { SharedEntries } from './shared-entries.tsx';
import { SharedList } from './shared-list.tsx';

/** Journal and logbog: the list, what is shared, or the entry that the address names. A mentor reads what has been shared. */
export function Journal({ rest }: { readonly rest: string }) {
  const { shut } = useForloeb();
  if (useCourseSide() === 'mentor') return <SharedEntries rest={rest} />;
  return (
    <PrivateScreen title={journalTexts.title} shut={shut}>
      <OwnJournal rest={rest} />
    </PrivateScreen>
  );
}

function OwnJournal({ rest }: { readonly rest: string }) {
  const { docs } = useForloeb();
  if (rest === 'delt') return <SharedList />;
  const { known, newer } = readEntries(docs.procesjournal, journalKind);
  if (rest === '') return <EntryList entries={known} newer={newer.length} />;
  const entry = known.find(({ id }) => id === rest);
  return entry ? <EntryPage key={rest} entry={entry} /> : <MissingEntry />;
}
