import type { RecordView } from '../../../core/document/view.ts';
import { aftaleKind } from '../../../core/forloeb/aftale.ts';
import { agendaLineKind } from '../../../core/forloeb/agenda-line.ts';
import { evaluationKind, improvementKind } from '../../../core/forloeb/closing.ts';
import { huskelisteKind } from '../../../core/forloeb/huskeliste.ts';
import { activityKind } from '../../../core/forloeb/introduktionsskema.ts';
import { goalKind, goalPartKind } from '../../../core/forloeb/laeringsmaal.ts';
import { materialKind } from '../../../core/forloeb/material.ts';
import { meetingKind, meetingNotesKind } from '../../../core/forloeb/meeting.ts';
import { mentorCommentKind } from '../../../core/forloeb/mentor-comment.ts';
import { privateNoteKind } from '../../../core/forloeb/private-note.ts';
import { journalKind, sharedJournalKind } from '../../../core/forloeb/procesjournal.ts';
import { answerKind, questionKind } from '../../../core/forloeb/question.ts';
import { type RecordKind, readEntry } from '../../../core/forloeb/record-kind.ts';
import { reflectionKind } from '../../../core/forloeb/reflection.ts';
import { revivedIn, survivingWords } from '../../../core/forloeb/revived.ts';
import { assessmentKind, sharedAssessmentKind } from '../../../core/forloeb/self-assessment.ts';
import { tasksKind } from '../../../core/forloeb/tasks.ts';
import { videnspersonKind } from '../../../core/forloeb/vidensperson.ts';
import { audience, type ForloebRoom, forloebRooms } from '../../../core/rooms.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { typesOn } from '../../places/record-place.ts';
import type { ForloebScreen } from '../../routes.ts';
import { revivedTexts as texts } from '../../texts/revived.ts';
import css from './revived.module.css';

interface RevivedRecord {
  readonly room: ForloebRoom;
  readonly view: RecordView;
}

/**
 * Kinds that are shown where they belong once somebody has decided to keep them, if enough of them is left: what was taken back and
 * shared again is whole.
 */
const kinds: readonly RecordKind<never>[] = [
  ...[huskelisteKind, activityKind, videnspersonKind, goalKind, goalPartKind, materialKind, aftaleKind],
  ...[questionKind, answerKind, meetingKind, meetingNotesKind, evaluationKind, improvementKind, reflectionKind],
  ...[tasksKind, assessmentKind, sharedAssessmentKind, privateNoteKind],
  ...[journalKind, sharedJournalKind, mentorCommentKind, agendaLineKind],
] as unknown as readonly RecordKind<never>[];

function isReadable(view: RecordView): boolean {
  const kind = kinds.find(({ type }) => type === view.type);
  return kind !== undefined && readEntry(kind, view) !== undefined;
}

/** Whether it must be shown here: nobody has decided yet, or too little is left for its own place. The huskeliste asks by itself. */
const isOpen = ({ view }: RevivedRecord): boolean =>
  !isReadable(view) || (view.deletedButEdited !== undefined && view.type !== huskelisteKind.type);

/**
 * Of what was purged here and edited elsewhere only what was edited is left: read it, delete it or keep it, on the screen it belongs
 * to (RULES.md N226).
 */
export function Revived({ screen }: { readonly screen: ForloebScreen }) {
  const { docs, viewpoint } = useForloeb();
  const types = typesOn(screen);
  const isMine = (room: ForloebRoom) => (audience[room] as readonly string[]).includes(viewpoint);
  const records = forloebRooms.filter(isMine).flatMap((room): readonly RevivedRecord[] => {
    const doc = docs[room];
    return doc ? revivedIn(doc, types).map((view) => ({ room, view })) : [];
  });
  return (
    <>
      {records.filter(isOpen).map((record) => (
        <One key={record.view.id} {...record} />
      ))}
    </>
  );
}

function One({ room, view }: RevivedRecord) {
  const { act, people } = useForloeb();
  const { id, deletedButEdited } = view;
  const nameOf = (person: string | undefined) => people.byId(person ?? '')?.fields.name ?? '';
  const words = survivingWords(view);
  const remove = () =>
    void act(room, [{ do: 'delete', id }], { text: texts.removed, undo: { room, changes: [{ do: 'restore', id }] } });
  const keep = () => void act(room, [{ do: 'restore', id }], { text: texts.kept });
  return (
    <div class={css.one}>
      <Notice tone="warn" heading={texts.heading}>
        {deletedButEdited && <p>{texts.who(nameOf(deletedButEdited.deletedBy), nameOf(deletedButEdited.editedBy))}</p>}
        {words.length > 0 ? (
          words.map((text, at) => (
            <p key={at} class={css.words}>
              {text}
            </p>
          ))
        ) : (
          <p>{texts.noWords}</p>
        )}
        <div class={css.choices}>
          <Button small onClick={remove}>
            {texts.remove}
          </Button>
          {deletedButEdited && (
            <Button small onClick={keep}>
              {texts.keep}
            </Button>
          )}
        </div>
      </Notice>
    </div>
  );
}
