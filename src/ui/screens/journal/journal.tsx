import { journalKind } from '../../../core/forloeb/procesjournal.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { EntryList } from './entry-list.tsx';
import { EntryPage } from './entry-page.tsx';
import { MissingEntry } from './missing-entry.tsx';

/** The procesjournal: the list, or the entry that the address names. */
export function Journal({ rest }: { readonly rest: string }) {
  const { docs } = useForloeb();
  const { known, newer } = readEntries(docs.procesjournal, journalKind);
  if (rest === '') return <EntryList entries={known} newer={newer.length} />;
  const entry = known.find(({ id }) => id === rest);
  return entry ? <EntryPage key={rest} entry={entry} /> : <MissingEntry />;
}
