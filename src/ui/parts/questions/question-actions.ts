import { keyBetween } from '../../../core/document/order.ts';
import type { Change, Dot, Json } from '../../../core/document/types.ts';
import { type Asked, askChanges } from '../../../core/forloeb/asking.ts';
import {
  type AnswerEntry,
  answerKind,
  firstOrder,
  lastAnswerOrder,
  type QuestionEntry,
  questionKind,
} from '../../../core/forloeb/question.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import type { Said } from '../../acting.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useServices } from '../../services.ts';
import { spoergsmaalTexts as texts } from '../../texts/spoergsmaal.ts';

/** What can be done with questions and answers. Everything that takes a text resolves to whether it is kept. */
export function useQuestionActions(questions: readonly QuestionEntry[]) {
  const { act, me, today, docs } = useForloeb();
  const { newId, random } = useServices();
  const perform = (change: Change, text: string, ...undo: readonly Change[]): Promise<boolean> => {
    const said: Said = { text, ...(undo.length > 0 && { undo: { room: 'samtaler', changes: undo } }) };
    return act('samtaler', [change], said);
  };
  const remove = (entry: QuestionEntry | AnswerEntry, text: string) =>
    perform({ do: 'delete', id: entry.id }, text, { do: 'restore', id: entry.id });
  return {
    ask(asked: Asked): Promise<boolean> {
      const order = keyBetween(null, firstOrder(questions), random);
      const place = { day: today, by: me, order, id: newId(questionKind.type) };
      const { changes, undo } = askChanges(asked, place, docs.samtaler);
      return act('samtaler', changes, { text: texts.ask.saved, undo: { room: 'samtaler', changes: undo } });
    },
    /** `vidensperson`: key of whoever the text points to. */
    answer(question: QuestionEntry, text: string, vidensperson: string | undefined): Promise<boolean> {
      const id = newId(answerKind.type);
      const order = keyBetween(lastAnswerOrder(readEntries(docs.samtaler, answerKind).known), null, random);
      const given = { day: today, by: me };
      const fields = { question: question.id, text: text.trim(), given, order, ...(vidensperson && { vidensperson }) };
      return perform({ do: 'write', id, type: answerKind.type, fields }, texts.answerSaved, { do: 'delete', id });
    },
    /** `seen`: the stamps the text was opened with (RULES.md W2). */
    rewrite(entry: QuestionEntry | AnswerEntry, text: string, seen: readonly Dot[]): Promise<boolean> {
      const { id, type } = entry.view;
      return act('samtaler', [{ do: 'write', id, type, fields: { text: text.trim() }, seen }]);
    },
    mark({ view: { id, type } }: QuestionEntry, anyway: boolean): Promise<boolean> {
      return act('samtaler', [{ do: 'write', id, type, fields: { anyway } }]);
    },
    close(question: QuestionEntry, done: boolean): Promise<boolean> {
      const { id, type } = question.view;
      const write = (closed: Json): Change => ({ do: 'write', id, type, fields: { closed } });
      const before: Json = (question.view.fields['closed'] ?? { done: false }) as Json;
      return perform(write({ done, day: today, by: me }), done ? texts.nowClosed : texts.nowOpen, write(before));
    },
    removeQuestion: (question: QuestionEntry) => remove(question, texts.questionDeleted),
    removeAnswer: (answer: AnswerEntry) => remove(answer, texts.answerDeleted),
  };
}
export type QuestionActions = ReturnType<typeof useQuestionActions>;
