import { answerKind, isOpen, questionKind } from '../../../core/forloeb/question.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { type ForloebScope, useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { iDagTexts } from '../../texts/i-dag.ts';
import css from './i-dag.module.css';

const texts = iDagTexts.questions;

/** Questions that have neither an answer nor been talked about: how many, and whose they are, if they are all one person's. */
export interface OpenQuestions {
  readonly count: number;
  /** Name of who asked; empty when several people did, or it is the reader. */
  readonly from: string;
}

export function openQuestions({ docs, people, me }: Pick<ForloebScope, 'docs' | 'people' | 'me'>): OpenQuestions {
  const answers = readEntries(docs.samtaler, answerKind).known;
  const open = readEntries(docs.samtaler, questionKind).known.filter((question) => isOpen(question, answers));
  const [by, ...others] = new Set(open.map(({ fields }) => fields.asked.by));
  const isOneOther = others.length === 0 && by !== me;
  return { count: open.length, from: (isOneOther && people.byId(by)?.fields.name) || '' };
}

/** For the kontaktperson: how many questions wait. */
export function WaitingQuestions() {
  const scope = useForloeb();
  const { count, from } = openQuestions(scope);
  return (
    <Card heading={texts.heading}>
      <div class={css.questions}>
        <p>{count === 0 ? texts.none : texts.count(count, from)}</p>
        <ButtonLink href={forloebHref(scope.id, 'spoergsmaal')}>{texts.open}</ButtonLink>
      </div>
    </Card>
  );
}
