import { answerKind, type QuestionEntry, questionKind } from '../../../core/forloeb/question.ts';
import { write } from '../../../core/forloeb/record-kind.ts';
import type { VidenspersonEntry } from '../../../core/forloeb/vidensperson.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useServices } from '../../services.ts';
import { meetingTexts } from '../../texts/moeder.ts';

const texts = meetingTexts.questions;
const room = 'samtaler';

/** What becomes of a question at a meeting. Everything resolves to whether it is kept. */
export function useQuestionDeeds() {
  const { act, me, today } = useForloeb();
  const { newId } = useServices();
  const answerWith = (question: QuestionEntry, text: string, said: string, more: object = {}): Promise<boolean> => {
    const id = newId(answerKind.type);
    const fields = { question: question.id, text: text.trim(), given: { day: today, by: me }, ...more };
    return act(room, [write(id, answerKind.type, fields)], {
      text: said,
      undo: { room, changes: [{ do: 'delete', id }] },
    });
  };
  return {
    answer: (question: QuestionEntry, text: string) => answerWith(question, text, texts.answered),
    refer(question: QuestionEntry, { id, fields }: VidenspersonEntry): Promise<boolean> {
      const name = fields.name?.trim() ?? '';
      return answerWith(question, texts.referText(name, fields.topic), texts.referred(name), { vidensperson: id });
    },
    close(question: QuestionEntry, done: boolean): Promise<boolean> {
      const closed = (value: object) => write(question.id, questionKind.type, { closed: value });
      return act(room, [closed({ done, day: today, by: me })], {
        text: done ? texts.nowTalked : texts.nowOpen,
        undo: { room, changes: [closed(question.fields.closed ?? { done: false })] },
      });
    },
  };
}
export type QuestionDeeds = ReturnType<typeof useQuestionDeeds>;
