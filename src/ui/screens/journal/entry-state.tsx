import { CircleAlert, CircleCheck, FileDown } from 'lucide';
import type { JournalEntry } from '../../../core/forloeb/procesjournal.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { useForloeb, useSaving } from '../../forloeb-scope.tsx';
import { draftPrefix, flushRecord } from '../../hooks/use-draft.ts';
import { useDraftsState } from '../../hooks/use-drafts-state.ts';
import { journalEntryTexts } from '../../texts/journal.ts';
import css from './entry-state.module.css';
import { entryAsText, withDrafts } from './with-drafts.ts';

const texts = journalEntryTexts.state;

/** Whether the text is kept. When it is not: try again, or take it out as a file. */
export function EntryState({ entry }: { readonly entry: JournalEntry }) {
  const { id, today } = useForloeb();
  const { keptAt } = useSaving();
  const prefix = draftPrefix(id, 'procesjournal', entry.id);
  const state = useDraftsState(prefix);
  const saveAsFile = async () => {
    const { saveFile } = await import('../../../handover/ways-out.ts');
    saveFile(new TextEncoder().encode(entryAsText(withDrafts(entry, prefix))), texts.fileName(today));
  };
  if (state !== 'refused') {
    const kept = keptAt ? texts.saved(keptAt) : texts.here;
    return (
      <p class={css.state}>
        <Icon of={CircleCheck} size={16} />
        {state === 'waiting' ? texts.saving : kept}
      </p>
    );
  }
  return (
    <div class={`${css.state} ${css.refused}`} role="alert">
      <Icon of={CircleAlert} size={18} />
      <span>{texts.failed}</span>
      <Button small onClick={() => flushRecord(id, 'procesjournal', entry.id)}>
        {texts.retry}
      </Button>
      <Button small icon={FileDown} onClick={saveAsFile}>
        {texts.asFile}
      </Button>
    </div>
  );
}
