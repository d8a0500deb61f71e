import { commentsOn } from '../../../core/forloeb/mentor-comment.ts';
import type { JournalEntry } from '../../../core/forloeb/procesjournal.ts';
import { Card } from '../../components/card.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { journalEntryTexts } from '../../texts/journal.ts';
import { dayWords } from './day-words.ts';
import css from './sharing-card.module.css';

const texts = journalEntryTexts.mentor;

/** What the mentor has said to the whole entry, beside it. Nothing while nothing is said. */
export function MentorWords({ entry }: { readonly entry: JournalEntry }) {
  const { docs, people, today } = useForloeb();
  const said = commentsOn(docs.mentor, entry.fields.copy).filter(({ fields }) => fields.text?.trim());
  if (said.length === 0) return null;
  return (
    <Card heading={texts.heading} tone="brand">
      {said.map(({ id, fields }) => (
        <div key={id}>
          <p class={css.comment}>{fields.text}</p>
          <p class={css.more}>{texts.said(people.byId(fields.by)?.fields.name ?? '', dayWords(fields.day, today))}</p>
        </div>
      ))}
    </Card>
  );
}
