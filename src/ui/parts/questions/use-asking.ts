import { useState } from 'preact/hooks';
import { questionKind } from '../../../core/forloeb/question.ts';
import { askedFromBank, type BankQuestion, bankQuestionOf } from '../../../core/forloeb/question-bank.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import type { Need } from '../../../core/forloeb/vocabulary.ts';
import { loadQuestionBank } from '../../catalogues/common.ts';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useKeptText } from '../../hooks/use-kept-text.ts';
import { useLoaded } from '../../hooks/use-loaded.ts';
import { useOnce } from '../../hooks/use-once.ts';
import { useQuestionActions } from './question-actions.ts';

/** A question on its way: what is typed, what it is about, and the two ways to have it noted. */
export interface Asking {
  readonly text: string;
  /** Something is typed. */
  readonly isBegun: boolean;
  readonly category: Need | '';
  readonly anyway: boolean;
  /** Empty until it has been fetched. */
  readonly bank: readonly BankQuestion[];
  /** Keys of those that stand in the forløb. */
  readonly asked: ReadonlySet<string>;
  readonly write: (text: string) => void;
  readonly setCategory: (category: Need | '') => void;
  readonly setAnyway: (anyway: boolean) => void;
  /** Notes what is typed. */
  readonly save: () => Promise<void>;
  /** Notes a question from the bank. */
  readonly pick: (question: BankQuestion) => Promise<void>;
  readonly giveUp: () => void;
}

/** What is begun stands in every field for a new question until it is noted or given up. `onKept`: it has been noted. */
export function useAsking(onKept?: () => void): Asking {
  const { id, docs } = useForloeb();
  const questions = readEntries(docs.samtaler, questionKind).known;
  const actions = useQuestionActions(questions);
  const loaded = useLoaded(loadQuestionBank);
  const bank = loaded.status === 'ready' ? loaded.value : [];
  const asked = askedFromBank(questions);
  const kept = useKeptText(`${id}/question`);
  const [category, setCategory] = useState<Need | ''>('');
  const [anyway, setAnyway] = useState(false);
  const once = useOnce();
  const giveUp = () => {
    kept.clear();
    setCategory('');
    setAnyway(false);
  };
  const ask = async (text: string, from: BankQuestion | undefined) => {
    if (text.trim() === '') return;
    const chosen = category || from?.category;
    await once(text, async () => {
      if (!(await actions.ask({ text, category: chosen, bank: from?.id, anyway }))) return;
      giveUp();
      onKept?.();
    });
  };
  const typed = () => {
    const found = bankQuestionOf(bank, kept.text);
    return ask(kept.text, found && !asked.has(found.id) ? found : undefined);
  };
  const isBegun = kept.text.trim() !== '';
  const pick = (question: BankQuestion) => ask(question.text, question);
  return {
    text: kept.text,
    isBegun,
    category,
    anyway,
    bank,
    asked,
    write: kept.write,
    setCategory,
    setAnyway,
    save: typed,
    pick,
    giveUp,
  };
}
