import { useEffect, useRef } from 'preact/hooks';
import { isBlank } from '../../../core/forloeb/journal-written.ts';
import type { JournalEntry } from '../../../core/forloeb/procesjournal.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { draftPrefix, flushRecord } from '../../hooks/use-draft.ts';
import { useStorage } from '../../services.ts';
import { withDrafts } from './with-drafts.ts';

/** When the entry is left, what waits is kept, and an entry without a word is taken away again. */
export function useLeaving(entry: JournalEntry): void {
  const scope = useForloeb();
  const storage = useStorage();
  const latest = useRef({ entry, scope });
  latest.current = { entry, scope };
  useEffect(
    () => () => {
      // It is left because it has been locked: what waits has been put away, and nothing can be written.
      if (storage.lockState() === 'locked') return;
      const { entry: left, scope: now } = latest.current;
      // Asked while the drafts still stand in their fields; they are given up once they are kept.
      const blank = isBlank(withDrafts(left, draftPrefix(now.id, 'procesjournal', left.id)));
      void flushRecord(now.id, 'procesjournal', left.id).then((kept) => {
        if (kept && blank) void now.act('procesjournal', [{ do: 'delete', id: left.id }]);
      });
    },
    [],
  );
}
