import { Reply, UserSearch } from 'lucide';
import { useId, useState } from 'preact/hooks';
import type { QuestionGroup } from '../../../core/forloeb/agenda-questions.ts';
import { answersTo, askedOf, type QuestionEntry } from '../../../core/forloeb/question.ts';
import { Button } from '../../components/button.tsx';
import { Check } from '../../components/check.tsx';
import { NeedTag } from '../../components/need-tag.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useFocusBack } from '../../hooks/use-focus-back.ts';
import { hasKeptText } from '../../hooks/use-kept-text.ts';
import css from '../../parts/meeting/meeting.module.css';
import { AnswerBox } from '../../parts/questions/answer-box.tsx';
import { type QuestionActions, useQuestionActions } from '../../parts/questions/question-actions.ts';
import { whoWords } from '../../parts/questions/who-when.ts';
import { meetingTexts, moederTexts } from '../../texts/moeder.ts';
import own from './moeder.module.css';
import type { Meetings } from './use-meetings.ts';

const texts = meetingTexts.questions;

interface QuestionsProps {
  readonly groups: readonly QuestionGroup[];
  readonly meetings: Meetings;
}

/** The questions that wait, by category, each with its ways to an answer. */
export function Questions({ groups, meetings }: QuestionsProps) {
  const actions = useQuestionActions(meetings.questions);
  if (groups.length === 0) return <p class={css.quiet}>{texts.none}</p>;
  return (
    <>
      {groups.map(({ need, questions }) => (
        <div key={need ?? ''} class={css.part}>
          <h4 class={css.partHeading}>{need ? <NeedTag need={need} /> : texts.noNeed}</h4>
          <ul class={css.list}>
            {questions.map((question) => (
              <Question key={question.id} question={question} meetings={meetings} actions={actions} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

interface QuestionProps {
  readonly question: QuestionEntry;
  readonly meetings: Meetings;
  readonly actions: QuestionActions;
}

function Question({ question, meetings, actions }: QuestionProps) {
  const scope = useForloeb();
  const { text, closed, anyway } = question.fields;
  const asked = askedOf(question);
  const keptAs = `${scope.id}/${question.id}/answer`;
  const [open, setOpen] = useState<'writing' | 'pointing' | undefined>(() =>
    hasKeptText(keptAs) ? 'writing' : undefined,
  );
  const id = useId();
  useFocusBack(open && `${id}-${open}`);
  const who = whoWords(scope, asked.by);
  return (
    <li class={css.ticked}>
      <Check
        checked={closed?.done === true}
        label={texts.talkedFor(text)}
        onChange={(done) => actions.close(question, done)}
      />
      <div>
        <p class={css.subject}>{text}</p>
        <p class={css.meta}>
          {[texts.asked(who, moederTexts.dayWords(asked.day, scope.today)), anyway && texts.anyway]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {answersTo(question, meetings.answers).map((answer) => (
          <p key={answer.id} class={own.answer}>
            {answer.fields.text}
          </p>
        ))}
        {open && (
          <AnswerBox
            question={question}
            actions={actions}
            keptAs={keptAs}
            pointing={open === 'pointing'}
            onClose={() => setOpen(undefined)}
          />
        )}
        {!open && (
          <div class={css.tools}>
            <Button
              id={`${id}-writing`}
              look="quiet"
              small
              icon={Reply}
              aria-label={texts.answerFor(text)}
              onClick={() => setOpen('writing')}
            >
              {texts.answer}
            </Button>
            <Button
              id={`${id}-pointing`}
              look="quiet"
              small
              icon={UserSearch}
              aria-label={texts.referFor(text)}
              onClick={() => setOpen('pointing')}
            >
              {texts.refer}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
