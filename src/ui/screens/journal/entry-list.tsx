import { Clock, Feather, Lock, NotebookPen, Users } from 'lucide';
import { compareEntries, entryName, type JournalEntry } from '../../../core/forloeb/procesjournal.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Empty } from '../../components/empty.tsx';
import { Icon } from '../../components/icon.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { journalTexts as texts } from '../../texts/journal.ts';
import { dayWords } from './day-words.ts';
import css from './entry-list.module.css';
import type { JournalFormName } from './form-catalogue.ts';
import { useNewEntry } from './use-new-entry.ts';

interface EntryListProps {
  readonly entries: readonly JournalEntry[];
  /** How many entries only a newer version can show. */
  readonly newer: number;
}

/** All entries, newest first, and the two ways to begin. */
export function EntryList({ entries, newer }: EntryListProps) {
  const { viewpoint } = useForloeb();
  const begin = useNewEntry(entries);
  const isEmpty = entries.length === 0;
  const actions = !isEmpty && (
    <>
      <Button onClick={() => begin('fuld')}>{texts.newFull}</Button>
      <Button look="primary" icon={Feather} onClick={() => begin('kort')}>
        {texts.newShort}
      </Button>
    </>
  );
  return (
    <Page heading={texts.title} title={texts.title} narrow lead={!isEmpty && texts.lead} actions={actions}>
      {viewpoint !== 'ny' && (
        <Notice icon={Lock}>
          <p>{texts.ownHere}</p>
        </Notice>
      )}
      {isEmpty ? (
        <>
          <Empty icon={Feather} {...texts.empty} />
          <Beginnings begin={begin} />
        </>
      ) : (
        <Card heading={texts.yours} aside={texts.count(entries.length)}>
          <ul class={css.list}>
            {entries.toSorted(compareEntries).map((entry) => (
              <EntryRow key={entry.id} entry={entry} />
            ))}
          </ul>
        </Card>
      )}
      {newer > 0 && <p class={css.newer}>{texts.newer(newer)}</p>}
    </Page>
  );
}

/** The two forms with what they are good for. */
function Beginnings({ begin }: { readonly begin: (name: JournalFormName) => void }) {
  const forms = [
    { name: 'kort', icon: Feather, ...texts.short, label: texts.newShort, look: 'primary' },
    { name: 'fuld', icon: NotebookPen, ...texts.full, label: texts.newFull, look: 'secondary' },
  ] as const;
  return (
    <div class={css.beginnings}>
      {forms.map((form) => (
        <Card key={form.name} heading={form.heading}>
          <p class={css.time}>
            <Icon of={Clock} size={16} />
            {form.time}
          </p>
          <p class={css.about}>{form.text}</p>
          <Button look={form.look} icon={form.icon} wide onClick={() => begin(form.name)}>
            {form.label}
          </Button>
        </Card>
      ))}
    </div>
  );
}

function EntryRow({ entry }: { readonly entry: JournalEntry }) {
  const { id, today } = useForloeb();
  const { written, form, shared } = entry.fields;
  const name = entryName(entry);
  return (
    <li class={css.item}>
      <span class={css.mark}>
        <Icon of={Feather} />
      </span>
      <div class={css.words}>
        <a class={name ? css.name : `${css.name} ${css.nameless}`} href={forloebHref(id, 'journal', entry.id)}>
          {name || texts.nameless}
        </a>
        <span class={css.meta}>
          {dayWords(written, today)} · {form.title}
        </span>
      </div>
      <span class={shared ? css.shared : css.private}>
        <Icon of={shared ? Users : Lock} size={16} />
        {shared ? texts.shared(dayWords(shared.day, today)) : texts.notShared}
      </span>
    </li>
  );
}
