import { useRef } from 'preact/hooks';
import type { SharingWork } from '../../../core/forloeb/journal-sharing.ts';
import { mentorFrame } from '../../../core/forloeb/mentor-frame.ts';
import type { JournalEntry } from '../../../core/forloeb/procesjournal.ts';
import { useSay } from '../../components/messages.tsx';
import { type ForloebScope, useForloeb } from '../../forloeb-scope.tsx';
import { flushRecord } from '../../hooks/use-draft.ts';
import { journalSharingTexts as texts } from '../../texts/journal.ts';

/**
 * Copies something of an entry into the room of the two. What is being written is kept first; when it cannot be, the author is told and
 * nothing is done. `make` then gets the entry and the scope as they stand after that.
 */
export function useSharing(entry: JournalEntry) {
  const scope = useForloeb();
  const say = useSay();
  const latest = useRef({ entry, scope });
  latest.current = { entry, scope };
  return async (make: (entry: JournalEntry, scope: ForloebScope) => readonly SharingWork[], text: string) => {
    if (!(await flushRecord(scope.id, 'procesjournal', entry.id))) return say({ text: texts.notSaved });
    const { entry: now, scope: then } = latest.current;
    const work = make(now, then);
    if (work.length === 0) return;
    // A mentor has no plan: the room carries whose forløb it is.
    const frame = { room: 'mentor', changes: mentorFrame(then.plan, then.docs.mentor) } as const;
    await then.actIn([frame, ...work], { text });
  };
}
