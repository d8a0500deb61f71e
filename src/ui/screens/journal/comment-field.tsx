import { commentId, mentorCommentKind } from '../../../core/forloeb/mentor-comment.ts';
import { TextArea } from '../../components/field.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { missingIn, useDraft } from '../../hooks/use-draft.ts';
import { useRecordView } from '../../hooks/use-record-view.ts';
import { sharedEntriesTexts as texts } from '../../texts/journal.ts';
import css from './entry-page.module.css';
import { Rivals } from './rivals.tsx';

interface CommentFieldProps {
  /** Key of the shared copy. */
  readonly entry: string;
  /** `text`, or the field of one cell. */
  readonly field: string;
  readonly label: string;
  readonly hint?: string;
}

/** The mentor's own word to something shared, kept as it is written in a record of the mentor's own (RULES.md N202). */
export function CommentField({ entry, field, label, hint }: CommentFieldProps) {
  const { me, today } = useForloeb();
  const record = useRecordView('mentor', commentId(entry, me), mentorCommentKind.type);
  const along = { ...missingIn(record, { entry, by: me }), ...(record.fields['day'] !== today && { day: today }) };
  const draft = useDraft({ room: 'mentor', record, field, along });
  return (
    <div class={css.draft} {...draft.around}>
      <TextArea
        label={label}
        hint={hint}
        rows={2}
        confidential
        value={draft.text}
        problem={draft.refused ? texts.notKept : undefined}
        onInput={draft.type}
      />
      <Rivals draft={draft} label={label} show={String} />
    </div>
  );
}
