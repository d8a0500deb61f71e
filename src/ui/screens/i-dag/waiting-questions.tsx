import { answerKind, isOpen, questionKind } from '../../../core/forloeb/question.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { type ForloebScope, useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { iDagTexts } from '../../texts/i-dag.ts';
import css from './i-dag.module.css';

const texts = iDagTexts.questions;

/** How many questions have neither an answer nor been talked about. */
export function openQuestions(docs: ForloebScope['docs']): number {
  const answers = readEntries(docs.samtaler, answerKind).known;
  return readEntries(docs.samtaler, questionKind).known.filter((question) => isOpen(question, answers)).length;
}

/** For the kontaktperson: how many questions wait. */
export function WaitingQuestions() {
  const { id, docs, summary } = useForloeb();
  const count = openQuestions(docs);
  return (
    <Card heading={texts.heading}>
      <div class={css.questions}>
        <p>{count === 0 ? texts.none : texts.count(count, summary.newHire)}</p>
        <ButtonLink href={forloebHref(id, 'spoergsmaal')}>{texts.open}</ButtonLink>
      </div>
    </Card>
  );
}
