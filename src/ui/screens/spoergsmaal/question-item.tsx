import { CalendarClock, Pencil, Reply, Trash2, UserSearch } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { type AnswerEntry, askedOf, type QuestionEntry } from '../../../core/forloeb/question.ts';
import { Avatar } from '../../components/avatar.tsx';
import { Button } from '../../components/button.tsx';
import { Check } from '../../components/check.tsx';
import { Icon } from '../../components/icon.tsx';
import { NeedTag } from '../../components/need-tag.tsx';
import { WriteBox } from '../../components/write-box.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useFocusBack } from '../../hooks/use-focus-back.ts';
import { hasKeptText, keptStamps } from '../../hooks/use-kept-text.ts';
import { AnswerBox } from '../../parts/questions/answer-box.tsx';
import { AnywayCheck, AnywayMark } from '../../parts/questions/anyway.tsx';
import type { QuestionActions } from '../../parts/questions/question-actions.ts';
import type { TakenUp } from '../../parts/questions/use-taken-up.ts';
import { whenWords, whoWords } from '../../parts/questions/who-when.ts';
import { RoomConflicts } from '../../parts/room-conflicts.tsx';
import { spoergsmaalTexts as texts } from '../../texts/spoergsmaal.ts';
import { AnswerItem } from './answer-item.tsx';
import css from './spoergsmaal.module.css';

interface QuestionItemProps {
  readonly question: QuestionEntry;
  readonly answers: readonly AnswerEntry[];
  readonly actions: QuestionActions;
  /** When it is taken up; absent for one that no longer waits. */
  readonly takenUp: TakenUp | undefined;
}

/** A question with who asked, its answers below, and what can be done with it. */
export function QuestionItem({ question, answers, actions, takenUp }: QuestionItemProps) {
  const scope = useForloeb();
  const { category, anyway } = question.fields;
  const asked = askedOf(question);
  const isNew = scope.people.holder('ny')?.id === asked.by;
  return (
    <li class={css.question}>
      <span class={css.face}>
        <Avatar name={scope.people.byId(asked.by)?.fields.name ?? ''} warm={isNew} />
      </span>
      <div class={css.body}>
        <QuestionText question={question} actions={actions} />
        <p class={css.meta}>
          <span>{texts.asked(whoWords(scope, asked.by), whenWords(asked.day, scope.today))}</span>
          {category && <NeedTag need={category} />}
          {anyway && <AnywayMark />}
        </p>
        <RoomConflicts room="samtaler" view={question.view} labels={texts.fields} />
        {answers.length > 0 && (
          <ul class={css.answers} aria-label={texts.answers}>
            {answers.map((answer) => (
              <AnswerItem key={answer.id} answer={answer} actions={actions} />
            ))}
          </ul>
        )}
        {takenUp && (
          <p class={css.agenda}>
            <Icon of={CalendarClock} size={16} />
            {takenUp.href ? <a href={takenUp.href}>{takenUp.words}</a> : takenUp.words}
          </p>
        )}
        <QuestionFoot question={question} hasAnswer={answers.length > 0} actions={actions} />
      </div>
    </li>
  );
}

interface PartProps {
  readonly question: QuestionEntry;
  readonly actions: QuestionActions;
}

/** The text as it was typed; its author can rewrite or delete it. */
function QuestionText({ question, actions }: PartProps) {
  const { id, me } = useForloeb();
  const { text, anyway = false } = question.fields;
  const asked = askedOf(question);
  const keptAs = `${id}/${question.id}`;
  const [opened, setOpened] = useState(() => keptStamps(keptAs));
  const pencil = useId();
  useFocusBack(opened && pencil);
  if (opened) {
    return (
      <WriteBox
        keptAs={keptAs}
        label={texts.questionLabel}
        initial={text}
        seen={opened}
        onSave={(next) => actions.rewrite(question, next, opened)}
        onClose={() => setOpened(undefined)}
        below={() => <AnywayCheck checked={anyway} onChange={(now) => actions.mark(question, now)} />}
      />
    );
  }
  return (
    <div class={css.asked}>
      <p class={css.text}>{text}</p>
      {asked.by === me && (
        <span class={css.tools}>
          <Button
            look="quiet"
            small
            icon={Pencil}
            id={pencil}
            aria-label={texts.editQuestion(text)}
            onClick={() => setOpened(question.view.stamps)}
          />
          <Button
            look="quiet"
            small
            icon={Trash2}
            aria-label={texts.deleteQuestion(text)}
            onClick={() => actions.removeQuestion(question)}
          />
        </span>
      )}
    </div>
  );
}

/** The tick for "talked about", and the place to answer in writing. */
function QuestionFoot({ question, hasAnswer, actions }: PartProps & { readonly hasAnswer: boolean }) {
  const { id, today, me } = useForloeb();
  const { text, closed } = question.fields;
  const keptAs = `${id}/${question.id}/answer`;
  const [answering, setAnswering] = useState<'writing' | 'pointing' | undefined>(() =>
    hasKeptText(keptAs) ? 'writing' : undefined,
  );
  const buttons = useId();
  useFocusBack(answering && `${buttons}-${answering}`);
  const isClosed = closed?.done === true;
  const answerWords = hasAnswer ? texts.anotherAnswer : texts.answer;
  const closedWords = isClosed && closed.day ? texts.closedOn(whenWords(closed.day, today)) : texts.closed;
  return (
    <>
      {answering && (
        <AnswerBox
          question={question}
          actions={actions}
          keptAs={keptAs}
          pointing={answering === 'pointing'}
          onClose={() => setAnswering(undefined)}
        />
      )}
      <div class={css.foot}>
        <div class={css.closed}>
          <Check checked={isClosed} label={texts.closedFor(text)} onChange={(done) => actions.close(question, done)} />
          <span aria-hidden="true">{closedWords}</span>
        </div>
        {!answering && (
          <div class={css.ways}>
            <Button
              small
              look="quiet"
              icon={Reply}
              id={`${buttons}-writing`}
              aria-label={texts.answerTo(answerWords, text)}
              onClick={() => setAnswering('writing')}
            >
              {answerWords}
            </Button>
            {askedOf(question).by !== me && (
              <Button
                small
                look="quiet"
                icon={UserSearch}
                id={`${buttons}-pointing`}
                aria-label={texts.answerTo(texts.point.open, text)}
                onClick={() => setAnswering('pointing')}
              >
                {texts.point.open}
              </Button>
            )}
          </div>
        )}
      </div>
    </>
  );
}
