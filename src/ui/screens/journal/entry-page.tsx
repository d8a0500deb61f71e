import { ArrowLeft, ShieldAlert, Trash2 } from 'lucide';
import { linesTaken } from '../../../core/forloeb/logbog-lines.ts';
import type { JournalEntry } from '../../../core/forloeb/procesjournal.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { flushRecord } from '../../hooks/use-draft.ts';
import { forloebHref, goTo } from '../../routes.ts';
import { journalTexts, journalEntryTexts as texts } from '../../texts/journal.ts';
import { dayWords } from './day-words.ts';
import { DraftField } from './draft-field.tsx';
import css from './entry-page.module.css';
import { EntryState } from './entry-state.tsx';
import { MentorWords } from './mentor-words.tsx';
import { PromptField } from './prompt-field.tsx';
import { SharingCard } from './sharing-card.tsx';
import { useLeaving } from './use-leaving.ts';

/** One entry to write in, under the headings it was begun with. */
export function EntryPage({ entry }: { readonly entry: JournalEntry }) {
  const { id, docs, act, today, viewpoint } = useForloeb();
  const { form, prompts, written } = entry.fields;
  const isShared = entry.fields.shared || linesTaken(entry, docs.mentor) > 0;
  useLeaving(entry);
  const remove = async () => {
    // A text that cannot be kept now would go on waiting for an entry that is gone; its author has been told.
    if (!(await flushRecord(id, 'procesjournal', entry.id))) return;
    goTo(forloebHref(id, 'journal'));
    await act('procesjournal', [{ do: 'delete', id: entry.id }], {
      text: isShared ? texts.deletedShared : texts.deleted,
      undo: { room: 'procesjournal', changes: [{ do: 'restore', id: entry.id }] },
    });
  };
  const whose = viewpoint === 'ny' ? journalTexts.lead : journalTexts.ownHere;
  const lead = [texts.written(dayWords(written, today)), !isShared && whose].filter(Boolean).join(' · ');
  return (
    <Page heading={form.title} title={journalTexts.title} lead={lead}>
      <div class={css.bar} data-stays>
        <a class={css.back} href={forloebHref(id, 'journal')}>
          <Icon of={ArrowLeft} size={18} />
          {texts.back}
        </a>
        <EntryState entry={entry} />
      </div>
      <div class={css.layout}>
        <div class={css.main}>
          <Notice tone="warn" icon={ShieldAlert}>
            <p>{form.reminder ?? texts.reminder}</p>
          </Notice>
          <div class={css.form}>
            <DraftField
              record={entry.view}
              field="title"
              label={texts.titleLabel}
              name={texts.titleField}
              hint={texts.titleHint}
              line
              optional
            />
            {prompts.map((prompt) => (
              <PromptField key={prompt.key} entry={entry} prompt={prompt} />
            ))}
          </div>
        </div>
        <div class={css.aside}>
          <MentorWords entry={entry} />
          <SharingCard entry={entry} />
          <Button look="quiet" icon={Trash2} onClick={remove}>
            {texts.delete}
          </Button>
        </div>
      </div>
    </Page>
  );
}
