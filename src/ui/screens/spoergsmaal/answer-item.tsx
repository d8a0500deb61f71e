import { Pencil, Trash2 } from 'lucide';
import { useId, useState } from 'preact/hooks';
import type { AnswerEntry } from '../../../core/forloeb/question.ts';
import { Button } from '../../components/button.tsx';
import { WriteBox } from '../../components/write-box.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useFocusBack } from '../../hooks/use-focus-back.ts';
import { keptStamps } from '../../hooks/use-kept-text.ts';
import { PointedAt } from '../../parts/questions/pointed-at.tsx';
import type { QuestionActions } from '../../parts/questions/question-actions.ts';
import { whenWords, whoWords } from '../../parts/questions/who-when.ts';
import { spoergsmaalTexts as texts } from '../../texts/spoergsmaal.ts';
import css from './spoergsmaal.module.css';

interface AnswerItemProps {
  readonly answer: AnswerEntry;
  readonly actions: QuestionActions;
}

/** One answer by one person. Only its author can change it. */
export function AnswerItem({ answer, actions }: AnswerItemProps) {
  const scope = useForloeb();
  const { text, given, vidensperson } = answer.fields;
  const keptAs = `${scope.id}/${answer.id}`;
  const [opened, setOpened] = useState(() => keptStamps(keptAs));
  const pencil = useId();
  useFocusBack(opened && pencil);
  if (opened) {
    return (
      <li class={css.answer}>
        <WriteBox
          keptAs={keptAs}
          label={texts.answerLabel}
          initial={text}
          seen={opened}
          onSave={(next) => actions.rewrite(answer, next, opened)}
          onClose={() => setOpened(undefined)}
        />
      </li>
    );
  }
  return (
    <li class={css.answer}>
      <p class={css.text}>{text}</p>
      {vidensperson && <PointedAt vidensperson={vidensperson} />}
      <div class={css.meta}>
        <span>{texts.asked(whoWords(scope, given.by), whenWords(given.day, scope.today))}</span>
        {given.by === scope.me && (
          <span class={css.tools}>
            <Button
              look="quiet"
              small
              icon={Pencil}
              id={pencil}
              aria-label={texts.editAnswer}
              onClick={() => setOpened(answer.view.stamps)}
            />
            <Button
              look="quiet"
              small
              icon={Trash2}
              aria-label={texts.deleteAnswer}
              onClick={() => actions.removeAnswer(answer)}
            />
          </span>
        )}
      </div>
    </li>
  );
}
