import { useState } from 'preact/hooks';
import { withoutPointer, withPointer } from '../../../core/forloeb/pointing.ts';
import type { QuestionEntry } from '../../../core/forloeb/question.ts';
import { readEntries } from '../../../core/forloeb/record-kind.ts';
import { type VidenspersonEntry, videnspersonKind } from '../../../core/forloeb/vidensperson.ts';
import { WriteBox } from '../../components/write-box.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { useKeptText } from '../../hooks/use-kept-text.ts';
import { spoergsmaalTexts as texts } from '../../texts/spoergsmaal.ts';
import { PointAt } from './point-at.tsx';
import type { QuestionActions } from './question-actions.ts';

interface AnswerBoxProps {
  readonly question: QuestionEntry;
  readonly actions: QuestionActions;
  /** Where the text lies until it is saved. */
  readonly keptAs: string;
  /** Opened in order to point to somebody. */
  readonly pointing: boolean;
  readonly onClose: () => void;
}

const sentenceOf = ({ fields: { name = '', topic } }: VidenspersonEntry): string => texts.point.sentence(name, topic);

/** An answer in writing. It can point to a vidensperson, and then says so in its words. */
export function AnswerBox({ question, actions, keptAs, pointing, onClose }: AnswerBoxProps) {
  const { plan } = useForloeb();
  const kept = useKeptText(`${keptAs}/vidensperson`);
  const [searching, setSearching] = useState(pointing);
  const chosen = readEntries(plan, videnspersonKind).known.find(({ id }) => id === kept.text);
  const choose = (next: VidenspersonEntry | undefined, text: string): string => {
    kept.write(next?.id ?? '');
    setSearching(true);
    const own = chosen ? withoutPointer(text, sentenceOf(chosen)) : text;
    return next ? withPointer(own, sentenceOf(next)) : own;
  };
  const save = (text: string) => {
    const words = chosen ? withPointer(text, sentenceOf(chosen)) : text;
    return actions.answer(question, words, chosen?.id);
  };
  return (
    <WriteBox
      keptAs={keptAs}
      label={texts.answerLabel}
      onSave={save}
      onClose={() => {
        kept.clear();
        onClose();
      }}
      focus={!pointing}
      below={(text, write) =>
        (searching || chosen) && (
          <PointAt
            category={question.fields.category}
            chosen={chosen}
            onChoose={(vidensperson) => write(choose(vidensperson, text))}
          />
        )
      }
    />
  );
}
