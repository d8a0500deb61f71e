import { useState } from 'preact/hooks';
import type { Standardprogram } from '../../../core/forloeb/standardprogram.ts';
import { suspectTexts } from '../../../core/programme/whole-forloeb.ts';
import { type NewTexts, withTexts } from '../../../core/programme/with-texts.ts';
import { forAllTexts as texts } from '../../texts/programme-of-forloeb.ts';

/** The texts of a programme that somebody must look at before it is for all, and the words they are given instead. */
export function useSuspects(programme: Standardprogram, names: readonly string[]) {
  const [found] = useState(() => suspectTexts(programme, names));
  const [edits, setEdits] = useState<NewTexts>({});
  const [seen, setSeen] = useState(false);
  const [problem, setProblem] = useState<string>();
  const edited = withTexts(programme, edits);
  const left = suspectTexts(edited, names);
  return {
    edited,
    /** Whether nothing is in doubt any more; otherwise the person is told. */
    settled(): boolean {
      if (left.length === 0 || seen) return true;
      setProblem(texts.seenMissing);
      return false;
    },
    fields: {
      found,
      left,
      edits,
      seen,
      problem,
      onEdit(next: NewTexts) {
        setEdits(next);
        setProblem(undefined);
      },
      onSeen(next: boolean) {
        setSeen(next);
        setProblem(undefined);
      },
    },
  };
}
