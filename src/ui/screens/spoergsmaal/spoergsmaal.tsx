import { MessageCircleQuestionMark } from 'lucide';
import { useRef } from 'preact/hooks';
import { firstName } from '../../../core/forloeb/person.ts';
import {
  type AnswerEntry,
  answerKind,
  answersTo,
  compareQuestions,
  isOpen,
  type QuestionEntry,
  questionKind,
} from '../../../core/forloeb/question.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { Card } from '../../components/card.tsx';
import { Empty } from '../../components/empty.tsx';
import { Page } from '../../components/page.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { type QuestionActions, useQuestionActions } from '../../parts/questions/question-actions.ts';
import { useTakenUp } from '../../parts/questions/use-taken-up.ts';
import { spoergsmaalTexts as texts } from '../../texts/spoergsmaal.ts';
import { AskBox } from './ask-box.tsx';
import { QuestionItem } from './question-item.tsx';
import css from './spoergsmaal.module.css';

/** Questions as they come up, and what became of them. */
export function Spoergsmaal() {
  const scope = useForloeb();
  const questions = readEntries(scope.docs.samtaler, questionKind);
  const answers = readEntries(scope.docs.samtaler, answerKind);
  const actions = useQuestionActions(questions.known);
  const sorted = questions.known.toSorted(compareQuestions);
  // A question that is answered or ticked off stays where it is until the screen is left: nothing moves under the finger.
  const waited = useRef(new Set<string>());
  const waits = (question: QuestionEntry) => isOpen(question, answers.known);
  for (const question of sorted) if (waits(question)) waited.current.add(question.id);
  const waiting = sorted.filter((question) => waited.current.has(question.id));
  const talked = sorted.filter((question) => !waited.current.has(question.id));
  const open = sorted.filter(waits).length;
  const newer = questions.newer.length + answers.newer.length;
  const isOwner = scope.viewpoint === 'kontaktperson';
  return (
    <Page heading={texts.title} title={texts.title} lead={<Lead open={open} />} narrow>
      <AskBox />
      {sorted.length === 0 && (
        <Empty icon={MessageCircleQuestionMark} {...(isOwner ? texts.emptyForKontaktperson : texts.empty)} />
      )}
      {sorted.length > 0 && (
        <Questions
          heading={texts.waiting}
          none={texts.noneWaiting}
          list={waiting}
          answers={answers.known}
          actions={actions}
        />
      )}
      {talked.length > 0 && (
        <Questions heading={texts.talked} list={talked} answers={answers.known} actions={actions} />
      )}
      {newer > 0 && <p class={css.newer}>{texts.newer(newer)}</p>}
    </Page>
  );
}

function Lead({ open }: { readonly open: number }) {
  const { viewpoint, people } = useForloeb();
  if (viewpoint === 'ny') return <>{texts.leadForNew(firstName(people.holder('kontaktperson')?.fields.name ?? ''))}</>;
  if (viewpoint !== 'kontaktperson') return <>{texts.leadForOthers}</>;
  return <>{open > 0 ? texts.leadWaiting(open) : texts.leadNoneWaiting}</>;
}

interface QuestionsProps {
  readonly heading: string;
  /** Stands in place of an empty list. */
  readonly none?: string;
  readonly list: readonly QuestionEntry[];
  readonly answers: readonly AnswerEntry[];
  readonly actions: QuestionActions;
}

function Questions({ heading, none, list, answers, actions }: QuestionsProps) {
  const takenUp = useTakenUp();
  return (
    <Card heading={heading} aside={list.length > 0 && String(list.length)}>
      {list.length === 0 ? (
        <p class={css.none}>{none}</p>
      ) : (
        <ul>
          {list.map((question) => (
            <QuestionItem
              key={question.id}
              question={question}
              answers={answersTo(question, answers)}
              actions={actions}
              takenUp={isOpen(question, answers) ? takenUp : undefined}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}
