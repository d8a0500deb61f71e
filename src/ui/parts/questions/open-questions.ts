import { answerKind, askedOf, isOpen, questionKind } from '../../../core/forloeb/question.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import type { ForloebScope } from '../../forloeb-scope.tsx';

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
