import { answerKind, askedOf, isOpen, questionKind } from '../../../core/forloeb/question.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { type ForloebScope, useForloeb } from '../../forloeb-scope.tsx';
import { forloebHref } from '../../routes.ts';
import { iDagTexts } from '../../texts/i-dag.ts';
import { useAgendaWords } from '../spoergsmaal/use-agenda-words.ts';
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
  const [by, ...others] = new Set(open.map((question) => askedOf(question).by));
  const isOneOther = others.length === 0 && by !== me;
  return { count: open.length, from: (isOneOther && people.byId(by)?.fields.name) || '' };
}

/** How many questions wait, and when they are taken up. The new hire sees it while there are some. */
export function WaitingQuestions() {
  const scope = useForloeb();
  const { count, from } = openQuestions(scope);
  const agenda = useAgendaWords();
  if (count === 0 && scope.viewpoint === 'ny') return null;
  return (
    <Card heading={texts.heading}>
      <div class={css.questions}>
        <p>
          {count === 0 ? texts.none : texts.count(count, from)}
          {count > 0 && <span class={css.detail}> {agenda}</span>}
        </p>
        <ButtonLink href={forloebHref(scope.id, 'spoergsmaal')}>{texts.open}</ButtonLink>
      </div>
    </Card>
  );
}
