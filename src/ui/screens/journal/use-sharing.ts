import type { SharingWork } from '../../../core/forloeb/journal-sharing.ts';
import { mentorFrame } from '../../../core/forloeb/mentor-frame.ts';
import { type JournalEntry, journalKind } from '../../../core/forloeb/procesjournal.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { useSay } from '../../components/messages.tsx';
import { type ForloebScope, useForloeb } from '../../forloeb-scope.tsx';
import { flushRecord } from '../../hooks/use-draft.ts';
import { journalSharingTexts as texts } from '../../texts/journal.ts';

/**
 * Copies something of an entry into the room of the two. What is being written is kept first; when it cannot be, the author is told and
 * nothing is done. `make` then gets the entry and the scope with its rooms as they stand after that, whatever has been drawn.
 */
export function useSharing(entry: JournalEntry) {
  const scope = useForloeb();
  const say = useSay();
  return async (make: (entry: JournalEntry, scope: ForloebScope) => readonly SharingWork[], text: string) => {
    if (!(await flushRecord(scope.id, 'procesjournal', entry.id))) return say({ text: texts.notSaved });
    const [procesjournal, mentor] = [scope.now('procesjournal'), scope.now('mentor')];
    const now = readEntries(procesjournal, journalKind).known.find(({ id }) => id === entry.id);
    const docs = { ...scope.docs, ...(procesjournal && { procesjournal }), ...(mentor && { mentor }) };
    const work = now ? make(now, { ...scope, docs }) : [];
    if (work.length === 0) return;
    // A mentor has no plan: the room carries whose forløb it is.
    const frame = { room: 'mentor', changes: mentorFrame(scope.plan, mentor) } as const;
    await scope.actIn([frame, ...work], { text });
  };
}
