import { Feather, Lock, Users } from 'lucide';
import { useState } from 'preact/hooks';
import { entryName } from '../../../core/forloeb/journal-written.ts';
import { linesTaken } from '../../../core/forloeb/logbog-lines.ts';
import { compareEntries, type JournalEntry } from '../../../core/forloeb/procesjournal.ts';
import { sharedThings } from '../../../core/forloeb/shared-list.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Choices } from '../../components/choices.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Empty } from '../../components/empty.tsx';
import { Icon } from '../../components/icon.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { DeletedCard } from '../../parts/deleted/deleted-card.tsx';
import { forloebHref } from '../../routes.ts';
import { journalTexts as texts } from '../../texts/journal.ts';
import { dayWords } from './day-words.ts';
import css from './entry-list.module.css';
import { FormChoices } from './form-choices.tsx';
import { LockLine } from './lock-line.tsx';
import { useNewEntry } from './use-new-entry.ts';

const journalRoom = ['procesjournal'] as const;

interface EntryListProps {
  readonly entries: readonly JournalEntry[];
  /** How many entries only a newer version can show. */
  readonly newer: number;
}

/** Where one begins, and everything that is written, day by day. */
export function EntryList({ entries, newer }: EntryListProps) {
  const { viewpoint } = useForloeb();
  const [choosing, setChoosing] = useState(false);
  const begin = useNewEntry(entries);
  const isEmpty = entries.length === 0;
  const actions = !isEmpty && (
    <Button look="primary" icon={Feather} onClick={() => setChoosing(true)}>
      {texts.write}
    </Button>
  );
  return (
    <Page heading={texts.title} title={texts.title} narrow lead={!isEmpty && texts.lead} actions={actions}>
      {viewpoint !== 'ny' && (
        <Notice icon={Lock}>
          <p>{texts.ownHere}</p>
        </Notice>
      )}
      <SharedLink />
      {isEmpty ? (
        <>
          <Empty icon={Feather} {...texts.empty} />
          <FormChoices onChoose={begin} />
        </>
      ) : (
        <Entries entries={entries} />
      )}
      <DeletedCard rooms={journalRoom} />
      <LockLine />
      {newer > 0 && <p class={css.newer}>{texts.newer(newer)}</p>}
      {choosing && (
        <Dialog heading={texts.choose} lead={texts.chooseLead} wide onClose={() => setChoosing(false)}>
          <FormChoices onChoose={begin} />
        </Dialog>
      )}
    </Page>
  );
}

function SharedLink() {
  const { id, docs, sent } = useForloeb();
  const count = sharedThings(docs, sent.mentor).length;
  if (count === 0) return null;
  return (
    <p>
      <a class={css.sharedLink} href={forloebHref(id, 'journal', 'delt')}>
        <Icon of={Users} size={18} />
        {texts.sharedLink(count)}
      </a>
    </p>
  );
}

/** Day by day, the newest first; of one form alone where one is chosen. */
function Entries({ entries }: { readonly entries: readonly JournalEntry[] }) {
  const { today } = useForloeb();
  const [chosen, setChosen] = useState('');
  const sorted = entries.toSorted(compareEntries);
  // By the name under which the form was last written in.
  const forms = new Map(sorted.toReversed().map(({ fields: { form } }) => [form.id, form.title]));
  const form = forms.has(chosen) ? chosen : '';
  const shown = sorted.filter(({ fields }) => !form || fields.form.id === form);
  const days = [...new Set(shown.map(({ fields }) => fields.written))];
  const options = [{ value: '', label: texts.all }, ...[...forms].map(([value, label]) => ({ value, label }))];
  return (
    <>
      {forms.size > 1 && <Choices label={texts.filter} quiet value={form} options={options} onChange={setChosen} />}
      <Card heading={texts.yours} aside={texts.count(shown.length)}>
        {days.map((day) => (
          <section key={day} class={css.day}>
            <h3 class={css.when}>{dayWords(day, today)}</h3>
            <ul class={css.list}>
              {shown
                .filter(({ fields }) => fields.written === day)
                .map((entry) => (
                  <EntryRow key={entry.id} entry={entry} />
                ))}
            </ul>
          </section>
        ))}
      </Card>
    </>
  );
}

function EntryRow({ entry }: { readonly entry: JournalEntry }) {
  const { id, docs, today } = useForloeb();
  const { form, shared } = entry.fields;
  const lines = linesTaken(entry, docs.mentor);
  const whose = lines > 0 ? texts.linesTaken(lines) : texts.notShared;
  const name = entryName(entry);
  return (
    <li class={css.item}>
      <div class={css.words}>
        <a class={name ? css.name : `${css.name} ${css.nameless}`} href={forloebHref(id, 'journal', entry.id)}>
          {name || texts.nameless}
        </a>
        <span class={css.meta}>{form.title}</span>
      </div>
      <span class={shared || lines > 0 ? css.shared : css.private}>
        <Icon of={shared || lines > 0 ? Users : Lock} size={16} />
        {shared ? texts.shared(dayWords(shared.day, today)) : whose}
      </span>
    </li>
  );
}
